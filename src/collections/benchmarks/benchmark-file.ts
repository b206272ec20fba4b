import { z } from 'zod'
import { id } from '../item-file.ts'
import { sentence } from '../sentence.ts'
import { strict } from '../strict.ts'

/** Nothing older was measured, nothing newer can have been. */
const year = z
  .number()
  .int()
  .min(1970, 'must be a year')
  .max(new Date().getFullYear() + 1, 'must not be a year to come')

const words = {
  scope: sentence.describe('whom it is about'),
  method: sentence.describe('how they were asked'),
  caveat: sentence.describe('why it must not be taken for more than it is')
}

const about = {
  year,
  n: z.number().int().min(1).describe('how many were asked'),
  more: z.literal(true).optional().describe('where it is known only that there were more'),
  source: sentence.describe('who published it, and as what'),
  address: z.url('must be an address')
}

const share = strict({
  stages: z.array(id).min(1).describe('more than one where they were published together'),
  percent: z.number().min(0).max(100),
  residual: z.literal(true).optional().describe('where it is what the others leave to 100')
})

const stages = strict({
  kind: z.literal('stages'),
  ...about,
  model: id,
  shares: z.array(share).min(2),
  words: z.record(id, strict(words))
}).refine(({ shares }) => Math.abs(shares.reduce((sum, { percent }) => sum + percent, 0) - 100) <= 1, {
  error: 'must come to 100 percent, or within one of it',
  path: ['shares']
})

const figure = strict({
  kind: z.literal('figure'),
  ...about,
  words: z.record(id, strict({ figure: sentence.describe('the figure in a sentence'), ...words }))
})

/** `content/benchmarks/<id>.yaml`: a published figure, with all that keeps it from being taken for more than it is. */
export const benchmarkFile = z.discriminatedUnion('kind', [stages, figure], { error: 'must be stages or figure' })

export type BenchmarkFile = z.infer<typeof benchmarkFile>
