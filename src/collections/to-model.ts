import type { Capability, Dimension, FormId, Model } from '../core/model.ts'
import type { FileItem, ModelFile } from './model-file.ts'

interface OrderedItem {
  readonly id: string
  readonly since: number
  readonly retired?: number | undefined
}

/** The structure that the site works with and serves, from the file's shorthand. */
export function toModel(id: string, file: ModelFile): Model {
  const all: Record<FormId, OrderedItem[]> = { short: [], long: [] }
  const named = (capability: string, items: readonly FileItem[] = []) =>
    items.map(one => ({ ...one, id: `${capability}:${one.id}` }))
  const inScope = (items: readonly OrderedItem[]) => items.filter(one => one.retired === undefined).map(one => one.id)

  const dimensions = file.dimensions.map((one): Dimension => {
    if (one.items) {
      const items = named(one.id, one.items)
      all.short.push(...items)
      const self: Capability = {
        id: one.id,
        weight: 1,
        items: { short: inScope(items) },
        ...(one.advice && { advice: one.advice })
      }
      return { id: one.id, weight: one.weight, capabilities: [self] }
    }
    const capabilities = (one.capabilities ?? []).map((part): Capability => {
      const ladder = part.ladder ? [{ id: part.id, since: 1, retired: undefined }] : []
      const practices = named(part.id, part.practices)
      all.short.push(...ladder)
      all.long.push(...practices)
      const items: Partial<Record<FormId, string[]>> = {}
      if (file.forms.includes('short')) items.short = inScope(ladder)
      if (file.forms.includes('long')) items.long = inScope(practices)
      return { id: part.id, weight: part.weight, items, ...(part.steps && { steps: part.steps }) }
    })
    return { id: one.id, weight: one.weight, capabilities }
  })

  const everything = file.forms.flatMap(form => all[form])
  const changed = everything.filter(one => one.since > 1 || one.retired !== undefined)
  const structure = {
    id,
    number: file.number,
    version: file.version,
    forms: Object.fromEntries(file.forms.map(form => [form, inLinkOrder(all[form])])),
    ...(changed.length > 0 && {
      changes: Object.fromEntries(
        changed.map(one => [one.id, { since: one.since, ...(one.retired !== undefined && { retired: one.retired }) }])
      )
    }),
    dimensions
  }
  return file.reading === 'stages'
    ? { ...structure, reading: 'stages', stages: file.stages }
    : { ...structure, reading: 'levels', bar: file.bar, floor: file.floor, groups: file.groups }
}

/** By `since`, then as written: what is new comes last for ever. Sorting is stable. */
function inLinkOrder(items: readonly OrderedItem[]): string[] {
  return [...items].sort((a, b) => a.since - b.since).map(one => one.id)
}
