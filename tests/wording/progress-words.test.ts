import { describe, expect, test } from 'vitest'
import { progressWords } from '../../src/wording/progress-words.ts'
import { inLanguage, languages } from './languages.ts'

describe.each(languages)('how far a form is in $name', language => {
  const { lang } = language
  const { form, edition } = language.messages
  const t = { kinds: form.kinds, edition }
  const none = { answered: 0, unknown: 0, na: 0, total: 20 }
  const parts = (progress: Parameters<typeof progressWords>[1]['progress']) =>
    progressWords('{answered}/{total}', { progress, lang, t }).split(' · ')

  test('is answers of all, in the digits of the language', () => {
    expect(parts({ ...none, answered: 12 })).toEqual([inLanguage({ en: '12/20', fa: '۱۲/۲۰' }, language)])
    expect(parts(none)).toEqual([inLanguage({ en: '0/20', fa: '۰/۲۰' }, language)])
  })

  test('has what was said without being an answer beside it, each kind by itself and only where there is any', () => {
    expect(parts({ ...none, answered: 12, unknown: 1, na: 2 })).toEqual(
      inLanguage(
        {
          en: ['12/20', '1 don’t know', '2 don’t apply'],
          fa: ['۱۲/۲۰', '۱ «نمی‌دانم»', '۲ «به ما مربوط نیست»']
        },
        language
      )
    )
    expect(parts({ ...none, na: 1 })).toHaveLength(2)
    expect(parts({ ...none, unknown: 3 })).toHaveLength(2)
  })

  test('names the version of its questions where that is not today’s, last of all', () => {
    const said = parts({ ...none, unknown: 3, earlier: 1 })
    expect(said).toHaveLength(3)
    expect(said.at(-1)).toContain(inLanguage({ en: '1', fa: '۱' }, language))
  })

  test('names no version on a page that has no word for it', () => {
    const said = progressWords('{answered}', { progress: { ...none, earlier: 1 }, lang, t: { kinds: form.kinds } })
    expect(said).toBe(inLanguage({ en: '0', fa: '۰' }, language))
  })
})
