import { capabilitiesOf, type Model } from './model.ts'
import { round6 } from './precision.ts'
import type { Scores } from './score.ts'

export interface Ranked {
  readonly id: string
  readonly score: number
}

/** The capabilities that have a score, best first; equals in model order. */
export function ranking(model: Model, scores: Scores): Ranked[] {
  return ranked(
    capabilitiesOf(model).map(({ capability }) => capability.id),
    scores.capabilities
  )
}

/** The dimensions that have a score, best first; equals in model order. */
export function dimensionRanking(model: Model, scores: Scores): Ranked[] {
  return ranked(
    model.dimensions.map(({ id }) => id),
    scores.dimensions
  )
}

/**
 * The strongest and the weakest, `count` of each at most and none in both. Empty where everything scores the same:
 * then there is nothing to point at.
 */
export function extremes(all: readonly Ranked[], count: number): { strongest: Ranked[]; weakest: Ranked[] } {
  const half = Math.min(count, Math.floor(all.length / 2))
  const strongest = all.slice(0, half).filter(({ score }) => round6(score) > round6((all.at(-1) as Ranked).score))
  const upwards = all.filter(one => !strongest.includes(one)).sort((a, b) => round6(a.score) - round6(b.score))
  const weakest = upwards.slice(0, half).filter(({ score }) => round6(score) < round6((all[0] as Ranked).score))
  return { strongest, weakest }
}

function ranked(ids: readonly string[], scores: Scores['capabilities']): Ranked[] {
  return ids
    .flatMap(id => {
      const score = scores[id]?.score
      return score === undefined ? [] : [{ id, score }]
    })
    .sort((a, b) => round6(b.score) - round6(a.score))
}
