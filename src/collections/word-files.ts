import { z } from 'zod'

const sentence = z.string().trim().min(1, 'must not be empty')
const named = z.strictObject({ name: sentence, description: sentence })
const rungs = z.array(sentence).length(5, 'must have five entries, worst to best')
const kind = z.strictObject({ one: sentence.describe('heads a column'), all: sentence.describe('heads a section') })
const formWords = z.strictObject({
  title: sentence,
  text: sentence.describe('what it asks and tells, where one chooses'),
  question: sentence.optional().describe('stands above the common scale of the form')
})
const itemWords = z.strictObject({ statement: sentence, proof: sentence.describe('what would prove it, one line') })

/** `model.md`: what the model is called and says as a whole. */
export const modelWordsFile = z.strictObject({
  name: sentence,
  summary: sentence,
  scales: z.record(z.string(), rungs).default({}),
  stages: z.record(z.string(), named).default({}),
  groups: z.record(z.string(), named).default({}),
  forms: z.record(z.string(), formWords).describe('what its forms are called'),
  parts: kind.describe('what its dimensions are called'),
  skills: kind.optional().describe('what its capabilities are called, where dimensions have any')
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
