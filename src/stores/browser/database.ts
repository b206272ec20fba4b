import { type DBSchema, deleteDB, openDB } from 'idb'
import type { Kept } from './place.ts'
import { prefix } from './storage-keys.ts'

/** What lies under a key, and how often it was changed. What was removed keeps its count, so that nobody brings it back. */
export interface Revised {
  readonly text: Kept
  readonly revision: number
}

/** The browser's database of texts. Everything it gives is a promise that rejects where the browser refuses. */
export interface Database {
  all(): Promise<ReadonlyMap<string, Revised>>
  read(key: string): Promise<Revised | undefined>
  /** Reads, changes and writes in one transaction, and is done when it is on the disk: a killed browser loses nothing. */
  change(key: string, to: (found: Revised | undefined) => Revised): Promise<Revised>
}

const name = prefix.slice(0, -1)
/** A database of its own, so that a tab of an earlier release keeps this one. */
export const earlierName = `${name}-earlier`

interface Schema extends DBSchema {
  texts: { key: string; value: Revised }
}

/** Opens it; `onLost` is called when it is thrown away under us, as when a visitor clears the site's data. */
export async function openDatabase(onLost: () => void): Promise<Database> {
  const opened = await openDB<Schema>(name, 1, {
    upgrade: database => void database.createObjectStore('texts'),
    terminated: onLost,
    // A later release, in another tab, may want to change what this one has open.
    blocking: (_, __, event) => {
      ;(event.target as IDBDatabase).close()
      onLost()
    }
  })
  return {
    all: async () => {
      const { store } = opened.transaction('texts')
      const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()])
      return new Map(keys.map((key, at) => [key, values[at] as Revised]))
    },
    read: key => opened.get('texts', key),
    change: async (key, to) => {
      const work = opened.transaction('texts', 'readwrite', { durability: 'strict' })
      const found = await work.store.get(key)
      const changed = to(found)
      if (changed !== found) await work.store.put(changed, key)
      await work.done
      return changed
    }
  }
}

/** Deletes all of it and what is kept of earlier; pages that have it open let go. */
export async function deleteDatabase(): Promise<void> {
  await Promise.all([deleteDB(name), deleteDB(earlierName)])
}
