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
 * The strongest and the weakest, none in both. Equals are named together or not at all, so that nobody is picked at
 * random: the best of all come whole, however many they are, and whoever follows only up to `count`. Empty where
 * everything scores the same: then there is nothing to point at.
 * `extremes(ranked({ a: 5, b: 3, c: 3, d: 1 }), 2) // => strongest a, weakest d`
 */
export function extremes(all: readonly Ranked[], count: number): { strongest: Ranked[]; weakest: Ranked[] } {
  const groups = [...new Set(all.map(rounded))].map(score => all.filter(one => rounded(one) === score))
  if (groups.length < 2) return { strongest: [], weakest: [] }
  const most = Math.min(count, Math.floor(all.length / 2))
  const strongest = outermost(groups, most)
  const others = groups.filter(group => group.every(one => !strongest.includes(one)))
  return { strongest, weakest: outermost(others.reverse(), most) }
}

/** The first group, and those after it that still find room. */
function outermost([first = [], ...groups]: readonly Ranked[][], most: number): Ranked[] {
  const beyond = groups[0]
  if (!beyond || first.length + beyond.length > most) return first
  return outermost([[...first, ...beyond], ...groups.slice(1)], most)
}

function rounded({ score }: Ranked): number {
  return round6(score)
}

function ranked(ids: readonly string[], scores: Scores['capabilities']): Ranked[] {
  return ids
    .flatMap(id => {
      const score = scores[id]?.score
      return score === undefined ? [] : [{ id, score }]
    })
    .sort((a, b) => round6(b.score) - round6(a.score))
}
