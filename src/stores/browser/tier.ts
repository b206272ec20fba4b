/** In JSON `undefined`, what should be forgotten, becomes `null`. */
export type Entry = readonly [key: string, text?: string | null | undefined]

/** Where a tab keeps entries for its next page. None of its functions throws. */
export interface Tier {
  read(): readonly Entry[]
  write(entries: readonly Entry[]): void
  /** The address of another page of ours, with what has to go along. */
  along(address: string): string
}

/** Entries that a stranger may have written; none where there are no such. */
export function entriesIn(find: () => unknown): readonly Entry[] {
  try {
    const found = find()
    return Array.isArray(found) ? found.filter(isEntry) : []
  } catch {
    return []
  }
}

function isEntry(one: unknown): one is Entry {
  return Array.isArray(one) && typeof one[0] === 'string' && typeof (one[1] ?? '') === 'string'
}
