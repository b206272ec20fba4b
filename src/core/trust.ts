import type { Model } from './model.ts'
import { atLeast } from './precision.ts'
import type { Score, Scores } from './score.ts'

/** Below this share of answered items, overall or in one dimension, a result is provisional. */
export const enoughCoverage = 0.6

/** Whether too little is answered to call the result more than provisional; what is set aside does not count. */
export function isProvisional(model: Model, scores: Scores): boolean {
  const inScope = model.dimensions.map(({ id }) => scores.dimensions[id] as Score).filter(part => part.inScope > 0)
  return [scores.overall, ...inScope].some(({ coverage }) => !atLeast(coverage, enoughCoverage))
}

/** The dimensions that were wholly set aside as not applicable; they are named beside the result. */
export function setAside(model: Model, scores: Scores): string[] {
  return model.dimensions.map(({ id }) => id).filter(id => (scores.dimensions[id] as Score).inScope === 0)
}
