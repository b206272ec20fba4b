import { z } from 'zod'

const sentence = z.string().trim().min(1, 'must not be empty')
const named = z.strictObject({ name: sentence, description: sentence })
const rungs = z.array(sentence).length(5, 'must have five entries, worst to best')
const itemWords = z.strictObject({ statement: sentence, proof: sentence.describe('what would prove it, one line') })

/** `model.md`: what the model is called and says as a whole. */
export const modelWordsFile = z.strictObject({
  name: sentence,
  summary: sentence,
  scales: z.record(z.string(), rungs).default({}),
  stages: z.record(z.string(), named).default({}),
  groups: z.record(z.string(), named).default({})
})

/** `<dimension>.md` and `<capability>.md`; which keys one must have follows from `model.yaml`. */
export const partWordsFile = z.strictObject({
  name: sentence,
  summary: sentence.optional().describe('dimensions: one sentence'),
  question: sentence.optional().describe('capabilities with a ladder: the question above it'),
  ladder: rungs.optional(),
  evidence: z.array(sentence).min(1).optional().describe('what to look for'),
  practices: z.record(z.string(), itemWords).optional(),
  items: z.record(z.string(), itemWords).optional()
})

/** `advice/<capability>-<n>.md`: a title; what to do is the body. */
export const adviceFile = z.strictObject({ title: sentence })

/** `content/pages/<locale>/*.md`. */
export const pageFile = z.strictObject({
  title: sentence,
  description: sentence.max(200, 'must be at most 200 characters: search engines cut the rest')
})
