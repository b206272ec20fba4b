import { capabilitiesOf, type ProfileModel } from './model.ts'
import { atLeast, round6 } from './precision.ts'
import { lowestItems, type RatedItem, type Scores } from './score.ts'
import type { Sheet } from './sheet.ts'

/** From here on something stands that can be built on; below it is mended first: halfway between two and three. */
export const worthBuildingOn = 2.5

export interface ProfileAdvice {
  readonly dimension: string
  readonly capability: string
  readonly kind: 'repair' | 'build'
}

/** What a profile says: scores, and what to do where. It has no stage, no level and no route. */
export interface ProfileReading {
  /** Lowest score first; equals in model order. */
  readonly advice: readonly ProfileAdvice[]
  /** The items rated 1 or 2, the lowest first, equals in link order: what is broken. */
  readonly lowest: readonly RatedItem[]
}

/**
 * Reads a profile: for every part that has a score below 5 one piece of advice, `repair` under 2.5 and `build` from
 * there on, as far as the model has such a piece.
 */
export function readProfile(model: ProfileModel, sheet: Sheet, scores: Scores): ProfileReading {
  const advice = capabilitiesOf(model).flatMap(({ dimension, capability }) => {
    const score = scores.capabilities[capability.id]?.score
    if (score === undefined || atLeast(score, 5)) return []
    const kind: ProfileAdvice['kind'] = atLeast(score, worthBuildingOn) ? 'build' : 'repair'
    return capability.advice?.includes(kind)
      ? [{ score: round6(score), piece: { dimension: dimension.id, capability: capability.id, kind } }]
      : []
  })
  return {
    advice: advice.sort((a, b) => a.score - b.score).map(({ piece }) => piece),
    lowest: lowestItems(model, sheet)
  }
}
