/** One dated result of an assessment. */
export interface Dated {
  readonly name: string
  readonly organisation?: string | undefined
  readonly model: string
  /** `YYYY-MM-DD` */
  readonly date: string
}

/** Results of one organisation by one model, the oldest first. */
export interface Timeline<T extends Dated> {
  readonly organisation: string
  readonly model: string
  readonly results: readonly T[]
}

/** Two results or more of the same organisation by the same model make a timeline. */
export function timelines<T extends Dated>(results: readonly T[]): Timeline<T>[] {
  const groups = new Map<string, T[]>()
  for (const result of [...results].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))) {
    const key = `${organisationOf(result).toLowerCase()}\n${result.model}`
    groups.set(key, [...(groups.get(key) ?? []), result])
  }
  return [...groups.values()].flatMap(group => {
    const [first] = group as [T, ...T[]]
    return group.length < 2 ? [] : [{ organisation: organisationOf(first), model: first.model, results: group }]
  })
}

/**
 * Who an assessment is about: the organisation that was named, or else its own name without the year.
 * `organisationOf({ name: 'Rosewood Hotel, 2025' }) // => 'Rosewood Hotel'`
 */
export function organisationOf({ name, organisation }: Pick<Dated, 'name' | 'organisation'>): string {
  const said = organisation?.trim()
  if (said) return said
  const bare = name
    .replace(/[([]?(?<!\p{Nd})\p{Nd}{4}(?!\p{Nd})[)\]]?/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,،;:·/–—-]+|[\s,،;:·/–—-]+$/gu, '')
  return bare || name.trim()
}
