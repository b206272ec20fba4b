import { describe, expect, test } from 'vitest'
import { score } from '../../../src/core/score.ts'
import { formWords } from '../../../src/wording/form-words.ts'
import { rangeSentence } from '../../../src/wording/in-words.ts'
import { standingOf } from '../../../src/wording/standing.ts'
import { sheet } from '../../core/models.ts'
import { stores } from '../harbour.ts'
import { languages } from '../languages.ts'
import { headingsOf, reportOf, tablesIn } from './report-of.ts'

/** The crew at 2, below what is worth building on; the ship at 4. */
const mended = sheet(stores, { 'crew:a': 2, 'crew:b': 2, 'ship:a': 4, 'ship:b': 4 })

describe.each(languages)('a profile in $name', language => {
  const { names, messages, stores: speech } = language
  const said = reportOf(language, [{ model: stores, sheet: mended }], { speech })

  test('has scores and their range, and stands on no stage', () => {
    expect(standingOf(stores, mended, speech)).toBe('')
    expect(said).toContain(rangeSentence(score(stores, mended).overall, language.lang, messages.results))
    expect(headingsOf(said, 3)).not.toContain(messages.route.title)
  })

  test('names its parts by the model’s word, where it has none for skills', () => {
    const [parts, skills] = tablesIn(said)
    expect(parts?.map(([name]) => name)).toEqual([names.crew, '---', names.crew, names.ship])
    expect(skills?.[0]?.slice(0, 2)).toEqual([names.crew, names.crew])
    expect(headingsOf(said, 3).filter(heading => heading === names.whole)).toHaveLength(2)
  })

  test('says first what to mend, then what to build on', () => {
    expect(headingsOf(said, 4)).toEqual([`${names.crew} repair`, `${names.ship} build`])
    expect(said).toContain(`${names.crew}: ${messages.results.repair}`)
  })

  test('is titled as its model where the form has no name of its own', () => {
    expect(formWords(stores, 'short', speech.words).title).toBe(names.harbour)
  })
})
