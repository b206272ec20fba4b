import { z } from 'zod'
import { id, item, ladder } from './item-file.ts'
import { strict } from './strict.ts'

const rating = z.number().int('must be a whole number').min(1, 'must be 1 to 5').max(5, 'must be 1 to 5')
const weight = z.number().positive('must be greater than 0').default(1).describe('share in the mean, 1 unless said')
const days = z.number().int().positive('must be greater than 0')

const step = strict({
  effort: rating,
  impact: rating,
  days: days.describe('calendar days until the step shows its effect'),
  work: days.optional().describe('person-days until then, in a house of about 200'),
  because: z
    .enum(['agreement', 'sacrifice', 'system'], 'must be agreement, sacrifice or system, or left out')
    .optional()
    .describe('what makes it harder than its work')
})

const capability = strict({
  id,
  weight,
  ladder: ladder.optional(),
  practices: z.array(item).min(1).optional().describe('items of the long form'),
  steps: z.array(step).length(4, 'must list the four steps 1→2, 2→3, 3→4 and 4→5').optional()
})

export const dimension = strict({
  id,
  weight,
  capabilities: z.array(capability).min(1).optional(),
  items: z.array(item).min(1).optional().describe('a level is its own capability: these are its items'),
  advice: z.array(id).min(1).optional()
}).refine(({ capabilities, items }) => (capabilities === undefined) !== (items === undefined), {
  error: 'must have either capabilities or items of its own'
})

export type FileDimension = z.infer<typeof dimension>
