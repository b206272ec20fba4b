import { getCollection, getEntry } from 'astro:content'
import { capabilitiesOf } from '../../core/model.ts'
import { address, skillPath } from '../../i18n/address.ts'
import { type Locale, sourceLocale } from '../../i18n/locales.ts'
import { allModels, languagesOf } from '../models.ts'
import { once } from '../once.ts'
import { type Article, articlesOf, assembleGuide, type Guide } from './assemble-guide.ts'
import { type GlossaryTerm, glossaryTerms } from './glossary.ts'
import type { Targets } from './named-links.ts'

/** What was asked for, and the language that it is written in: the first one where a language does not have it. */
export interface Written<T> {
  readonly said: T
  readonly in: Locale
}

const slugOf = (entry: string) => entry.slice(entry.indexOf('/') + 1)

/** The guide in a language. A language has the whole guide or shows that of the first. */
export const guideIn = once(
  async (locale: Locale): Promise<Written<Guide>> => {
    const file = await getEntry('guide', 'guide')
    if (!file) throw new Error('content/guide/guide.yaml is missing')
    const all = await getCollection('articles')
    const own = all.some(({ id }) => id.startsWith(`${locale.id}/`)) ? locale : sourceLocale
    const articles = all
      .filter(({ id }) => id.startsWith(`${own.id}/`))
      .map(({ id, data, rendered }) => [slugOf(id), { data, html: rendered?.html ?? '' }] as const)
    const words = (await getEntry('guideWords', `${own.id}/path`))?.data
    const capabilities = (await allModels()).flatMap(model => capabilitiesOf(model).map(each => each.capability.id))
    const folder = { name: own.id, words, articles: new Map(articles) }
    return { said: assembleGuide(file.data, folder, new Set(capabilities)), in: own }
  },
  ({ id }) => id
)

/** The glossary in a language, or that of the first. */
export const glossaryIn = once(
  async (locale: Locale): Promise<Written<readonly GlossaryTerm[]>> => {
    const entries = await getCollection('glossary')
    const own = entries.some(({ id }) => id === locale.id) ? locale : sourceLocale
    const entry = entries.find(({ id }) => id === own.id)
    if (!entry) throw new Error(`content/glossary/${own.id}.yaml is missing`)
    const slugs = new Set(articlesOf((await guideIn(own)).said).map(({ slug }) => slug))
    return { said: glossaryTerms(entry.data, own.id, own.lang, slugs), in: own }
  },
  ({ id }) => id
)

/** The articles that concern a skill, in the order of the path. */
export async function articlesAbout(capability: string, locale: Locale): Promise<Written<readonly Article[]>> {
  const guide = await guideIn(locale)
  return { said: articlesOf(guide.said).filter(({ skills }) => skills.includes(capability)), in: guide.in }
}

/** Pages that an article may lead to by name. */
const pages: readonly string[] = [
  ...['start', 'assess', 'results', 'compare', 'saved', 'models', 'method', 'privacy'],
  ...['workshop', 'workshop/guide', 'guide', 'guide/benchmarks', 'glossary', 'search', 'metrics', 'metrics/questions'],
  ...['worksheets', 'worksheets/journey', 'worksheets/strategy']
]

/** Where the names in a text lead from a page of this language. */
export async function targetsIn(locale: Locale): Promise<Targets> {
  const slugs = new Set(articlesOf((await guideIn(locale)).said).map(({ slug }) => slug))
  const terms = new Set((await glossaryIn(locale)).said.map(({ id }) => id))
  const metrics = new Set((await getEntry('metrics', 'metrics'))?.data.groups.flatMap(group => group.metrics))
  const skills = new Map<string, string>()
  for (const model of await allModels()) {
    // A model that a language does not offer is read in the first.
    const at = (await languagesOf(model.id)).includes(locale) ? locale : sourceLocale
    for (const { capability } of capabilitiesOf(model))
      skills.set(capability.id, address(at.id, skillPath(model.id, capability.id)))
  }
  return {
    skill: id => skills.get(id),
    guide: slug => (slugs.has(slug) ? address(locale.id, `guide/${slug}/`) : undefined),
    page: name => (pages.includes(name) ? address(locale.id, `${name}/`) : undefined),
    metric: id => (metrics.has(id) ? address(locale.id, `metrics/${id}/`) : undefined),
    term: id => (terms.has(id) ? `${address(locale.id, 'glossary/')}#${id}` : undefined)
  }
}
