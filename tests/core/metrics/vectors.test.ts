import { describe, expect, test } from 'vitest'
import { answersFor } from '../../../src/core/metrics/answers-needed.ts'
import { marginOf, z95 } from '../../../src/core/metrics/estimate.ts'
import { leftToHear, plannedMargin } from '../../../src/core/metrics/population.ts'
import { meanEstimate, scoreMean, scoreVariance } from '../../../src/core/metrics/scored.ts'
import { meanWait, sortedWaits } from '../../../src/core/metrics/waits.ts'

/** Promoters, passives and detractors as the three values of NPS. */
const groups = (promoters: number, passives: number, detractors: number) => [
  { value: 1, count: promoters },
  { value: 0, count: passives },
  { value: -1, count: detractors }
]

describe('published', () => {
  test('half promoters, a third passives and a sixth detractors: NPS 1/3, variance 5/9 (Cross Validated)', () => {
    expect(scoreMean(groups(3, 2, 1))).toBeCloseTo(1 / 3, 12)
    expect(scoreVariance(groups(3, 2, 1))).toBeCloseTo(5 / 9, 12)
  })

  test('25,000 minutes of 500 requests: 50 minutes on average (generatekpi.com)', () => {
    expect(meanWait(sortedWaits(Array.from({ length: 500 }, (_, at) => (at % 2 === 0 ? 20 : 80))))).toBe(50)
  })
})

describe('worked out by us', () => {
  test('the same groups: standard error 4.14 points with 324 answers, ± 14.6 points with 100', () => {
    const deviation = Math.sqrt(scoreVariance(groups(3, 2, 1)))
    expect(((deviation / Math.sqrt(324)) * 100).toFixed(2)).toBe('4.14')
    expect(((z95 * deviation * 100) / Math.sqrt(100)).toFixed(1)).toBe('14.6')
  })

  test('36 answers, 19 promoters, 6 detractors: 33.33 ± 23.66, from 9.67 to 56.99, about a value of 36.11', () => {
    const found = meanEstimate(groups(19, 11, 6), -1, 1)
    if (!found) throw new Error('there are answers')
    expect((found.value * 100).toFixed(2)).toBe('36.11')
    expect(((found.low + found.high) * 50).toFixed(2)).toBe('33.33')
    expect((marginOf(found) * 100).toFixed(2)).toBe('23.66')
    expect([found.low, found.high].map(end => (end * 100).toFixed(2))).toEqual(['9.67', '56.99'])
  })

  test.each<[variance: number, ...answers: [margin: number, answers: number][]]>([
    [1, [5, 1534], [8, 598], [10, 382], [15, 168], [20, 94]],
    [0.67, [5, 1027], [8, 400], [10, 255], [15, 112], [20, 62]],
    [0.5, [5, 766], [8, 298], [10, 190], [15, 83], [20, 46]]
  ])('a variance of %d needs so many answers for each margin in points', (variance, ...table) => {
    expect(table.map(([margin]) => [margin, answersFor(variance, margin / 100)])).toEqual(table)
  })

  test('30 of 40 accounts at 50 %: ± 9.1 points, not ± 17.9; (40 − 30) ÷ 39 of the variance is left', () => {
    expect((plannedMargin(30, 40) * 100).toFixed(1)).toBe('9.1')
    expect((plannedMargin(30) * 100).toFixed(1)).toBe('17.9')
    expect(leftToHear(30, 40)).toBeCloseTo(10 / 39, 12)
  })
})
