import type { Estimate, Interval } from './estimate.ts'

/** The second less the first, and what can be said of it. */
export interface MetricDifference extends Interval {
  readonly value: number
  /** Whether it is more than noise: its interval does not hold 0. */
  readonly isReal: boolean
}

/**
 * How far the second lies above the first, with an interval of 95 % that is put together from those of both: the reaches
 * squared, added and their root taken (Newcombe 1998, Statistics in Medicine 17, method 10; Zou & Donner 2008, ibid. 27).
 * The groups must not share people. `differenceOf(before, after) // => { value: 0.1, low: -0.05…, high: 0.24…, isReal: false }`
 */
export function differenceOf(first: Estimate, second: Estimate): MetricDifference {
  const value = second.value - first.value
  const low = value - Math.hypot(second.value - second.low, first.high - first.value)
  const high = value + Math.hypot(second.high - second.value, first.value - first.low)
  return { value, low, high, isReal: low > 0 || high < 0 }
}
