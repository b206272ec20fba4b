import { capabilityOf, type Dimension, type Model, scopeOf } from './model.ts'
import type { Sheet } from './sheet.ts'

/**
 * The dimensions of a model read by stages that nobody has said anything to, not even "don't know": in model order,
 * and only those that the sheet's form and version ask. They are left out of every score as what does not apply is.
 */
export function openDimensions(model: Model, sheet: Sheet): string[] {
  if (model.reading !== 'stages') return []
  const scope = scopeOf(model, sheet.form, sheet.modelVersion)
  const said = askingDimensions(
    model,
    scope.filter(item => sheet.answers[item] !== undefined)
  )
  return askingDimensions(model, scope).flatMap(one => (said.includes(one) ? [] : [one.id]))
}

/** The dimensions to which some items belong, in model order. `askingDimensions(xm, ['strategy']) // => [{ id: 'lead', … }]` */
export function askingDimensions({ dimensions }: Pick<Model, 'dimensions'>, items: readonly string[]): Dimension[] {
  const asking = new Set(items.map(capabilityOf))
  return dimensions.filter(({ capabilities }) => capabilities.some(({ id }) => asking.has(id)))
}
