import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z95 } from '../../../src/core/metrics/estimate.ts'
import { leftToHear } from '../../../src/core/metrics/population.ts'
import {
  addedAnswers,
  meanEstimate,
  type Scored,
  scoredAnswers,
  scoreMean,
  scoreVariance,
  withAdded
} from '../../../src/core/metrics/scored.ts'
import { many } from '../many.ts'

const groups = (plus: number, middle: number, minus: number): Scored[] => [
  { value: 1, count: plus },
  { value: 0, count: middle },
  { value: -1, count: minus }
]

describe('values', () => {
  test('have a mean: (5 + 3 · 4) ÷ 4', () => {
    expect(
      scoreMean([
        { value: 5, count: 1 },
        { value: 4, count: 3 }
      ])
    ).toBe(4.25)
    expect(scoredAnswers(groups(19, 11, 6))).toBe(36)
  })

  test.each<[string, Scored[], number]>([
    ['3 ÷ 6 + 1 ÷ 6 − (2 ÷ 6)² = 5 ÷ 9', groups(3, 2, 1), 5 / 9],
    ['nothing where all are alike', groups(4, 0, 0), 0],
    ['the most with half at either end', groups(2, 0, 2), 1]
  ])('have a variance: %s', (_, scored, variance) => {
    expect(scoreVariance(scored)).toBeCloseTo(variance, 12)
  })

  test('do not care in which order they are counted', () => {
    const drawn = fc.array(
      fc.record({ value: fc.integer({ min: 1, max: 7 }), count: fc.integer({ min: 1, max: 9 }) }),
      {
        minLength: 1
      }
    )
    fc.assert(
      fc.property(drawn, scored => {
        expect(scoreMean(scored.toReversed())).toBeCloseTo(scoreMean(scored), 9)
        expect(scoreVariance(scored.toReversed())).toBeCloseTo(scoreVariance(scored), 9)
      })
    )
  })
})

describe('what is added', () => {
  test('is three answers, ¾ at either end and 1½ in the middle: on 1 to 5 that is at 3', () => {
    const added = withAdded([], 1, 5)
    expect(added).toEqual([
      { value: 1, count: 0.75 },
      { value: 3, count: 1.5 },
      { value: 5, count: 0.75 }
    ])
    expect([scoredAnswers(added), scoreMean(added)]).toEqual([addedAnswers, 3])
  })

  test('is less, the fewer are left to hear, and nothing where all have answered', () => {
    expect(scoredAnswers(withAdded([], 1, 5, 0.5))).toBe(1.5)
    expect(scoredAnswers(withAdded([], 1, 5, 0))).toBe(0)
  })
})

describe('a mean with its interval', () => {
  test('of 19, 11 and 6 is 0.3611 from 0.0967 to 0.5699', () => {
    const found = meanEstimate(groups(19, 11, 6), -1, 1)
    expect([found?.value, found?.low, found?.high].map(one => one?.toFixed(4))).toEqual(['0.3611', '0.0967', '0.5699'])
  })

  test('is nothing without an answer, and itself once all have answered', () => {
    expect(meanEstimate(groups(0, 0, 0), -1, 1)).toBeUndefined()
    expect(meanEstimate(groups(2, 1, 1), -1, 1, 4)).toMatchObject({ value: 0.25, low: 0.25, high: 0.25 })
  })

  test('of few is wider by a quarter of a customer on either side: 0.25 ÷ 80 of a scale that is 2 long, halved', () => {
    const [scored, population] = [groups(19, 11, 10), 80]
    const found = meanEstimate(scored, -1, 1, population)
    const left = leftToHear(40, population)
    const all = withAdded(scored, -1, 1, left)
    const margin = z95 * Math.sqrt((left * scoreVariance(all)) / scoredAnswers(all))
    expect(found?.high).toBeCloseTo(scoreMean(all) + margin + 0.25 / 80, 12)
    expect(found?.low).toBeCloseTo(scoreMean(all) - margin - 0.25 / 80, 12)
  })

  test('is seen from the other side the same, turned around', () => {
    const count = fc.nat(40)
    fc.assert(
      fc.property(count, count, count, fc.option(fc.nat(40), { nil: undefined }), (plus, middle, minus, more) => {
        const all = plus + middle + minus
        const population = more === undefined ? undefined : all + more
        const [there, back] = [
          meanEstimate(groups(plus, middle, minus), -1, 1, population),
          meanEstimate(groups(minus, middle, plus), -1, 1, population)
        ]
        if (!there || !back) return
        expect(there.low).toBeCloseTo(-back.high, 9)
        expect(there.high).toBeCloseTo(-back.low, 9)
        expect([there.low >= -1, there.high <= 1, there.low <= there.high]).toEqual([true, true, true])
      }),
      { numRuns: many(100) }
    )
  })
})
