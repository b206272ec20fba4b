import type { Interval } from './estimate.ts'
import { countOf, endsOf, type MarkCounts, scoredBy } from './score-estimate.ts'
import { scoreMean } from './scored.ts'
import type { Variant } from './variants.ts'

/** `answeredShare(36, 120) // => 0.3`; undefined where more have answered than were asked */
export function answeredShare(answers: number, asked: number): number | undefined {
  return asked <= 0 || answers > asked ? undefined : answers / asked
}

/**
 * Where the figure of all who were asked lies whatever those who said nothing think: once all of them at the lower end,
 * once all at the upper (Manski, Partial Identification, 2003). Undefined without answers or with more than were asked.
 * `ifAllHadAnswered(nps, counts, 120) // => { low: -0.591…, high: 0.808… }`
 */
export function ifAllHadAnswered(variant: Variant, counts: MarkCounts, asked: number): Interval | undefined {
  const heard = answeredShare(countOf(counts), asked)
  if (!heard) return undefined
  const { low, high } = endsOf(variant)
  const value = scoreMean(scoredBy(variant, counts)) * heard
  return { low: value + low * (1 - heard), high: value + high * (1 - heard) }
}
