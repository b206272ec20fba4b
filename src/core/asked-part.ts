import { type Model, scopeOf } from './model.ts'
import { askingDimensions } from './open.ts'
import type { Sheet } from './sheet.ts'

/**
 * A model cut down to the dimensions that were asked, which are the whole of what can be read from their answers;
 * undefined where all were asked. What others would add is unknown, so a part has scores and steps, but no stage.
 */
export function askedPart<M extends Model>(
  model: M,
  { form, modelVersion }: Pick<Sheet, 'form' | 'modelVersion'>,
  dimensions: readonly string[]
): M | undefined {
  const all = askingDimensions(model, scopeOf(model, form, modelVersion))
  const own = all.filter(({ id }) => dimensions.includes(id))
  return own.length === all.length ? undefined : { ...model, dimensions: own }
}
