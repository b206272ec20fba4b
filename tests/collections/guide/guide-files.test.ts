import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { articleFile, glossaryFile, guideFile } from '../../../src/collections/guide/guide-files.ts'

const mistakesIn = (schema: z.ZodType, file: unknown) =>
  (schema.safeParse(file).error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`)
const groups = (...slugs: string[]) => ({ groups: [{ id: 'sea', articles: slugs.map(slug => ({ slug })) }] })

describe('a mistake in a file of the guide is told with its key and what was expected', () => {
  test.each<[string, z.ZodType, unknown, string]>([
    [
      'a misspelt key of an article',
      articleFile,
      { title: 'Tides', summary: 'Wet.', als: [] },
      ': does not know als (did you mean also?); expected title, summary, also'
    ],
    ['an empty summary', articleFile, { title: 'Tides', summary: ' ' }, 'summary: must not be empty'],
    ['an article named twice', guideFile, groups('tides', 'tides'), 'groups: name the article tides twice'],
    [
      'an article in the place of another page',
      guideFile,
      groups('benchmarks'),
      'groups.0.articles.0.slug: must not be benchmarks, a page of its own'
    ],
    [
      'a slug that is none',
      guideFile,
      groups('High Tides'),
      'groups.0.articles.0.slug: must be lower-case letters, digits and hyphens'
    ],
    [
      'a row without its source',
      guideFile,
      { groups: [{ id: 'sea', articles: [{ slug: 'tides', covers: ['12'] }] }] },
      'groups.0.articles.0.covers.0: must be a source and a row, such as 000-12'
    ],
    ['a term without a meaning', glossaryFile, { ebb: { term: 'ebb', meaning: '' } }, 'ebb.meaning: must not be empty']
  ])('%s', (_, schema, file, sentence) => {
    expect(mistakesIn(schema, file)).toContain(sentence)
  })
})
