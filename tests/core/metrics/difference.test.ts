import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { differenceOf } from '../../../src/core/metrics/difference.ts'
import { type Estimate, marginOf } from '../../../src/core/metrics/estimate.ts'

const estimate = (value: number, low: number, high: number): Estimate => ({
  ...{ value, low, high, answers: 100, level: 0.95 }
})

describe('a difference', () => {
  test('has the reaches of both, squared and added: 0.5 ± (0.3, 0.4) less 0.2 ± (0.4, 0.3) is 0.3 − 0.42, 0.3 + 0.57', () => {
    const { value, low, high } = differenceOf(estimate(0.2, -0.2, 0.5), estimate(0.5, 0.2, 0.9))
    expect(value).toBeCloseTo(0.3, 12)
    expect(low).toBeCloseTo(0.3 - Math.sqrt(0.09 + 0.09), 12)
    expect(high).toBeCloseTo(0.3 + Math.sqrt(0.16 + 0.16), 12)
  })

  test.each<[string, Estimate, Estimate, boolean]>([
    ['is noise where its interval holds 0', estimate(1, 0, 2), estimate(2, 1, 3), false],
    ['is noise where its interval ends at 0: 1 − √(0.6² + 0.8²)', estimate(1, 0.2, 1.8), estimate(2, 1.4, 2.6), false],
    ['is real above it', estimate(1, 0.5, 1.5), estimate(3, 2.5, 3.5), true],
    ['is real below it', estimate(3, 2.5, 3.5), estimate(1, 0.5, 1.5), true],
    ['is no more than it is where both are known for sure', estimate(1, 1, 1), estimate(1, 1, 1), false],
    ['is real where both are known for sure and differ', estimate(1, 1, 1), estimate(1.001, 1.001, 1.001), true]
  ])('%s', (_, first, second, isReal) => {
    expect(differenceOf(first, second).isReal).toBe(isReal)
  })

  test('is wider than either, and never wider than both together', () => {
    const part = fc.integer({ min: 0, max: 100 })
    fc.assert(
      fc.property(part, part, part, part, (a, b, c, d) => {
        const [first, second] = [estimate(50, 50 - a, 50 + b), estimate(60, 60 - c, 60 + d)]
        const reach = marginOf(differenceOf(first, second))
        const dust = 1e-9
        expect(reach + dust).toBeGreaterThanOrEqual(Math.max(marginOf(first), marginOf(second)))
        expect(reach).toBeLessThanOrEqual(marginOf(first) + marginOf(second) + dust)
      })
    )
  })
})

test('what stands after ± is half of the width', () => {
  expect(marginOf({ low: -0.25, high: 0.75 })).toBe(0.5)
  expect(marginOf({ low: 2, high: 2 })).toBe(0)
})
