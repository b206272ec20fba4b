import type { Database, Revised } from './database.ts'
import type { Kept, StoragePlace } from './place.ts'
import { openRevisions, revisionsKey } from './revisions.ts'
import { prefix } from './storage-keys.ts'

interface Change {
  readonly before: Kept
  readonly after: Kept
  readonly to: (kept: Kept) => Kept
}

export interface DeepPlace extends StoragePlace {
  /** Takes over what another tab has put into the database. */
  follow(key: string): Promise<void>
  /** Makes the mirror and the database alike again, after somebody cleared one of them. */
  settle(): Promise<void>
}

interface Told {
  /** Something under this key is not what the page was told before. */
  readonly changed: (key: string) => void
  /** How many keys have changes that are not in the database yet. */
  readonly waiting: (keys: number) => void
  /** This key is in the database as the page shows it. */
  readonly kept: (key: string) => void
  /** The database did not take it. */
  readonly refused: (error: unknown) => void
}

/**
 * A place whose truth lies in the browser's database, behind a mirror that answers at once. Every change is made twice:
 * in the mirror, for the page, and in a transaction of the database on what is there, so that of two tabs neither loses
 * anything, even in the same millisecond. Where the two come out differently the mirror follows the truth.
 */
export function deepPlace(
  mirror: StoragePlace,
  open: (onLost: () => void) => Promise<Database>,
  told: Told
): DeepPlace {
  let opened: Promise<Database> | undefined
  const database = () => {
    const forget = () => {
      opened = undefined
    }
    // Thrown away under us, or not arrived, it is opened anew with the next change.
    opened ??= open(forget).catch(error => {
      forget()
      throw error
    })
    return opened
  }
  const revisions = openRevisions(mirror)
  const waiting = new Map<string, Change[]>()
  const show = (key: string, { text, revision }: Revised) => {
    revisions.set(key, revision)
    if (mirror.read(key) === text) return
    mirror.change(key, () => text)
    told.changed(key)
  }
  const write = async (key: string, changes: Change[]): Promise<void> => {
    const batch = changes.splice(0)
    const kept = await (await database()).change(key, found => {
      const from = found ? found.text : batch[0]?.before
      const text = batch.reduce((text, { before, after, to }) => (text === before ? after : to(text)), from)
      return found && found.text === text ? found : { text, revision: (found?.revision ?? 0) + 1 }
    })
    if (changes.length > 0) return write(key, changes)
    waiting.delete(key)
    show(key, kept)
    told.kept(key)
  }
  const enqueue = (key: string, change: Change) => {
    const changes = waiting.get(key)
    if (changes) changes.push(change)
    else {
      const first = [change]
      waiting.set(key, first)
      write(key, first)
        .catch(error => {
          waiting.delete(key)
          told.refused(error)
        })
        .finally(() => told.waiting(waiting.size))
    }
    told.waiting(waiting.size)
  }
  /** Makes the one that is behind as the other, for everything that is there when a page opens. */
  async function settle(): Promise<void> {
    const truth = await (await database()).all()
    for (const key of new Set([...truth.keys(), ...mirror.keys()])) {
      if (!key.startsWith(prefix) || key === revisionsKey || waiting.has(key)) continue
      const [found, text] = [truth.get(key), mirror.read(key)]
      if (found && (found.text === text || revisions.of(key) <= found.revision)) show(key, found)
      else if (found || text !== undefined)
        enqueue(key, { before: found ? found.text : text, after: text, to: () => text })
    }
  }
  settle().catch(told.refused)
  return {
    settle,
    read: mirror.read,
    keys: () => mirror.keys().filter(key => key !== revisionsKey),
    along: mirror.along,
    change: (key, to) => {
      const before = mirror.read(key)
      const after = mirror.change(key, to)
      if (after !== before) revisions.set(key, revisions.of(key) + 1)
      enqueue(key, { before, after, to })
      return after
    },
    follow: async key => {
      const found = waiting.has(key) ? undefined : await (await database()).read(key)
      if (found && !waiting.has(key)) show(key, found)
    }
  }
}
