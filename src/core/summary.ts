import { dimensionRanking, extremes, type Ranked } from './extremes.ts'
import type { StagesModel } from './model.ts'
import type { Scores } from './score.ts'
import type { StageReading } from './stage.ts'

/** What one would say of the radar in a sentence. */
export type Summary =
  | { readonly kind: 'nothing' }
  /** Every dimension that has a score scores the same. */
  | { readonly kind: 'flat'; readonly score: number }
  | {
      readonly kind: 'ends'
      /** One, or several that are equal. */
      readonly highest: readonly Ranked[]
      readonly lowest: readonly Ranked[]
      readonly heldBackBy: readonly string[]
    }

/** The picture of the dimensions in a sentence: where it reaches farthest, where least, and what holds it back. */
export function summary(model: StagesModel, scores: Scores, { heldBackBy }: StageReading): Summary {
  const ranking = dimensionRanking(model, scores)
  const { strongest, weakest } = extremes(ranking, 1)
  const [first] = ranking
  if (!first) return { kind: 'nothing' }
  if (strongest.length === 0) return { kind: 'flat', score: first.score }
  return { kind: 'ends', highest: strongest, lowest: weakest, heldBackBy }
}
