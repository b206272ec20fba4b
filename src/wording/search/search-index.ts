import MiniSearch, { type Options } from 'minisearch'
import type { Findable } from '../../collections/guide/search-entries.ts'
import { searchTerms } from './search-terms.ts'

/** What the page shows of it. */
export type Found = Pick<Findable, 'kind' | 'title' | 'summary' | 'href'>

/** An index that is open to questions. */
export type SearchIndex = MiniSearch

const options: Options = {
  fields: ['title', 'also', 'summary', 'text'],
  storeFields: ['kind', 'title', 'summary', 'href'],
  tokenize: searchTerms,
  processTerm: term => term
}

/** The index of a language, made when the site is built. It is small enough to be fetched whole. */
export function searchIndexOf(entries: readonly Findable[]): string {
  const index = new MiniSearch(options)
  index.addAll(entries.map((entry, id) => ({ id, ...entry })))
  return JSON.stringify(index)
}

/** Opens an index that `searchIndexOf` made. */
export function openSearch(json: string): SearchIndex {
  return MiniSearch.loadJSON(json, options)
}

const weightOf: Readonly<Record<Findable['kind'], number>> = {
  guide: 2,
  metric: 1.5,
  sheet: 1.5,
  skill: 1.5,
  term: 1.5,
  question: 1,
  advice: 0.7
}
const common = {
  prefix: true,
  boost: { title: 5, also: 3, summary: 2 },
  boostDocument: (_: unknown, __: string, stored?: Record<string, unknown>) =>
    weightOf[stored?.kind as Findable['kind']]
}
/** Longer questions are cut: nobody reads on there. */
const longest = 100

/**
 * What holds every word of a question, by the beginnings of words, or all of it as one word, since people put a space where
 * others write none; where nothing does, what holds some of them or is written nearly alike. The best comes first.
 */
export function findIn(index: SearchIndex, question: string): Found[] {
  const asked = question.slice(0, longest)
  const holding = (query: string) => ({ queries: [query], combineWith: 'AND' as const })
  const joined = { ...holding(asked.replace(/\s+/g, '')), boost: { title: 20, also: 12, summary: 8, text: 4 } }
  const all = index.search({ queries: [holding(asked), joined], combineWith: 'OR' }, common)
  const found = all.length > 0 ? all : index.search(asked, { ...common, combineWith: 'OR', fuzzy: 0.2 })
  return found.map(({ kind, title, summary, href }) => ({ kind, title, summary, href }))
}
