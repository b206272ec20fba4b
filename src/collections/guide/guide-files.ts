import { z } from 'zod'
import { id } from '../item-file.ts'
import { sentence } from '../sentence.ts'
import { strict } from '../strict.ts'

/** Below `guide/`, these are pages that are no articles. */
const taken = ['benchmarks']

const slug = id.refine(name => !taken.includes(name), { error: `must not be ${taken.join(' or ')}, a page of its own` })

const article = strict({
  slug,
  skills: z.array(id).default([]).describe('the skills, levels and parts of models that it concerns'),
  covers: z.array(z.string().regex(/^\d{3}-\d+$/, 'must be a source and a row, such as 000-12')).default([])
})

/** `content/guide/guide.yaml`: the articles in the order in which one reads them, free of language. */
export const guideFile = strict({
  groups: z.array(strict({ id, articles: z.array(article).min(1) })).min(1)
}).superRefine(({ groups }, context) => {
  const slugs = groups.flatMap(group => group.articles.map(one => one.slug))
  const twice = slugs.find((one, at) => slugs.indexOf(one) < at)
  if (twice) context.addIssue({ code: 'custom', path: ['groups'], message: `name the article ${twice} twice` })
})

/** `content/guide/<language>/path.yaml`: what the guide and its groups are called. */
export const guideWordsFile = strict({
  title: sentence,
  description: sentence.max(200, 'must be at most 200 characters: search engines cut the rest'),
  lead: sentence,
  groups: z.record(id, strict({ name: sentence, text: sentence }))
})

/** `content/guide/<language>/<slug>.md`: an article; its last heading is the step for Monday. */
export const articleFile = strict({
  title: sentence,
  summary: sentence.describe('one sentence'),
  also: z.array(sentence).default([]).describe('what people search for and the article does not say in these words')
})

/** `content/glossary/<language>.yaml`: terms by their id. */
export const glossaryFile = z.record(
  id,
  strict({
    term: sentence.describe('an abbreviation of it in parentheses'),
    also: z.array(sentence).default([]).describe('other words for it, for the search'),
    meaning: sentence.describe('one or two sentences'),
    see: z.array(id).default([]).describe('articles that say more')
  })
)

export type GuideFile = z.infer<typeof guideFile>
export type GuideWordsFile = z.infer<typeof guideWordsFile>
export type ArticleFile = z.infer<typeof articleFile>
export type GlossaryFile = z.infer<typeof glossaryFile>
