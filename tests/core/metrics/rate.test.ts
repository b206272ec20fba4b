import { describe, expect, test } from 'vitest'
import { rateEstimate } from '../../../src/core/metrics/rate.ts'

const rate = (events: number, chances = 1) => {
  const found = rateEstimate(events, chances)
  if (!found) throw new Error('there are chances')
  return found
}

describe('a rate', () => {
  // Garwood's limits as tables of Poisson counts print them; the upper one of none also in the manual of epitools for R.
  test.each([
    [0, '0.000', '3.689'],
    [1, '0.025', '5.572'],
    [2, '0.242', '7.225'],
    [5, '1.623', '11.668'],
    [9, '4.115', '17.085']
  ])('of %i events has the exact limits %s and %s', (events, low, high) => {
    expect([rate(events).low, rate(events).high].map(end => end.toFixed(3))).toEqual([low, high])
  })

  // 4.7954 and 18.3904, 12.2165 and 30.8884, 81.3640 and 121.6274: Garwood's limits.
  test.each([
    [10, 4.7954, 18.3904],
    [20, 12.2165, 30.8884],
    [100, 81.364, 121.6274]
  ])('of %i events has limits within 0.2 % of the exact %d and %d', (events, low, high) => {
    const found = rate(events)
    expect(Math.abs(found.low / low - 1)).toBeLessThan(0.002)
    expect(Math.abs(found.high / high - 1)).toBeLessThan(0.002)
  })

  test('of twelve complaints on four hundred orders is 3 per 100, Byar by hand: 12 × (1 − 1/108 − 1.95996/(3√12))³ ÷ 400', () => {
    const found = rate(12, 400)
    expect(found.value).toBe(0.03)
    expect(found.low).toBeCloseTo((12 * (1 - 1 / 108 - 1.959964 / (3 * Math.sqrt(12))) ** 3) / 400, 8)
    expect(found.high).toBeCloseTo((13 * (1 - 1 / 117 + 1.959964 / (3 * Math.sqrt(13))) ** 3) / 400, 8)
  })

  test('of ten events is Byar’s already: 10 × (1 − 1/90 − 1.95996/(3√10))³, and 11 × (1 − 1/99 + 1.95996/(3√11))³', () => {
    expect(rate(10).low).toBeCloseTo(10 * (1 - 1 / 90 - 1.959964 / (3 * Math.sqrt(10))) ** 3, 6)
    expect(rate(10).high).toBeCloseTo(11 * (1 - 1 / 99 + 1.959964 / (3 * Math.sqrt(11))) ** 3, 6)
  })

  test('is higher at both ends with each further event, also from nine to ten, where the way of working it out changes', () => {
    const all = Array.from({ length: 40 }, (_, events) => rate(events))
    for (const [at, { low, high }] of all.slice(1).entries()) {
      expect([low > (all[at]?.low ?? 0), high > (all[at]?.high ?? 0)]).toEqual([true, true])
    }
  })

  test('may be more than one, and is none without a chance', () => {
    expect(rate(300, 100).value).toBe(3)
    expect(rateEstimate(0, 0)).toBeUndefined()
  })

  test('holds the true one in 95 of 100 cases or more: every count with its probability, 1 to 100 expected', () => {
    const intervals = Array.from({ length: 260 }, (_, events) => rate(events))
    const coverages = Array.from({ length: 496 }, (_, at) => 1 + at / 5).map(expected => {
      let chance = Math.exp(-expected)
      return intervals.reduce((sum, { low, high }, events) => {
        if (events > 0) chance *= expected / events
        return low <= expected && expected <= high ? sum + chance : sum
      }, 0)
    })
    expect(Math.min(...coverages)).toBeGreaterThan(0.949)
    const mean = coverages.reduce((sum, one) => sum + one, 0) / coverages.length
    expect(mean).toBeGreaterThan(0.95)
    expect(mean).toBeLessThan(0.97)
  })
})
