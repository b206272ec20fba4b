import { capabilityOf, type Dimension, type Model } from './model.ts'
import { atLeast } from './precision.ts'
import { type Score, type Scores, score, unrated } from './score.ts'
import type { Sheet } from './sheet.ts'
import { enoughCoverage } from './trust.ts'

/** A question without a rating, and whether "don't know" was said to it or nothing. */
export interface ToFindOut {
  readonly item: string
  readonly dimension: string
  readonly said: 'unknown' | 'absent'
}

/**
 * What to find out first: the questions without a rating, dimension by dimension. Those under 60 % come first, then the
 * ones with fewest missing, then model order. Open dimensions are not among them: nobody began there.
 */
export function findOut(model: Model, sheet: Sheet): ToFindOut[] {
  const scores = score(model, sheet)
  const missing = unrated(model, sheet)
  return model.dimensions
    .filter(({ id }) => !scores.open.includes(id))
    .map(dimension => ({ dimension, items: itemsIn(dimension, missing) }))
    .sort((a, b) => tooFew(scores, b.dimension) - tooFew(scores, a.dimension) || a.items.length - b.items.length)
    .flatMap(({ dimension, items }) =>
      items.map(item => ({ item, dimension: dimension.id, said: sheet.answers[item] ? 'unknown' : 'absent' }) as const)
    )
}

/** Skill by skill, in link order within a skill. */
function itemsIn({ capabilities }: Dimension, items: readonly string[]): string[] {
  return capabilities.flatMap(({ id }) => items.filter(item => capabilityOf(item) === id))
}

function tooFew({ dimensions }: Scores, { id }: Dimension): number {
  return atLeast((dimensions[id] as Score).coverage, enoughCoverage) ? 0 : 1
}
