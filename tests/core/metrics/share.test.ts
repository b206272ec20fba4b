import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shareEstimate } from '../../../src/core/metrics/share.ts'
import { many } from '../many.ts'

const four = (value: number | undefined) => value?.toFixed(4)
const ends = (...asked: Parameters<typeof shareEstimate>) => {
  const found = shareEstimate(...asked)
  return [four(found?.low), four(found?.high)]
}
/** Hits of answers, and how many more there are who could answer. */
const drawn = fc
  .record({ answers: fc.integer({ min: 1, max: 300 }), share: fc.integer({ min: 0, max: 1000 }), left: fc.nat(200) })
  .map(({ answers, share, left }) => ({
    answers,
    hits: Math.round((answers * share) / 1000),
    population: answers + left
  }))
const runs = { numRuns: many(200) }
const dust = 1e-12

describe('the interval of a share', () => {
  test.each<[string, hits: number, answers: number, low: string, high: string]>([
    ['Wilson by hand for 10 of 20: 0.5 ± 0.2007', 10, 20, '0.2993', '0.7007'],
    ['nobody of ten begins at nothing', 0, 10, '0.0000', '0.2775'],
    ['all of ten ends at all', 10, 10, '0.7225', '1.0000'],
    ['one of one is nearly anything', 1, 1, '0.0513', '1.0000'],
    ['one of thirty begins lower than Wilson’s 0.0059: 0.0513 ÷ 30', 1, 30, '0.0017', '0.1667'],
    ['29 of 30 ends higher, for the same reason', 29, 30, '0.8333', '0.9983']
  ])('%s', (_, hits, answers, low, high) => {
    expect(ends(hits, answers)).toEqual([low, high])
  })

  test('is nothing without an answer, and known for sure once all have answered', () => {
    expect(shareEstimate(0, 0)).toBeUndefined()
    expect(ends(3, 10, 10)).toEqual(['0.3000', '0.3000'])
    expect(ends(3, 10, 9)).toEqual(['0.3000', '0.3000'])
  })

  test('holds its value and stays between none and all', () => {
    fc.assert(
      fc.property(drawn, ({ hits, answers }) => {
        const found = shareEstimate(hits, answers)
        if (!found) throw new Error('there are answers')
        expect(found.value).toBe(hits / answers)
        expect([found.low >= 0, found.high <= 1]).toEqual([true, true])
        expect([found.low <= found.value + dust, found.high >= found.value - dust]).toEqual([true, true])
      }),
      runs
    )
  })

  test('is that of the misses, turned around', () => {
    fc.assert(
      fc.property(drawn, fc.boolean(), ({ hits, answers, population }, isKnown) => {
        const of = (count: number) => shareEstimate(count, answers, isKnown ? population : undefined)
        const [there, back] = [of(hits), of(answers - hits)]
        expect(there?.low).toBeCloseTo(1 - (back?.high ?? 0), 9)
        expect(there?.high).toBeCloseTo(1 - (back?.low ?? 0), 9)
      }),
      runs
    )
  })

  test('of a known population never leaves what those who are left could make of it', () => {
    fc.assert(
      fc.property(drawn, ({ hits, answers, population }) => {
        const found = shareEstimate(hits, answers, population)
        if (!found) throw new Error('there are answers')
        expect(found.low).toBeGreaterThanOrEqual(hits / population - dust)
        expect(found.high).toBeLessThanOrEqual((hits + population - answers) / population + dust)
      }),
      runs
    )
  })

  test('moves up with each further hit', () => {
    fc.assert(
      fc.property(
        drawn.filter(({ hits, answers }) => hits < answers),
        ({ hits, answers }) => {
          const [one, more] = [shareEstimate(hits, answers), shareEstimate(hits + 1, answers)]
          if (!one || !more) throw new Error('there are answers')
          expect([more.low >= one.low - dust, more.high >= one.high - dust]).toEqual([true, true])
        }
      ),
      runs
    )
  })
})
