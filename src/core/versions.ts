import { type Model, type Overall, scopeOf } from './model.ts'
import type { Sheet } from './sheet.ts'

/**
 * What the overall score of a sheet of this version is the mean of.
 * `overallRule({ …model, overall: { 1: 'dimensions', 2: 'skills' } }, 3) // => 'skills'`
 */
export function overallRule({ overall = {} }: Pick<Model, 'overall'>, version: number): Overall {
  const keys = Object.keys(overall).map(Number)
  const latest = Math.max(...keys.filter(key => key <= version))
  return overall[latest] ?? 'dimensions'
}

/** The items that a sheet asks in words that have been bettered since, in link order; their meaning is the same. */
export function rewordedFor(model: Model, { form, modelVersion }: Pick<Sheet, 'form' | 'modelVersion'>): string[] {
  return scopeOf(model, form, modelVersion).filter(item => (model.changes?.[item]?.reworded ?? 0) > modelVersion)
}

/**
 * Whether an item brings five rungs of its own, instead of being rated on the common scale of its form.
 * `isLadder(model, 'strategy') // => true`
 */
export function isLadder({ changes }: Pick<Model, 'changes'>, item: string): boolean {
  return !item.includes(':') || changes?.[item]?.ladder === true
}
