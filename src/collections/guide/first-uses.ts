/** A term as a text may use it. */
export interface NamedTerm {
  readonly id: string
  /** Its own name and its abbreviation. */
  readonly names: readonly string[]
}

/** What stands between these is no running text, or leads somewhere already. */
const apart = /^(a|h[1-6]|table|code|strong)$/

/**
 * Links the first use of each term in the running text, as an author would by hand with `term:id`; one that is linked
 * already stays as it is. `withFirstUses('<p>The NPS …', terms) // => '<p>The <a href="term:nps">NPS</a> …'`
 */
export function withFirstUses(html: string, terms: readonly NamedTerm[]): string {
  const done = new Set([...html.matchAll(/href="term:([^"]+)"/g)].map(([, id = '']) => id))
  const said = html.toLowerCase()
  const names = terms
    .filter(({ id }) => !done.has(id))
    .flatMap(({ id, names }) => names.map(name => [name.toLowerCase(), id] as const))
    // A pattern of all names that there are is slow, and few are in one text.
    .filter(([name]) => said.includes(name))
    .sort(([one], [other]) => other.length - one.length)
  if (names.length === 0) return html
  const idOf = new Map(names)
  const any = names.map(([name]) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}\\u200c-])(${any})(?![\\p{L}\\p{M}\\p{N}\\u200c-])`, 'giu')
  const link = (text: string) =>
    text.replace(pattern, found => {
      const id = idOf.get(found.toLowerCase()) as string
      if (done.has(id)) return found
      done.add(id)
      return `<a href="term:${id}">${found}</a>`
    })
  let depth = 0
  return html
    .split(/(<[^>]+>)/)
    .map(piece => {
      const [, end, tag = ''] = /^<(\/?)([a-z0-9]+)/.exec(piece) ?? []
      if (apart.test(tag)) depth += end ? -1 : 1
      return tag || depth > 0 ? piece : link(piece)
    })
    .join('')
}

/** What a text may call a term. `namesOfTerm('Net Promoter Score (NPS)') // => ['Net Promoter Score', 'NPS']` */
export function namesOfTerm(term: string): string[] {
  return term
    .split(/[()،,]/)
    .map(name => name.trim())
    .filter(name => name.length > 1)
}
