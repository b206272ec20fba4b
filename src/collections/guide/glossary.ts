import type { GlossaryFile } from './guide-files.ts'

/** A term of the glossary. */
export interface GlossaryTerm {
  readonly id: string
  readonly term: string
  readonly also: readonly string[]
  readonly meaning: string
  /** Slugs of articles. */
  readonly see: readonly string[]
}

/** The terms in the order of their language. Fails with a sentence where one sees an article that there is not. */
export function glossaryTerms(
  file: GlossaryFile,
  name: string,
  lang: string,
  articles: ReadonlySet<string>
): GlossaryTerm[] {
  const terms = Object.entries(file).map(([id, entry]) => ({ id, ...entry }))
  for (const { id, see } of terms) {
    const unknown = see.find(slug => !articles.has(slug))
    if (unknown) throw new Error(`content/glossary/${name}.yaml: ${id}.see names ${unknown}, which is no article`)
  }
  const order = new Intl.Collator(lang)
  return terms.sort((one, other) => order.compare(one.term, other.term))
}
