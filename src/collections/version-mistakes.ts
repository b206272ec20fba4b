import type { Overall } from '../core/model.ts'
import type { FileDimension } from './dimension-file.ts'
import { type FileItem, laddersOf } from './item-file.ts'
import type { Mistake } from './mistake.ts'

/** The same id for two things of a model, items with the name of their skill before them. */
export function sameIds(dimensions: readonly FileDimension[]): Mistake[] {
  const ids = dimensions.flatMap(one => [
    ...placedItems(one).flatMap(({ owner, item }) => (item.id === owner ? [] : [`${owner}:${item.id}`])),
    ...(one.capabilities?.map(part => part.id).filter(part => part !== one.id) ?? []),
    one.id
  ])
  const twice = ids.filter((one, at) => ids.indexOf(one) !== at)
  return twice.map(one => ({ path: ['dimensions'], message: `uses the id ${one} twice` }))
}

/** What is said of a version that the model has not reached, and two ladders of one skill in one version. */
export function versionMistakes({ version, overall, dimensions }: Versioned): Mistake[] {
  const early = (path: Mistake['path'], named: number) => ({
    path,
    message: `names version ${named}, which is not there yet: the model says version ${version}`
  })
  const rules = Object.keys(overall).flatMap(key =>
    Number(key) > version ? [early(['overall', key], Number(key))] : []
  )
  const parts = dimensions.flatMap((one, at) =>
    placedItems(one).flatMap(({ path, item }) =>
      (['since', 'retired', 'reworded'] as const).flatMap(key => {
        const named = item[key] ?? 0
        return named > version ? [early(['dimensions', at, ...path, key], named)] : []
      })
    )
  )
  return [...rules, ...parts, ...dimensions.flatMap((one, at) => doubleLadders(one, at, version))]
}

function doubleLadders({ capabilities = [] }: FileDimension, at: number, today: number): Mistake[] {
  return capabilities.flatMap((part, place) => {
    const all = laddersOf(part.id, part.ladder)
    const asked = (version: number) => all.filter(one => one.since <= version && (one.retired ?? Infinity) > version)
    const double = all.map(({ since }) => since).find(version => version <= today && asked(version).length > 1)
    const path = ['dimensions', at, 'capabilities', place, 'ladder']
    return double === undefined
      ? []
      : [{ path, message: `asks two ladders in version ${double}: retire the earlier one` }]
  })
}

interface Versioned {
  readonly version: number
  readonly overall: Readonly<Record<string, Overall>>
  readonly dimensions: readonly FileDimension[]
}

interface PlacedItem {
  /** The skill or level that it belongs to. */
  readonly owner: string
  readonly item: FileItem
  /** Where it stands in its dimension. */
  readonly path: Mistake['path']
}

function placedItems({ id, items = [], capabilities = [] }: FileDimension): PlacedItem[] {
  const own = items.map((item, at) => ({ owner: id, item, path: ['items', at] }))
  const parts = capabilities.flatMap((part, place) => [
    ...(part.practices ?? []).map((item, at) => ({
      owner: part.id,
      item,
      path: ['capabilities', place, 'practices', at]
    })),
    ...laddersOf(part.id, part.ladder).map((item, at) => ({
      owner: part.id,
      item,
      path: ['capabilities', place, 'ladder', ...(Array.isArray(part.ladder) ? [at] : [])]
    }))
  ])
  return [...own, ...parts]
}
