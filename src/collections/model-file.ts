import { z } from 'zod'
import type { FormId } from '../core/model.ts'

const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'must be lower-case letters, digits and hyphens')
const rating = z.number().int('must be a whole number').min(1, 'must be 1 to 5').max(5, 'must be 1 to 5')
const weight = z.number().positive('must be greater than 0').default(1).describe('share in the mean, 1 unless said')
const score = z.number().min(1, 'must be between 1 and 5').max(5, 'must be between 1 and 5')

const item = z
  .union(
    [
      id.transform(name => ({ id: name, since: 1 })),
      z.strictObject({
        id,
        since: z.number().int().min(1).default(1).describe('the model version that brought it'),
        retired: z.number().int().min(2).optional().describe('the model version that no longer counts it')
      })
    ],
    'must be an id in lower-case letters, digits and hyphens, or { id, since, retired }'
  )
  .refine((one: { since: number; retired?: number | undefined }) => (one.retired ?? Infinity) > one.since, {
    error: 'must be retired in a version after the one that brought it'
  })
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

const form = z.enum(['short', 'long'])

const common = {
  number: z.number().int().min(1).max(255).describe('in result links; never reused; 128–255 are for models of others'),
  version: z.number().int().min(1).max(255),
  forms: z
    .array(form)
    .min(1)
    .refine(all => new Set(all).size === all.length, { error: 'names a form twice' }),
  scales: z.partialRecord(form, id).default({}).describe('name of the common scale of a form, where it has one'),
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

const readingMistake = { error: 'must be stages or levels' }

/** `model.yaml`: structure and every number of a model, once, free of language. */
export const modelFile = z
  .discriminatedUnion('reading', [byStages, byLevels], readingMistake)
  .superRefine((file, context) => {
    const ids = file.dimensions.flatMap(one => [
      ...itemIds(one),
      ...(one.capabilities?.map(part => part.id).filter(part => part !== one.id) ?? []),
      one.id
    ])
    for (const [at, one] of ids.entries()) {
      if (ids.indexOf(one) === at) continue
      context.addIssue({ code: 'custom', path: ['dimensions'], message: `uses the id ${one} twice` })
    }
    // Without a whole structure this would only repeat what was said.
    if (context.issues.length > 0) return
    for (const one of file.forms) {
      const { own, common } = itemKinds(file.dimensions, one)
      if (own + common === 0) {
        context.addIssue({ code: 'custom', path: ['forms'], message: `names ${one}, but no item belongs to it` })
      } else if (common > 0 && !file.scales[one]) {
        const message = `must name a scale for the ${one} form: it has items without a ladder`
        context.addIssue({ code: 'custom', path: ['scales'], message })
      }
    }
  })

export type ModelFile = z.infer<typeof modelFile>
export type FileItem = z.infer<typeof item>

/** How many items of a form bring a ladder of their own, and how many are rated on a common scale. */
function itemKinds(dimensions: readonly z.infer<typeof dimension>[], form: FormId): { own: number; common: number } {
  const parts = dimensions.flatMap(one => one.capabilities ?? [])
  const levels = dimensions.flatMap(one => one.items ?? []).length
  return form === 'short'
    ? { own: parts.filter(part => part.ladder).length, common: levels }
    : { own: 0, common: parts.flatMap(part => part.practices ?? []).length }
}

function itemIds(one: z.infer<typeof dimension>): string[] {
  const own = one.items?.map(part => `${one.id}:${part.id}`) ?? []
  return [...own, ...(one.capabilities ?? []).flatMap(part => (part.practices ?? []).map(p => `${part.id}:${p.id}`))]
}
