import { describe, expect, test } from 'vitest'
import type { KeptCounts, KeptMetric, MetricContent } from '../../../src/core/metrics/kept/kept-metric.ts'
import { besideContent } from '../../../src/core/metrics/operations/beside-content.ts'
import { usualChoices } from '../../../src/core/metrics/operations/measures.ts'
import { keptName, keptRows, rowsOf } from '../../../src/wording/metrics/kept-rows.ts'
import { keptWords } from '../../../src/wording/metrics/kept-words.ts'
import { worthSaid } from '../../../src/wording/metrics/worth-lines.ts'
import {
  areGroups,
  besideWritten,
  countsWritten,
  guessesWritten,
  waitsWritten
} from '../../../src/wording/metrics/written-again.ts'
import { inLanguage, languages } from '../languages.ts'

const groups = { counts: [6, 0, 0, 0, 0, 0, 0, 11, 0, 19, 0], asked: 120 }
const score = (columns: readonly KeptCounts[] = [groups]): MetricContent => ({
  ...{ kind: 'score', variant: 'nps', comparison: columns.length > 1 ? 'periods' : 'none', columns }
})
const kept = (content: MetricContent, period = 'Spring'): KeptMetric => ({
  id: 'a',
  period,
  keptOn: '2026-11-26',
  ...content
})

describe.each(languages)('what is kept of metrics in $name', language => {
  const { lang } = language
  const t = keptWords(language.messages.metrics)
  const words = { lang, t }

  test('is a row a figure: its variant named, its interval, and on what it rests', () => {
    const [head, row] = keptRows([kept(score())], words)
    expect(head).toEqual(Object.values(t.kept.heads))
    expect(row).toEqual(
      inLanguage(
        {
          en: ['Spring', t.scores.variants.nps, '36.1', '9.7 to 57.0', '36 answers'],
          fa: ['Spring', t.scores.variants.nps, '۳۶٫۱', '۹٫۷ تا ۵۷٫۰', '۳۶ پاسخ']
        },
        language
      )
    )
    expect(keptRows([], words)).toEqual([])
  })

  test('is sure where all customers have answered, and as unsure as ever where fewer are named than answered', () => {
    const intervalOf = (population: number) => rowsOf(kept(score([{ ...groups, population }])), words)[0]?.[3]
    expect([intervalOf(36), intervalOf(10)]).toEqual(
      inLanguage({ en: ['36.1 to 36.1', '9.7 to 57.0'], fa: ['۳۶٫۱ تا ۳۶٫۱', '۹٫۷ تا ۵۷٫۰'] }, language)
    )
  })

  test.each<[string, MetricContent]>([
    ['nobody answered', score([{ ...groups, counts: Array(11).fill(0) }])],
    ['nobody waited', { kind: 'waits', minutes: [], clock: 'always', automatic: 'out' }],
    ['a guess is missing', { kind: 'worth', model: 'at-risk', guesses: { sales: [1, 2, 3], bad: [6, 12, 20] } }]
  ])('has no row where %s', (_, content) => {
    expect(rowsOf(kept(content), words)).toEqual([])
    expect(keptRows([kept(content)], words)).toEqual([])
  })

  test('is told in as many rows as it has columns, and by its day where nobody named it', () => {
    const rows = rowsOf(kept(score([groups, groups]), ''), words)
    expect(rows.map(([period]) => period)).toEqual([
      expect.stringContaining(t.scores.first),
      expect.stringContaining(t.scores.second)
    ])
    expect(keptName(kept(score(), ''), words)).toBe(inLanguage({ en: 'November 26, 2026', fa: '۵ آذر ۱۴۰۵' }, language))
    expect(keptName({ id: 'a', period: '', ...score() }, words)).toBe('a')
  })

  test('names the true level of few waits, and of a worth that its ends are guesses', () => {
    const waits = kept({ kind: 'waits', minutes: [5, 10, 20], clock: 'business', automatic: 'out' })
    expect(rowsOf(waits, words)[0]?.[3]).toContain(inLanguage({ en: '(75%)', fa: '(۷۵٪)' }, language))
    expect(rowsOf(waits, words)[0]?.[1]).toContain(t.waits.clockIn.business)
    const guesses = { sales: [1e6, 1e6, 1e6], bad: [6, 12, 20], cut: [50, 53, 55] } as const
    const [row] = rowsOf(kept({ kind: 'worth', model: 'at-risk', guesses }), words)
    expect(row?.slice(1, 4)).toEqual(
      inLanguage(
        {
          en: ['What it is worth: Sales at risk', '63,600', '30,000 to 110,000 (lowest and highest guess)'],
          fa: ['چقدر می‌ارزد: فروشی که در خطر است', '۶۳٬۶۰۰', '۳۰٬۰۰۰ تا ۱۱۰٬۰۰۰ (کمترین و بیشترین حدس)']
        },
        language
      )
    )
    const endless = {
      customers: [1, 1, 1],
      margin: [1, 1, 1],
      now: [80, 80, 80],
      later: [100, 100, 100],
      interest: [0, 0, 0]
    } as const
    expect(rowsOf(kept({ kind: 'worth', model: 'staying', guesses: endless }), words)[0]?.[2]).toBe(t.kept.none)
  })

  test('of two periods is a row a measure and period, with none for what has no figure', () => {
    const beside = kept({
      ...{ kind: 'beside', names: ['2025', ''], choices: usualChoices },
      periods: [
        { customers: 400, lost: 40, sales: 5 },
        { sales: 6, buyers: 3 }
      ]
    })
    expect(rowsOf(beside, words).map(([period, metric]) => [period, metric])).toEqual([
      ['2025', t.beside.measures.retention],
      ['2025', t.beside.measures.sales],
      [t.beside.second, t.beside.measures.sales]
    ])
    expect(rowsOf(beside, words).map(([, , , interval]) => interval)[1]).toBe(t.kept.noInterval)
    expect(keptName({ ...beside, period: '' }, words)).toBe('2025')
    const counted = kept({
      ...{ kind: 'beside', names: ['', ''], choices: usualChoices },
      periods: [{ 'nps-plus': 1, 'nps-minus': 1, buyers: 30, again: 12 }, {}]
    })
    expect(rowsOf(counted, words).map(([, metric]) => metric)).toEqual(
      inLanguage(
        {
          en: [t.scores.variants.nps, 'Repeat purchase: bought again within 90 days'],
          fa: [t.scores.variants.nps, 'خرید دوباره: خرید دوباره تا ۹۰ روز']
        },
        language
      )
    )
  })

  test('stands in the fields again as it was', () => {
    expect(areGroups(groups)).toBe(true)
    expect(areGroups({ counts: [0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0] })).toBe(false)
    expect(countsWritten(groups, 'nps', 'groups', lang)).toEqual(
      inLanguage(
        {
          en: { promoters: '19', passives: '11', detractors: '6', asked: '120' },
          fa: { promoters: '۱۹', passives: '۱۱', detractors: '۶', asked: '۱۲۰' }
        },
        language
      )
    )
    expect(Object.keys(countsWritten({ counts: [1, 0, 0, 0, 2] }, 'csat-top', 'marks', lang))[4]).toBe('satisfied5:5')
    expect(waitsWritten([5, 2000, 1.5], lang)).toBe(inLanguage({ en: '5 2000 1.5', fa: '۵ ۲۰۰۰ ۱٫۵' }, language))
    const content = {
      ...{ names: ['a', 'b'] as const, choices: usualChoices },
      periods: [{ sales: 20_000, interest: 12.5 }, { 'nps-value': -3 }] as const
    }
    expect(besideContent(besideWritten(content, lang))).toEqual(content)
  })

  test('of guesses is what was written, without the dust of a division', () => {
    const written = { sales: ['', '20,000', ''], bad: ['6', '7', '20'], cut: ['', '55', ''] } as const
    const { guesses = {} } = worthSaid('at-risk', written, { lang, t: language.messages.metrics.worth })
    expect(guesses).toEqual({ sales: [20_000, 20_000, 20_000], bad: [6, 7, 20], cut: [55, 55, 55] })
    const again = worthSaid('at-risk', guessesWritten('at-risk', guesses, lang), {
      lang,
      t: language.messages.metrics.worth
    })
    expect(again.guesses).toEqual(guesses)
    expect(guessesWritten('at-risk', { cut: [5, 6, 7] }, lang)).toEqual({
      cut: inLanguage({ en: ['5', '6', '7'], fa: ['۵', '۶', '۷'] }, language)
    })
  })
})
