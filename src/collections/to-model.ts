import type { Capability, Change, Dimension, FormId, Model, Step } from '../core/model.ts'
import type { FileDimension } from './dimension-file.ts'
import { type FileItem, laddersOf } from './item-file.ts'
import type { ModelFile } from './model-file.ts'

type FileCapability = NonNullable<FileDimension['capabilities']>[number]

/** An item under the id that links and answers know it by. */
interface Item extends FileItem {
  readonly ladder?: true
}

type Items = Readonly<Record<FormId, readonly Item[]>>

/** The structure that the site works with and serves, from the file's shorthand. */
export function toModel(id: string, file: ModelFile): Model {
  const items = file.dimensions.flatMap(one => [ofLevel(one), ...(one.capabilities ?? []).map(ofCapability)])
  const formItems = (form: FormId) => items.flatMap(each => each[form])
  const changes = file.forms.flatMap(formItems).flatMap(item => {
    const change = changeOf(item)
    return Object.keys(change).length > 0 ? [[item.id, change] as const] : []
  })
  const structure = {
    id,
    number: file.number,
    version: file.version,
    overall: file.overall,
    forms: Object.fromEntries(file.forms.map(form => [form, inLinkOrder(formItems(form))])),
    ...(changes.length > 0 && { changes: Object.fromEntries(changes) }),
    dimensions: file.dimensions.map(one => dimensionOf(one, file.forms))
  }
  switch (file.reading) {
    case 'stages':
      return { ...structure, reading: 'stages', stages: file.stages }
    case 'levels':
      return { ...structure, reading: 'levels', bar: file.bar, floor: file.floor, groups: file.groups }
    case 'profile':
      return { ...structure, reading: 'profile' }
  }
}

function dimensionOf(one: FileDimension, forms: readonly FormId[]): Dimension {
  const { id, weight, advice } = one
  // A level is its own capability, and asks in the short form only.
  const self = { id, weight: 1, items: { short: inScope(ofLevel(one).short) }, ...(advice && { advice }) }
  const capabilities = one.capabilities?.map((part): Capability => {
    const items = ofCapability(part)
    return {
      id: part.id,
      weight: part.weight,
      items: Object.fromEntries(forms.map(form => [form, inScope(items[form])])),
      ...(part.steps && { steps: part.steps as Step[] })
    }
  })
  return { id, weight, capabilities: capabilities ?? [self] }
}

function ofLevel({ id, items = [] }: FileDimension): Items {
  return { short: items.map(item => ({ ...item, id: `${id}:${item.id}` })), long: [] }
}

function ofCapability({ id, ladder, practices = [] }: FileCapability): Items {
  const ladders = laddersOf(id, ladder).map(item =>
    item.id === id ? item : { ...item, id: `${id}:${item.id}`, ladder: true as const }
  )
  return { short: ladders, long: practices.map(item => ({ ...item, id: `${id}:${item.id}` })) }
}

function changeOf({ since, retired, reworded, ladder }: Item): Change {
  return {
    ...((since > 1 || retired !== undefined) && { since }),
    ...(retired !== undefined && { retired }),
    ...(reworded !== undefined && { reworded }),
    ...(ladder && { ladder })
  }
}

function inScope(items: readonly Item[]): string[] {
  return items.filter(({ retired }) => retired === undefined).map(({ id }) => id)
}

/** By `since`, then as written: what is new comes last for ever. Sorting is stable. */
function inLinkOrder(items: readonly Item[]): string[] {
  return [...items].sort((a, b) => a.since - b.since).map(({ id }) => id)
}
