import { describe, expect, test } from 'vitest'
import type { ComparedWith } from '../../../src/core/metrics/kept/kept-metric.ts'
import type { VariantId } from '../../../src/core/metrics/variants.ts'
import { variantOf } from '../../../src/core/metrics/variants.ts'
import { countFaults } from '../../../src/wording/metrics/count-faults.ts'
import { groupRows, markRows } from '../../../src/wording/metrics/mark-rows.ts'
import { aimText, differenceEnd, distanceText, metricText } from '../../../src/wording/metrics/metric-text.ts'
import { differenceLines } from '../../../src/wording/metrics/score-difference.ts'
import { scoreSaid } from '../../../src/wording/metrics/score-lines.ts'
import { inLanguage, languages } from '../languages.ts'

/** 19 promoters, 11 passives, 6 detractors. */
const likely = [6, 0, 0, 0, 0, 0, 0, 11, 0, 19, 0]

describe.each(languages)('a score in $name', language => {
  const { lang } = language
  const t = language.messages.metrics.scores
  const said = (id: VariantId, counts: readonly number[], around = {}) => {
    const found = scoreSaid(id, counts, around, { lang, t })
    if (!found) throw new Error('there are answers')
    return found
  }
  const linesOf = (...asked: Parameters<typeof said>) => said(...asked).lines.join('\n')

  test('stands with its name, interval and variant', () => {
    const { figure, interval, from, picture } = said('nps', likely)
    expect([figure, interval, from]).toEqual(
      inLanguage(
        {
          en: ['NPS 36.1', '95% interval: 9.7 to 57.0', 'NPS: share of 9–10 less share of 0–6. 36 answers.'],
          fa: ['NPS ۳۶٫۱', 'بازهٔ اطمینان ۹۵٪: از ۹٫۷ تا ۵۷٫۰', 'NPS: سهم ۹ و ۱۰ منهای سهم ۰ تا ۶. ۳۶ پاسخ.']
        },
        language
      )
    )
    expect(picture).toContain(metricText(0.0967, variantOf('nps'), lang))
  })

  test('says in plain words how many are for and against, what is not known, and how many answers are missing', () => {
    expect(said('nps', likely).lines).toEqual(
      inLanguage(
        {
          en: [
            'Of 36 answers 19 are for you and 6 against. Had everybody answered, the figure would most likely be somewhere from 9.7 to 57.0.',
            t.rateUnknown,
            'For a margin of ± 5 points you need about 871 answers: 835 more.'
          ],
          fa: [
            'از ۳۶ پاسخ، ۱۹ پاسخ به نفع شماست و ۶ پاسخ به ضررتان. اگر همه پاسخ می‌دادند، این عدد به احتمال زیاد جایی میان ۹٫۷ و ۵۷٫۰ بود.',
            t.rateUnknown,
            'برای حاشیهٔ خطای ‎±۵ واحد حدود ۸۷۱ پاسخ لازم است؛ ۸۳۵ پاسخ دیگر.'
          ]
        },
        language
      )
    )
  })

  test('of 30 of 40 accounts says ± 9.1 points instead of ± 17.9', () => {
    const line = linesOf('csat-top', [5, 5, 5, 8, 7], { population: 40 })
    for (const margin of inLanguage({ en: ['9.1', '17.9'], fa: ['۹٫۱', '۱۷٫۹'] }, language))
      expect(line).toContain(margin)
  })

  test('says what the silent could make of it', () => {
    const line = linesOf('nps', likely, { asked: 120 })
    for (const figure of inLanguage(
      { en: ['30%', '84', '-59.2', '80.8'], fa: ['۳۰٪', '۸۴', '۵۹٫۲', '۸۰٫۸'] },
      language
    ))
      expect(line).toContain(figure)
    expect(linesOf('nps', likely, { asked: 36 })).toContain(inLanguage({ en: '100%', fa: '۱۰۰٪' }, language))
  })

  test('is doubted where more have answered than were asked or than there are', () => {
    const lines = said('nps', likely, { asked: 30, population: 20 }).lines
    expect(lines.slice(0, 2).join()).toContain(inLanguage({ en: '(36) than you asked (30)', fa: '۳۰' }, language))
    expect(lines).toContain(t.rateUnknown)
    expect(linesOf('nps', likely, { asked: 30 })).toContain(inLanguage({ en: '30', fa: '۳۰' }, language))
    expect(linesOf('nps', likely, { population: 20 })).toContain(inLanguage({ en: '20', fa: '۲۰' }, language))
  })

  test('has no margin where all have answered', () => {
    const { lines } = said('nps', likely, { asked: 36, population: 36 })
    expect(lines).toHaveLength(2)
    expect(lines[0]).toContain(inLanguage({ en: 'All 36 customers', fa: 'همهٔ ۳۶ مشتری' }, language))
  })

  test('is a conversation for one answer, weak for few, and no proof where all are alike', () => {
    expect(linesOf('csat-top', [0, 0, 0, 0, 1])).toContain(t.one)
    const alike = linesOf('csat-mean', [0, 0, 0, 0, 12])
    expect(alike).toContain(t.alike)
    expect(alike).toContain(t.few)
    expect(linesOf('easy7-net', [1, 1, 2, 4, 6, 4, 2])).toContain(t.around)
  })

  test('needs no more answers where the margin is five points already, or of 0.2 for a mean', () => {
    const enough = linesOf('csat-top', [100, 100, 100, 2000, 3000])
    expect(enough).toContain(inLanguage({ en: '± 5 points or better', fa: '±۵ واحد' }, language))
    expect(linesOf('csat-mean', [1, 2, 3, 4, 5])).toContain(inLanguage({ en: '± 0.2', fa: '±۰٫۲' }, language))
  })

  test('says nothing without an answer', () => {
    expect(scoreSaid('nps', [], {}, { lang, t })).toBeUndefined()
  })

  const compared = (first: readonly number[], second: readonly number[], id: VariantId, comparison: ComparedWith) =>
    differenceLines(id, said(id, first).estimate, said(id, second).estimate, comparison, { lang, t })

  test.each<[string, first: number[], second: number[], id: VariantId, keys: (keyof typeof t.difference)[]]>([
    ['a rise', [0, 0, 30, 20, 10], [0, 0, 2, 28, 30], 'csat-top', ['real', 'better']],
    ['a fall', [0, 0, 2, 28, 30], [0, 0, 30, 20, 10], 'csat-mean', ['real', 'worse']],
    ['more effort', [30, 28, 2, 0, 0], [10, 20, 30, 0, 0], 'effort5-mean', ['real', 'worse']],
    ['noise', [0, 0, 10, 10, 10], [0, 0, 9, 11, 10], 'csat-top', ['noise']]
  ])('%s is called what it is', (_, first, second, id, keys) => {
    const [moved, ...lines] = compared(first, second, id, 'periods')
    expect(lines[0]).toBe(keys.map(key => t.difference[key]).join(' '))
    expect(lines[1]).toBe(t.difference.caution)
    expect(moved).not.toContain('{')
  })

  test('two that are the same are said to be, and two countries are not compared', () => {
    expect(compared(likely, likely, 'nps', 'groups')[0]).toContain(t.difference.same)
    expect(compared(likely, likely, 'nps', 'countries')).toEqual([t.countries])
  })

  test.each([
    ['less than can be shown', 0.1, ['noise', 'caution']],
    ['less than can be shown, though it is no noise', 0.0001, ['caution']]
  ] as const)('%s is no difference of nought', (_, margin, keys) => {
    const at = (value: number) => ({ value, low: value - margin, high: value + margin, answers: 1000, level: 0.95 })
    const [moved, ...lines] = differenceLines('csat-top', at(0.5), at(0.5004), 'periods', { lang, t })
    expect(moved).toContain(t.difference.same)
    expect(lines).toEqual(keys.map(key => t.difference[key]))
  })

  test('is written in the way of its variant', () => {
    const [nps, csat, mean] = [variantOf('nps'), variantOf('csat-top'), variantOf('csat-mean')]
    expect([metricText(-0.0001, nps, lang), metricText(0.75, csat, lang), metricText(4.05, mean, lang)]).toEqual(
      inLanguage({ en: ['0.0', '75.0%', '4.05'], fa: ['۰٫۰', '۷۵٫۰٪', '۴٫۰۵'] }, language)
    )
    const distances = [distanceText(0.05, nps, lang, t), distanceText(0.2, mean, lang, t), aimText(0.2, mean, lang, t)]
    expect(distances).toEqual(
      inLanguage({ en: ['5.0 points', '0.20', '0.2'], fa: ['۵٫۰ واحد', '۰٫۲۰', '۰٫۲'] }, language)
    )
    expect([differenceEnd(0.05, csat, lang), differenceEnd(0.25, mean, lang)]).toEqual(
      inLanguage({ en: ['+5.0', '+0.25'], fa: ['‎+۵٫۰', '‎+۰٫۲۵'] }, language)
    )
  })

  test('is typed into a row a mark, its ends in words', () => {
    const rows = markRows('easy7', lang, t)
    expect(rows.map(({ key }) => key)).toEqual([1, 2, 3, 4, 5, 6, 7].map(mark => `easy7:${mark}`))
    expect([rows[0]?.label, rows[1]?.label]).toEqual(
      inLanguage({ en: ['1 · disagree strongly', '2'], fa: ['۱ · کاملاً مخالفم', '۲'] }, language)
    )
    expect(groupRows(t).map(({ key }) => key)).toEqual(['promoters', 'passives', 'detractors'])
  })

  test('that was written wrongly has a sentence a field', () => {
    const faults = countFaults(
      ['', '۵', 'x', '-1', '1.5', '99999999999'].map(written => ({ row: 'R', written })),
      lang,
      t
    )
    expect(faults).toHaveLength(4)
    expect(faults[0]).toBe(inLanguage({ en: 'R: “x” is not a number.', fa: 'R: «x» عدد نیست.' }, language))
  })
})
