import { z } from 'zod'
import { sentence } from './sentence.ts'
import { strict } from './strict.ts'
import { wordsIn } from './words-in.ts'

const mostWords = 30
const aside = sentence.refine(text => wordsIn(text).length <= mostWords, `must be at most ${mostWords} words`)
const named = strict({ name: sentence, description: sentence })
const rungs = z.array(sentence).length(5, 'must have five entries, worst to best')
const kind = strict({ one: sentence.describe('heads a column'), all: sentence.describe('heads a section') })
const formWords = strict({
  title: sentence,
  text: sentence.describe('what it asks and tells, where one chooses'),
  question: sentence.optional().describe('stands above the common scale of the form')
})
const itemWords = strict({ statement: sentence, proof: sentence.describe('what would prove it, one line') })

/** `model.md`: what the model is called and says as a whole. */
export const modelWordsFile = strict({
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
export const partWordsFile = strict({
  name: sentence,
  summary: sentence.optional().describe('dimensions: one sentence'),
  question: sentence
    .optional()
    .describe('capabilities with a ladder: the question above it; dimensions: what they ask'),
  knows: sentence.optional().describe('capabilities: who in the house could tell, after "Ask"'),
  ladder: rungs.optional(),
  earlier: z.record(z.string(), rungs).optional().describe('rungs of ladders that were retired, by item'),
  evidence: z.array(sentence).min(1).optional().describe('what to look for'),
  practices: z.record(z.string(), itemWords).optional(),
  items: z.record(z.string(), itemWords).optional()
})

/** `advice/<capability>-<n>.md`: a title; what to do is the body. */
export const adviceFile = strict({
  title: sentence,
  small: aside.optional().describe('for fewer than fifteen people: who does it, what shrinks'),
  large: aside.optional().describe('for thousands: what is added')
})

/** `content/pages/<locale>/*.md`. */
export const pageFile = strict({
  title: sentence,
  description: sentence.max(200, 'must be at most 200 characters: search engines cut the rest')
})
