import type { Model } from './model.ts'
import { atLeast } from './precision.ts'
import type { Score, Scores } from './score.ts'

/** Below this share of answered items, overall or in one dimension, a result is provisional. */
export const enoughCoverage = 0.6

/**
 * Whether too little is answered to call the result more than provisional. What is set aside does not count, and
 * dimensions without any answer do not either: they are named, and where all are, there is no result to be unsure of.
 */
export function isProvisional(model: Model, scores: Scores): boolean {
  const inScope = model.dimensions.map(({ id }) => scores.dimensions[id] as Score).filter(part => part.inScope > 0)
  if (inScope.length === 0) return scores.open.length === 0
  return [scores.overall, ...inScope].some(({ coverage }) => !atLeast(coverage, enoughCoverage))
}

/** The dimensions that were wholly set aside as not applicable; they are named beside the result. */
export function setAside(model: Model, scores: Scores): string[] {
  const isAside = (id: string) => scores.dimensions[id]?.inScope === 0 && !scores.open.includes(id)
  return model.dimensions.map(({ id }) => id).filter(isAside)
}
