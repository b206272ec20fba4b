import { z } from 'zod'
import { type VariantId, variants } from '../../core/metrics/variants.ts'
import { id } from '../item-file.ts'
import { sentence } from '../sentence.ts'
import { strict } from '../strict.ts'

const span = z.int().positive()
const closed = strict({
  id,
  scale: id,
  feeds: z.enum(Object.keys(variants) as [VariantId, ...VariantId[]]).optional(),
  best: span.optional().describe('of a question that feeds no metric: how many of its last points are good answers')
}).refine(({ feeds, best }) => (feeds === undefined) !== (best === undefined), {
  error: 'must have either feeds or best: what its answers are worked out as'
})

/** `content/metrics/questions.yaml`: moments, scales and times, free of language. */
export const questionsFile = strict({
  scales: z.record(id, z.int().min(3).max(11)),
  moments: z
    .array(
      strict({
        id,
        ask: strict({
          is: z.enum(['after', 'before', 'every']),
          from: span,
          to: span,
          unit: z.enum(['hour', 'day', 'month'])
        }).refine(({ from, to }) => from <= to, { error: 'must not end before it begins' }),
        closed: z.array(closed).length(2, 'must have two questions: each further one costs answers'),
        open: id
      })
    )
    .min(1)
})

const point = sentence.regex(/\p{L}/u, 'must be words: a bare number means something else to everybody')

/** `content/metrics/<language>/questions.yaml`: what the bank is called, its scales in words, and what not to ask. */
export const questionsWordsFile = strict({
  title: sentence,
  description: sentence.max(200, 'must be at most 200 characters: search engines cut the rest'),
  summary: sentence.describe('one sentence, where the bank is led to'),
  lead: sentence,
  also: z.array(sentence).default([]).describe('what people search for'),
  scales: z.record(id, z.array(point)).describe('every point in words, the worst first'),
  traps: z.array(strict({ bad: sentence, why: sentence, better: sentence })).min(1)
})

const question = strict({
  text: sentence.describe('at most 20 words'),
  keep: sentence.describe('what a translation must not change'),
  trap: sentence.describe('what a translation gets wrong')
})

/** `content/metrics/<language>/questions/<moment>.yaml`. */
export const momentFile = strict({
  name: sentence,
  summary: sentence.describe('one sentence: for whom'),
  also: z.array(sentence).default([]).describe('what people search for'),
  when: sentence,
  whom: sentence,
  questions: z.record(id, question),
  dont: z.array(sentence).min(2, 'must name at least two things not to do')
})

export type QuestionsFile = z.infer<typeof questionsFile>
export type QuestionsWordsFile = z.infer<typeof questionsWordsFile>
export type MomentFile = z.infer<typeof momentFile>
