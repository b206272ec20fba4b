import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { levelText, waitText } from '../../../src/wording/metrics/wait-text.ts'
import { many } from '../../core/many.ts'
import { inLanguage, languages } from '../languages.ts'

describe.each(languages)('a wait in $name', language => {
  const { lang } = language

  test.each<[string, minutes: number, isBusiness: boolean, Readonly<Record<string, string>>]>([
    ['of nothing is no minute', 0, false, { en: '0 min', fa: '۰ دقیقه' }],
    ['of less than half a minute is seconds', 0.4, false, { en: '24 sec', fa: '۲۴ ثانیه' }],
    ['of a hundredth of a minute is one second', 0.001, false, { en: '1 sec', fa: '۱ ثانیه' }],
    ['of half a minute is one', 0.5, false, { en: '1 min', fa: '۱ دقیقه' }],
    ['of 59.4 minutes is 59', 59.4, false, { en: '59 min', fa: '۵۹ دقیقه' }],
    ['of 59.6 minutes is an hour', 59.6, false, { en: '1 hr', fa: '۱ ساعت' }],
    ['of 61 minutes has both', 61, false, { en: '1 hr and 1 min', fa: '۱ ساعت و ۱ دقیقه' }],
    ['of 23:59:40 is a day', 1439.7, false, { en: '1 day', fa: '۱ روز' }],
    ['of a day and an hour has both, and no minutes', 1501, false, { en: '1 day and 1 hr', fa: '۱ روز و ۱ ساعت' }],
    ['of a day and a minute skips the hours', 1441, false, { en: '1 day and 1 min', fa: '۱ روز و ۱ دقیقه' }],
    ['of two days is in the plural', 2880, false, { en: '2 days', fa: '۲ روز' }],
    ['of a day of business is hours', 1440, true, { en: '24 hr', fa: '۲۴ ساعت' }],
    ['of business has its minutes, too', 1501, true, { en: '25 hr and 1 min', fa: '۲۵ ساعت و ۱ دقیقه' }]
  ])('%s', (_, minutes, isBusiness, said) => {
    expect(waitText(lang, minutes, isBusiness)).toBe(inLanguage(said, language))
  })

  test('has two parts at the most, and never names one that is nothing beside another', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000 }), fc.boolean(), (minutes, isBusiness) => {
        const counts = waitText(lang, minutes, isBusiness).match(/\p{Nd}[\p{Nd},٬]*/gu) ?? []
        expect([1, 2]).toContain(counts.length)
        expect(counts.some(count => /^[0۰]$/.test(count))).toBe(false)
      }),
      { numRuns: many(100) }
    )
  })

  test.each<[number, Readonly<Record<string, string>>]>([
    [0.95, { en: '95%', fa: '۹۵٪' }],
    [0.9375, { en: '93.8%', fa: '۹۳٫۸٪' }],
    [0.5, { en: '50%', fa: '۵۰٪' }],
    [0, { en: '0%', fa: '۰٪' }]
  ])('is held by an interval at a level of %f', (level, said) => {
    expect(levelText(lang, level)).toBe(inLanguage(said, language))
  })
})
