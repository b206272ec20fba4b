import { z95 } from './estimate.ts'

/**
 * The share of the variance that is left where the answers are a part of few: (N − n) ÷ (N − 1). 1 where nobody counted
 * all customers; 0 when all of them have answered (Cochran, Sampling Techniques, 1977, 2.3).
 * `leftToHear(30, 40) // => 0.256…`
 */
export function leftToHear(answers: number, population: number | undefined): number {
  if (population === undefined) return 1
  return population <= Math.max(1, answers) ? 0 : (population - answers) / (population - 1)
}

/**
 * The margin of a share as samples are planned, in parts of 1: z·√(p(1 − p)·(N − n) ÷ (n(N − 1))).
 * `plannedMargin(30, 40) // => 0.0906`, and 0.1789 where the forty are not counted
 */
export function plannedMargin(answers: number, population?: number, share = 0.5): number {
  return z95 * Math.sqrt((share * (1 - share) * leftToHear(answers, population)) / answers)
}

/** Shares of whole customers move in steps: an interval of few is wider by a quarter of one on either side. */
export function quarterOfOne(population: number | undefined): number {
  return population === undefined ? 0 : 0.25 / population
}
