import { type Estimate, z95 } from './estimate.ts'
import { leftToHear, quarterOfOne } from './population.ts'

/** How many gave a value. */
export interface Scored {
  readonly value: number
  readonly count: number
}

/** How many answers are added before the interval of a mean is worked out. */
export const addedAnswers = 3

/** `scoredAnswers([{ value: 1, count: 19 }, { value: -1, count: 6 }]) // => 25` */
export function scoredAnswers(scored: readonly Scored[]): number {
  return scored.reduce((sum, { count }) => sum + count, 0)
}

/** The mean of all values. Not a number without any. `scoreMean([{ value: 5, count: 1 }, { value: 4, count: 3 }]) // => 4.25` */
export function scoreMean(scored: readonly Scored[]): number {
  return scored.reduce((sum, { value, count }) => sum + value * count, 0) / scoredAnswers(scored)
}

/**
 * Σ p·(value − mean)², in squares of the unit of the values; for promoters, passives and detractors as 1, 0 and −1 it is
 * p₁ + p₋₁ − NPS². `scoreVariance([{ value: 1, count: 3 }, { value: 0, count: 2 }, { value: -1, count: 1 }]) // => 0.5556`
 */
export function scoreVariance(scored: readonly Scored[]): number {
  const mean = scoreMean(scored)
  return scoreMean(scored.map(({ value, count }) => ({ value: (value - mean) ** 2, count })))
}

/** The answers, and three more that nobody gave: ¾ at either end of the scale and 1½ in its middle. */
export function withAdded(scored: readonly Scored[], low: number, high: number, left = 1): Scored[] {
  const end = (addedAnswers / 4) * left
  return [
    ...scored,
    { value: low, count: end },
    { value: (low + high) / 2, count: 2 * end },
    { value: high, count: end }
  ]
}

/**
 * The mean of values on a scale with its adjusted-Wald interval of 95 %, in the unit of the values. Rocks (2016, The
 * American Statistician 70, 4) adds three answers for NPS, where the scale is −1, 0, 1; the same on a longer scale holds
 * as well (`tests/core/metrics`). What is added shrinks with what is left of a known population. Undefined without an
 * answer. `meanEstimate([{ value: 1, count: 19 }, { value: 0, count: 11 }, { value: -1, count: 6 }], -1, 1)`
 * `// => { value: 0.3611, low: 0.0967, high: 0.5699, … }`
 */
export function meanEstimate(
  scored: readonly Scored[],
  low: number,
  high: number,
  population?: number
): Estimate | undefined {
  const answers = scoredAnswers(scored)
  if (answers === 0) return undefined
  const left = leftToHear(answers, population)
  const all = withAdded(scored, low, high, left)
  const centre = scoreMean(all)
  const margin = z95 * Math.sqrt((left * scoreVariance(all)) / scoredAnswers(all))
  const step = (quarterOfOne(population) * (high - low)) / 2
  const value = scoreMean(scored)
  // What those who have not been heard could still make of it.
  const unheard = population === undefined ? 1 : Math.max(0, 1 - answers / population)
  return {
    ...{ value, answers, level: 0.95 },
    low: Math.max(centre - margin - step, value * (1 - unheard) + low * unheard),
    high: Math.min(centre + margin + step, value * (1 - unheard) + high * unheard)
  }
}
