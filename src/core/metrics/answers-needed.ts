import { z95 } from './estimate.ts'
import { endsOf, type MarkCounts, scoredBy } from './score-estimate.ts'
import { addedAnswers, scoredAnswers, scoreVariance, withAdded } from './scored.ts'
import type { Variant } from './variants.ts'

/**
 * The answers that a margin needs: z²s² ÷ d² − 3 (Rocks' interval solved for n; Lewis & Sauro, measuringu.com,
 * nps-ci-sample-size), in the unit of the variance; from a known population N, N(A − 3) ÷ (N − 1 + A − 3) with
 * A = z²s² ÷ d². `answersFor(1, 0.05) // => 1534`, `answersFor(1, 0.05, 40) // => 40`
 */
export function answersFor(variance: number, margin: number, population?: number): number {
  const needed = Math.max(1, (z95 * z95 * variance) / (margin * margin) - addedAnswers)
  if (population === undefined) return Math.ceil(needed)
  return Math.min(population, Math.ceil((population * needed) / (population - 1 + needed)))
}

/** A twentieth of the scale: five points of a share, 0.2 of a mean on 1–5, and five points of NPS, too. `fivePoints(csat) // => 0.05` */
export function fivePoints(variant: Variant): number {
  const { low, high } = endsOf(variant)
  return variant.working.kind === 'mean' ? (high - low) / 20 : 0.05
}

/**
 * How many answers a variant needs for five points either way, if the next ones spread as those before; three are added,
 * so that a few that are all alike do not promise that nobody else is needed.
 * `answersForFive(nps, counts) // => { needed: 871, more: 835 }`
 */
export function answersForFive(
  variant: Variant,
  counts: MarkCounts,
  population?: number
): { readonly needed: number; readonly more: number } {
  const scored = scoredBy(variant, counts)
  const { low, high } = endsOf(variant)
  const variance = scoreVariance(withAdded(scored, low, high))
  const needed = answersFor(variance, fivePoints(variant), population)
  return { needed, more: Math.max(0, needed - scoredAnswers(scored)) }
}

/** The greatest variance that a variant can have: half of the answers at either end. `worstVariance(nps) // => 1` */
export function worstVariance(variant: Variant): number {
  const { low, high } = endsOf(variant)
  return ((high - low) / 2) ** 2
}

/**
 * How many answers are enough whatever people answer, for so many times five points either way: the sum of `answersFor`
 * at the greatest variance. `answersToPlan(csat, 2) // => 94`, `answersToPlan(csat, 2, 200) // => 64`
 */
export function answersToPlan(variant: Variant, fives: number, population?: number): number {
  return answersFor(worstVariance(variant), fives * fivePoints(variant), population)
}
