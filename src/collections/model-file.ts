import { z } from 'zod'
import type { Capability, Dimension, FormId, Model } from '../core/model.ts'

const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'must be lower-case letters, digits and hyphens')
const rating = z.number().int('must be a whole number').min(1, 'must be 1 to 5').max(5, 'must be 1 to 5')
const weight = z.number().positive('must be greater than 0').default(1).describe('share in the mean, 1 unless said')
const score = z.number().min(1, 'must be between 1 and 5').max(5, 'must be between 1 and 5')

const item = z
  .union([
    id.transform(name => ({ id: name, since: 1 })),
    z.strictObject({
      id,
      since: z.number().int().min(1).default(1).describe('the model version that brought it'),
      retired: z.number().int().min(2).optional().describe('the model version that no longer counts it')
    })
  ])
  .describe('an item id, or { id, since, retired }')

const step = z.strictObject({
  effort: rating,
  impact: rating,
  days: z.number().int().positive('must be greater than 0')
})

const capability = z.strictObject({
  id,
  weight,
  ladder: z.literal(true, 'must be true or left out').optional().describe('it brings its own item of the short form'),
  practices: z.array(item).min(1).optional().describe('items of the long form'),
  steps: z.array(step).length(4, 'must list the four steps 1→2, 2→3, 3→4 and 4→5').optional()
})

const dimension = z
  .strictObject({
    id,
    weight,
    capabilities: z.array(capability).min(1).optional(),
    items: z.array(item).min(1).optional().describe('a level is its own capability: these are its items'),
    advice: z.array(id).min(1).optional()
  })
  .refine(({ capabilities, items }) => (capabilities === undefined) !== (items === undefined), {
    error: 'must have either capabilities or items of its own'
  })

const common = {
  number: z.number().int().min(1).max(255).describe('in result links; never reused; 128–255 are for models of others'),
  version: z.number().int().min(1).max(255),
  forms: z.array(z.enum(['short', 'long'])).min(1),
  scales: z.record(z.string(), id).default({}).describe('name of the common scale of a form, where it has one'),
  dimensions: z.array(dimension).min(1)
}

const rising = (values: readonly number[]) =>
  values.every((value, at) => at === 0 || value > (values[at - 1] as number))
const notFalling = (values: readonly number[]) =>
  values.every((value, at) => at === 0 || value >= (values[at - 1] as number))

const stages = z
  .array(z.strictObject({ id, bar: score, floor: score }))
  .min(2)
  .refine(all => rising(all.map(({ bar }) => bar)), { error: 'bars must rise from stage to stage' })
  .refine(all => notFalling(all.map(({ floor }) => floor)), { error: 'floors must not fall from stage to stage' })
  .refine(all => all.every(({ bar, floor }) => floor <= bar), { error: 'no floor may be above the bar of its stage' })

const byStages = z.strictObject({ ...common, reading: z.literal('stages'), stages })

const byLevels = z
  .strictObject({
    ...common,
    reading: z.literal('levels'),
    bar: score,
    floor: score,
    groups: z.record(id, z.array(id).min(1)).default({})
  })
  .refine(({ bar, floor }) => floor <= bar, { error: 'floor must not be above bar', path: ['floor'] })
  .superRefine(({ groups, dimensions }, context) => {
    const known = dimensions.map(one => one.id)
    for (const [group, ids] of Object.entries(groups)) {
      for (const unknown of ids.filter(one => !known.includes(one))) {
        context.addIssue({
          code: 'custom',
          path: ['groups', group],
          message: `names ${unknown}, which is no dimension`
        })
      }
    }
  })

/** `model.yaml`: structure and every number of a model, once, free of language. */
export const modelFile = z.discriminatedUnion('reading', [byStages, byLevels]).superRefine((file, context) => {
  const ids = file.dimensions.flatMap(one => [
    ...itemIds(one),
    ...(one.capabilities?.map(part => part.id).filter(part => part !== one.id) ?? []),
    one.id
  ])
  for (const [at, one] of ids.entries()) {
    if (ids.indexOf(one) === at) continue
    context.addIssue({ code: 'custom', path: ['dimensions'], message: `uses the id ${one} twice` })
  }
})

export type ModelFile = z.infer<typeof modelFile>

function itemIds(one: z.infer<typeof dimension>): string[] {
  const own = one.items?.map(part => `${one.id}:${part.id}`) ?? []
  return [...own, ...(one.capabilities ?? []).flatMap(part => (part.practices ?? []).map(p => `${part.id}:${p.id}`))]
}

type FileItem = z.infer<typeof item>
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
