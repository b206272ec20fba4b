import { capabilityOf, type FormId, type Model, scopeOf } from './model.ts'

/** One page of a questionnaire. */
export interface Part {
  readonly id: string
  readonly dimension: string
  readonly items: readonly string[]
}

/** More questions than this are too many for one page. */
const itemsPerPart = 4

/**
 * The pages of a questionnaire: one for each dimension, or one for each capability where its dimension has too many
 * items for a page.
 */
export function partsOf(model: Model, form: FormId): Part[] {
  const scope = scopeOf(model, form)
  return model.dimensions.flatMap(({ id: dimension, capabilities }) => {
    const byCapability = capabilities
      .map(({ id }) => ({ id, dimension, items: scope.filter(item => capabilityOf(item) === id) }))
      .filter(part => part.items.length > 0)
    const items = byCapability.flatMap(part => part.items)
    return items.length > 0 && items.length <= itemsPerPart ? [{ id: dimension, dimension, items }] : byCapability
  })
}
