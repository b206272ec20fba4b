import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { markdownToHtml } from 'satteri'
import { parse } from 'yaml'
import type { Article } from '../../../src/collections/guide/assemble-guide.ts'
import { articlesOf, assembleGuide } from '../../../src/collections/guide/assemble-guide.ts'
import { type GlossaryTerm, glossaryTerms } from '../../../src/collections/guide/glossary.ts'
import { articleFile, glossaryFile, guideFile, guideWordsFile } from '../../../src/collections/guide/guide-files.ts'
import { capabilitiesOf } from '../../../src/core/model.ts'
import { type Locale, locales } from '../../../src/i18n/locales.ts'
import { shipped } from '../../collections/shipped.ts'

const content = path.join(import.meta.dirname, '../../../content')
const read = (file: string) => readFileSync(path.join(content, file), 'utf8')

/** Order, skills and covered rows of the guide. */
export const guideOrder = guideFile.parse(parse(read('guide/guide.yaml')))

/** The languages that the guide is written in: another shows that of the first. */
export const writtenIn: readonly Locale[] = locales.filter(
  ({ id }) => globSync(`guide/${id}/*.md`, { cwd: content }).length > 0
)

/** The Markdown of an article, without its front matter. */
export function bodyOf(language: string, slug: string): string {
  return read(`guide/${language}/${slug}.md`).split(/^---$/m).slice(2).join('---').trim()
}

const capabilities = new Set(shipped.flatMap(model => capabilitiesOf(model).map(each => each.capability.id)))

/** The articles of a language as pages show them, read and checked as the build does. */
export function articlesIn({ id }: Locale): readonly Article[] {
  const files = globSync(`guide/${id}/*.md`, { cwd: content }).map(file => path.basename(file, '.md'))
  const articles = files.map(slug => {
    const data = articleFile.parse(parse(read(`guide/${id}/${slug}.md`).split(/^---$/m)[1] ?? ''))
    return [slug, { data, html: markdownToHtml(bodyOf(id, slug)).html }] as const
  })
  const words = guideWordsFile.parse(parse(read(`guide/${id}/path.yaml`)))
  return articlesOf(assembleGuide(guideOrder, { name: id, words, articles: new Map(articles) }, capabilities))
}

/** The glossary of a language, checked as the build does. */
export function termsIn(locale: Locale): readonly GlossaryTerm[] {
  const file = glossaryFile.parse(parse(read(`glossary/${locale.id}.yaml`)))
  return glossaryTerms(file, locale.id, locale.lang, new Set(articlesIn(locale).map(({ slug }) => slug)))
}
