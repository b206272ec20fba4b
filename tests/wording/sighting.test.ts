import { describe, expect, test } from 'vitest'
import type { Sheet } from '../../src/core/sheet.ts'
import { figure, list } from '../../src/i18n/text.ts'
import { sightingOf, timelineSentence } from '../../src/wording/sighting.ts'
import { all, sheet } from '../core/models.ts'
import { harbour, lighthouse, stores } from './harbour.ts'
import { inLanguage, languages } from './languages.ts'

const dated = (own: Sheet, date = '2027-03-21'): Sheet => ({ ...own, date })

describe.each(languages)('a timeline in $name', language => {
  const called = { name: 'Inn 2027', organisation: 'Inn', form: 'short' }
  const seen = (own: Sheet) =>
    own.model === 'harbour'
      ? sightingOf(harbour, own, called, language.harbour)
      : sightingOf(lighthouse, own, called, language.lighthouse)

  test('has a point for a dated sheet, with its score and where it stands', () => {
    expect(seen(dated(all(harbour, 3)))).toMatchObject({
      ...called,
      model: 'harbour',
      date: '2027-03-21',
      overall: { score: 3 },
      standing: language.names.afloat
    })
    expect(seen(dated(all(lighthouse, 4)))?.standing).toBe(language.names.lamp)
  })

  test('has the scores of its parts where a model is a profile', () => {
    const point = sightingOf(stores, dated(sheet(stores, { 'crew:a': 2, 'ship:a': 4 })), called, language.stores)
    const { crew, ship } = language.names
    const parts = [`${crew} ${figure(language.lang, 2)}`, `${ship} ${figure(language.lang, 4)}`]
    expect(point?.standing).toBe(list(language.lang, parts))
  })

  test('has none for a sheet without a day or a score', () => {
    expect(seen(all(harbour, 3))).toBeUndefined()
    expect(seen(dated(sheet(harbour, {})))).toBeUndefined()
    expect(seen(dated(all(harbour, 'na')))).toBeUndefined()
  })

  test('is a sentence with each day and its score', () => {
    const results = [dated(all(harbour, 2), '2026-11-20'), dated(all(harbour, 3))].flatMap(one => seen(one) ?? [])
    const points = inLanguage(
      {
        en: ['November 20, 2026 2.0', 'March 21, 2027 3.0'],
        fa: ['۲۹ آبان ۱۴۰۵ ۲٫۰', '۱ فروردین ۱۴۰۶ ۳٫۰']
      },
      language
    )
    const said = timelineSentence(results, 'Inn', language.lang, language.messages.saved)
    expect(said).toContain('Inn')
    expect(said).toContain(list(language.lang, points))
  })
})
