import { capabilityOf, type Model, scopeOf } from './model.ts'
import type { Sheet } from './sheet.ts'

/**
 * The dimensions of a model read by stages that nobody has said anything to, not even "don't know": in model order,
 * and only those that the sheet's form and version ask. They are left out of every score as what does not apply is.
 */
export function openDimensions(model: Model, sheet: Sheet): string[] {
  if (model.reading !== 'stages') return []
  const scope = scopeOf(model, sheet.form, sheet.modelVersion)
  const asked = new Set(scope.map(capabilityOf))
  const said = new Set(scope.filter(item => sheet.answers[item] !== undefined).map(capabilityOf))
  return model.dimensions
    .filter(({ capabilities }) => capabilities.some(({ id }) => asked.has(id)))
    .filter(({ capabilities }) => !capabilities.some(({ id }) => said.has(id)))
    .map(({ id }) => id)
}
