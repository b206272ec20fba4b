import type { Model } from './model.ts'
import { atLeast } from './precision.ts'
import type { Scores } from './score.ts'

/** Below this share of answered items, overall or in one dimension, a result is provisional. */
export const enoughCoverage = 0.6

/** Whether too little is answered to call the result more than provisional. */
export function isProvisional(model: Model, scores: Scores): boolean {
  return [scores.overall, ...model.dimensions.map(({ id }) => scores.dimensions[id])].some(
    part => part !== undefined && part.inScope > 0 && !atLeast(part.coverage, enoughCoverage)
  )
}

/** The dimensions that were wholly set aside as not applicable; they are named beside the result. */
export function setAside(model: Model, scores: Scores): string[] {
  return model.dimensions.map(({ id }) => id).filter(id => scores.dimensions[id]?.inScope === 0)
}
