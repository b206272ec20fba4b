import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type VariantId, variantOf } from '../../../src/core/metrics/variants.ts'
import { amountText } from '../../../src/wording/metrics/amount-text.ts'
import { aimText, differenceEnd, distanceText, metricText } from '../../../src/wording/metrics/metric-text.ts'
import { many } from '../../core/many.ts'
import { inLanguage, languages } from '../languages.ts'

const [share, net, mean] = (['csat-top', 'nps', 'csat-mean'] as const).map(id => variantOf(id)) as [
  ReturnType<typeof variantOf>,
  ReturnType<typeof variantOf>,
  ReturnType<typeof variantOf>
]

describe.each(languages)('a figure in $name', language => {
  const { lang } = language
  const t = language.messages.metrics.scores

  test.each<[string, VariantId, number, Readonly<Record<string, string>>]>([
    ['a share in per cent', 'csat-top', 0.75, { en: '75.0%', fa: '۷۵٫۰٪' }],
    ['a whole share', 'csat-top', 1, { en: '100.0%', fa: '۱۰۰٫۰٪' }],
    ['no share', 'csat-top', 0, { en: '0.0%', fa: '۰٫۰٪' }],
    ['a share rounded: 2 ÷ 3', 'csat-top', 2 / 3, { en: '66.7%', fa: '۶۶٫۷٪' }],
    ['a net figure in points', 'nps', 0.3611, { en: '36.1', fa: '۳۶٫۱' }],
    ['a net figure below 0', 'nps', -0.125, { en: '-12.5', fa: '\u200e−۱۲٫۵' }],
    ['a mean on its scale', 'csat-mean', 4.05, { en: '4.05', fa: '۴٫۰۵' }],
    ['a mean that is whole', 'csat-mean', 4, { en: '4.00', fa: '۴٫۰۰' }]
  ])('is %s', (_, id, value, said) => {
    expect(metricText(value, variantOf(id), lang)).toBe(inLanguage(said, language))
  })

  test('is never a zero with a minus, however little is missing', () => {
    const tiny = fc.double({ min: -0.0004, max: 0, noNaN: true })
    fc.assert(
      fc.property(tiny, value => {
        for (const variant of [share, net, mean]) {
          expect(metricText(value, variant, lang)).not.toMatch(/[-−]/)
          expect(differenceEnd(value, variant, lang)).not.toMatch(/[-−+]/)
        }
      }),
      { numRuns: many(30) }
    )
  })

  test('lies apart from another in points, or in its own unit where it is a mean', () => {
    expect([share, net, mean].map(variant => distanceText(0.05, variant, lang, t))).toEqual(
      inLanguage({ en: ['5.0 points', '5.0 points', '0.05'], fa: ['۵٫۰ واحد', '۵٫۰ واحد', '۰٫۰۵'] }, language)
    )
  })

  test('is aimed at as plainly as can be', () => {
    expect([aimText(0.05, net, lang, t), aimText(0.2, mean, lang, t), aimText(0.125, net, lang, t)]).toEqual(
      inLanguage({ en: ['5 points', '0.2', '12.5 points'], fa: ['۵ واحد', '۰٫۲', '۱۲٫۵ واحد'] }, language)
    )
  })

  test('has the sign of a difference on either side, and none at 0', () => {
    expect([0.05, -0.05, 0].map(value => differenceEnd(value, net, lang))).toEqual(
      inLanguage({ en: ['+5.0', '-5.0', '0.0'], fa: ['\u200e+۵٫۰', '\u200e−۵٫۰', '۰٫۰'] }, language)
    )
    expect(differenceEnd(-0.25, mean, lang)).toBe(inLanguage({ en: '-0.25', fa: '\u200e−۰٫۲۵' }, language))
  })

  test.each<[number, Readonly<Record<string, string>>]>([
    [1_234_567, { en: '1,230,000', fa: '۱٬۲۳۰٬۰۰۰' }],
    [999_500, { en: '1,000,000', fa: '۱٬۰۰۰٬۰۰۰' }],
    [12.345, { en: '12.3', fa: '۱۲٫۳' }],
    [0.0625, { en: '0.063', fa: '۰٫۰۶۳' }],
    [5, { en: '5', fa: '۵' }],
    [0, { en: '0', fa: '۰' }],
    [-63_600, { en: '-63,600', fa: '\u200e−۶۳٬۶۰۰' }]
  ])('of money has three digits: %f', (value, said) => {
    expect(amountText(lang, value)).toBe(inLanguage(said, language))
  })
})
