import { type DBSchema, openDB } from 'idb'
import { type EarlierVersion, withinBounds } from '../earlier-version.ts'
import { earlierName } from './database.ts'

interface Schema extends DBSchema {
  versions: { key: number; value: EarlierVersion }
}

/** Keeps versions, and lets those go that are beyond the bounds. */
export async function keepVersions(versions: readonly EarlierVersion[], now: number): Promise<void> {
  await change(all => withinBounds([...all, ...versions], now))
}

/** What is kept, the latest first. */
export async function keptVersions(now: number): Promise<readonly EarlierVersion[]> {
  return change(all => withinBounds(all, now))
}

export async function forgetVersions(): Promise<void> {
  await change(() => [])
}

/** One transaction, and the database is closed after it: nothing stands in the way of who deletes it. */
async function change(
  to: (all: readonly EarlierVersion[]) => readonly EarlierVersion[]
): Promise<readonly EarlierVersion[]> {
  const database = await openDB<Schema>(earlierName, 1, {
    upgrade: opened => void opened.createObjectStore('versions', { autoIncrement: true })
  })
  try {
    const work = database.transaction('versions', 'readwrite', { durability: 'strict' })
    const all = await work.store.getAll()
    const kept = to(all)
    if (kept.length !== all.length || kept.some(one => !all.includes(one))) {
      await work.store.clear()
      for (const one of kept) await work.store.add(one)
    }
    await work.done
    return kept
  } finally {
    database.close()
  }
}
