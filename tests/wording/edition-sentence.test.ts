import { describe, expect, test } from 'vitest'
import { number } from '../../src/i18n/text.ts'
import { editionSentence } from '../../src/wording/edition-sentence.ts'
import { progressWords } from '../../src/wording/progress-words.ts'
import { languages } from './languages.ts'

describe.each(languages)('in $name', ({ harbour: speech, messages }) => {
  const { lang } = speech

  test('a result says under which questions it was given, if those are not today’s', () => {
    const said = editionSentence({ version: 3 }, { modelVersion: 2 }, speech)
    expect(said).toContain(number(lang, 2))
    expect(said).toContain(number(lang, 3))
    expect(editionSentence({ version: 3 }, { modelVersion: 3 }, speech)).toBe('')
  })

  test('a form says how far it is, and never counts “don’t know” as an answer', () => {
    const t = { kinds: messages.form.kinds, edition: messages.edition }
    const progress = { answered: 12, unknown: 3, na: 0, total: 20 }
    const plain = progressWords('{answered}/{total}', { progress, lang, t })
    expect(plain.split(' · ')).toHaveLength(2)
    expect(plain).toContain(`${number(lang, 12)}/${number(lang, 20)}`)
    expect(plain).toContain(messages.form.kinds.unknown.other.replace('{count}', number(lang, 3)))
    expect(progressWords('', { progress: { ...progress, na: 1, earlier: 1 }, lang, t }).split(' · ')).toHaveLength(4)
  })
})
