import { z } from 'zod'
import { id } from '../item-file.ts'
import { sentence } from '../sentence.ts'
import { strict } from '../strict.ts'

/** Below `metrics/`, these are pages that are no metrics. */
const taken = ['data', 'worth', 'questions']

const metric = id.refine(name => !taken.includes(name), {
  error: `must not be ${taken.join(', ')}: pages of their own`
})

/** `content/metrics/metrics.yaml`: the metrics in the order in which they are shown, free of language. */
export const metricsFile = strict({
  groups: z.array(strict({ id, metrics: z.array(metric).min(1) })).min(1),
  skills: z.record(metric, z.array(id).min(1)).default({}).describe('the skills that a metric tells something about')
})

/** `content/metrics/<language>/path.yaml`: what the section and its groups are called. */
export const metricsWordsFile = strict({
  title: sentence,
  description: sentence.max(200, 'must be at most 200 characters: search engines cut the rest'),
  lead: sentence,
  groups: z.record(id, strict({ name: sentence, text: sentence }))
})

/** `content/metrics/<language>/<metric>.md`: what it tells and doesn't, its formula, a worked case. */
export const metricFile = strict({
  title: sentence,
  summary: sentence.describe('one sentence'),
  also: z.array(sentence).default([]).describe('what people search for and the page does not say in these words'),
  sources: z
    .array(strict({ text: sentence.describe('who, where and when'), address: z.url('must be an address').optional() }))
    .min(1)
})

export type MetricsFile = z.infer<typeof metricsFile>
export type MetricsWordsFile = z.infer<typeof metricsWordsFile>
export type MetricFile = z.infer<typeof metricFile>
