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
      readonly highest: Ranked
      readonly lowest: Ranked
      readonly heldBackBy: readonly string[]
    }

/** The picture of the dimensions in a sentence: where it reaches farthest, where least, and what holds it back. */
export function summary(model: StagesModel, scores: Scores, { heldBackBy }: StageReading): Summary {
  const ranking = dimensionRanking(model, scores)
  const { strongest, weakest } = extremes(ranking, 1)
  const [first, highest, lowest] = [ranking[0], strongest[0], weakest[0]]
  if (!first) return { kind: 'nothing' }
  if (!highest || !lowest) return { kind: 'flat', score: first.score }
  return { kind: 'ends', highest, lowest, heldBackBy }
}
