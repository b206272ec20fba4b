import { z } from 'zod'
import { dimension } from './dimension-file.ts'
import { id } from './item-file.ts'
import type { Mistake } from './mistake.ts'
import { formMistakes, profileMistakes, ruleMistakes } from './model-mistakes.ts'
import { strict } from './strict.ts'
import { sameIds, versionMistakes } from './version-mistakes.ts'

/** Scores are shown with one decimal, cut: what they are held against has no more, or "2.2" would be above and below it. */
const score = z
  .number()
  .min(1, 'must be between 1 and 5')
  .max(5, 'must be between 1 and 5')
  .refine(value => Math.abs(value * 10 - Math.round(value * 10)) < 1e-9, 'must have one decimal at most')

const common = {
  number: z.number().int().min(1).max(255).describe('in result links; never reused; 128–255 are for models of others'),
  version: z.number().int().min(1).max(255),
  overall: z
    .record(
      z.string().regex(/^[1-9]\d*$/, 'must be versions'),
      z.enum(['dimensions', 'skills'], 'must be dimensions or skills')
    )
    .default({ 1: 'dimensions' })
    .describe('what the overall score is the mean of, by the version of the sheet'),
  forms: z
    .array(z.enum(['short', 'long']))
    .min(1)
    .refine(all => new Set(all).size === all.length, { error: 'names a form twice' }),
  scales: z
    .partialRecord(z.enum(['short', 'long']), id)
    .default({})
    .describe('name of the common scale of a form, where it has one'),
  dimensions: z.array(dimension).min(1)
}

const rising = (values: readonly number[]) =>
  values.every((value, at) => at === 0 || value > (values[at - 1] as number))
const notFalling = (values: readonly number[]) =>
  values.every((value, at) => at === 0 || value >= (values[at - 1] as number))

const stages = z
  .array(strict({ id, bar: score, floor: score }))
  .min(2)
  .refine(all => rising(all.map(({ bar }) => bar)), { error: 'bars must rise from stage to stage' })
  .refine(all => notFalling(all.map(({ floor }) => floor)), { error: 'floors must not fall from stage to stage' })
  .refine(all => all.every(({ bar, floor }) => floor <= bar), { error: 'no floor may be above the bar of its stage' })

const byStages = strict({ ...common, reading: z.literal('stages'), stages })

const byLevels = strict({
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

const asProfile = strict({ ...common, reading: z.literal('profile') })

const readingMistake = { error: 'must be stages, levels or profile' }

/** `model.yaml`: structure and every number of a model, once, free of language. */
export const modelFile = z
  .discriminatedUnion('reading', [byStages, byLevels, asProfile], readingMistake)
  .superRefine((file, context) => {
    const tell = (mistakes: readonly Mistake[]) => {
      for (const mistake of mistakes) context.addIssue({ code: 'custom', ...mistake })
    }
    tell(sameIds(file.dimensions))
    // Without a whole structure the others would only repeat what was said.
    if (context.issues.length > 0) return
    tell([...versionMistakes(file), ...ruleMistakes(file), ...profileMistakes(file)])
    if (context.issues.length === 0) tell(formMistakes(file))
  })

export type ModelFile = z.infer<typeof modelFile>
