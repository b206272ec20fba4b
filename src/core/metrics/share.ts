import { type Estimate, z95 } from './estimate.ts'
import { leftToHear, quarterOfOne } from './population.ts'

/**
 * Wilson's interval misses rare things too often: with one to three hits it reaches down to half the χ² quantile of
 * 5 % with 2, 4 and 6 degrees of freedom, divided by the answers (Brown, Cai & DasGupta 2001, Statistical Science 16, 2).
 */
const rare = [0, 0.051293, 0.355362, 0.817691]

/**
 * A share of answers with Wilson's 95 % interval (Wilson 1927), in parts of 1; where the population is known, with its
 * correction, and never outside of what those who are left could still make of it. Undefined without an answer.
 * `shareEstimate(45, 60) // => { value: 0.75, low: 0.6276…, high: 0.8421…, answers: 60, level: 0.95 }`
 */
export function shareEstimate(hits: number, answers: number, population?: number): Estimate | undefined {
  if (answers === 0) return undefined
  const square = z95 * z95 * leftToHear(answers, population)
  const value = hits / answers
  const centre = (value + square / (2 * answers)) / (1 + square / answers)
  const reach =
    (Math.sqrt(square) * Math.sqrt((value * (1 - value)) / answers + square / (4 * answers * answers))) /
    (1 + square / answers)
  const misses = answers - hits
  const step = quarterOfOne(population)
  const low = Math.min(centre - reach, (rare[hits] ?? answers) / answers) - step
  const high = Math.max(centre + reach, 1 - (rare[misses] ?? answers) / answers) + step
  const all = Math.max(population ?? Number.POSITIVE_INFINITY, answers)
  return {
    ...{ value, answers, level: 0.95 },
    low: Math.max(low, hits / all),
    high: Math.min(high, 1 - misses / all)
  }
}
