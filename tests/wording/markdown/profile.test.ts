import { describe, expect, test } from 'vitest'
import { figure, list } from '../../../src/i18n/text.ts'
import { formWords } from '../../../src/wording/form-words.ts'
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

  test('has a score for each part, none for the whole, and stands on no stage', () => {
    const parts = [`${names.crew} ${figure(language.lang, 2)}`, `${names.ship} ${figure(language.lang, 4)}`]
    expect(standingOf(stores, mended, speech)).toBe(list(language.lang, parts))
    expect(said).toContain(`**${list(language.lang, parts)}**`)
    expect(said).not.toContain(messages.results.overall)
    expect(headingsOf(said, 3)).not.toContain(messages.route.title)
  })

  test('has one table, of its parts, where it has no skills', () => {
    const [parts, skills] = tablesIn(said)
    expect(parts?.map(([name]) => name)).toEqual([names.crew, '---', names.crew, names.ship])
    expect(skills).toBeUndefined()
    expect(headingsOf(said, 3).filter(heading => heading === names.whole)).toHaveLength(1)
  })

  test('says first what to mend, then what to build on', () => {
    expect(headingsOf(said, 4)).toEqual([`${names.crew} repair`, `${names.ship} build`])
    expect(said).toContain(`${names.crew}: ${messages.results.repair}`)
  })

  test('is titled as its model where the form has no name of its own', () => {
    expect(formWords(stores, 'short', speech.words).title).toBe(names.harbour)
  })
})
