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
 * items for a page. A sheet of an earlier version asks its own items.
 */
export function partsOf(model: Model, form: FormId, version = model.version): Part[] {
  const scope = scopeOf(model, form, version)
  return model.dimensions.flatMap(({ id: dimension, capabilities }) => {
    const byCapability = capabilities
      .map(({ id }) => ({ id, dimension, items: scope.filter(item => capabilityOf(item) === id) }))
      .filter(part => part.items.length > 0)
    const items = byCapability.flatMap(part => part.items)
    return items.length > 0 && items.length <= itemsPerPart ? [{ id: dimension, dimension, items }] : byCapability
  })
}

/** The pages of all versions in one: a page of the same id has the items of each, today's first. */
export function partsOfAllVersions(model: Model, form: FormId): Part[] {
  const byId = new Map<string, Part>()
  for (let version = model.version; version > 0; version--) {
    for (const part of partsOf(model, form, version)) {
      const items = byId.get(part.id)?.items ?? []
      byId.set(part.id, { ...part, items: [...new Set([...items, ...part.items])] })
    }
  }
  return [...byId.values()]
}
