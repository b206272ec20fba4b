import { setPersistentEngine, windowPersistentEvents } from '@nanostores/persistent'
import { atom } from 'nanostores'
import { bringUnsaved, keepUnsaved, unsaved } from './unsaved.ts'

/** `kept`: the browser remembers. `blocked`: it refuses. `full`: there is no room for what was written last. */
export type StorageState = 'kept' | 'blocked' | 'full'

export const $storageState = atom<StorageState>('kept')

/** Every key of ours starts with it, so that other sites of the same host are left alone. */
export const prefix = 'sextant:'

function browserStorage(): Storage | undefined {
  try {
    const storage = window.localStorage
    storage.setItem(`${prefix}probe`, '1')
    storage.removeItem(`${prefix}probe`)
    return storage
  } catch (error) {
    // A full storage still lets us read, and perhaps write less; a blocked one throws at the first touch.
    if (error instanceof DOMException && error.name === 'QuotaExceededError') {
      $storageState.set('full')
      return window.localStorage
    }
    $storageState.set('blocked')
    return undefined
  }
}

const storage = typeof window === 'undefined' ? undefined : browserStorage()
if (typeof window !== 'undefined') for (const [key, text] of bringUnsaved()) writeKey(key, text ?? undefined)

/** The stored text of a key, from the tab's memory if the browser could not take it. */
export function readKey(key: string): string | undefined {
  if (unsaved.has(key)) return unsaved.get(key)
  return storage?.getItem(key) ?? undefined
}

/** Stores a text; where the browser refuses, keeps it for as long as the tab is open and says so in `$storageState`. */
export function writeKey(key: string, value: string | undefined): void {
  try {
    if (!storage) throw new Error('no storage')
    if (value === undefined) storage.removeItem(key)
    else storage.setItem(key, value)
    if (unsaved.delete(key)) keepUnsaved()
    if ($storageState.get() === 'full' && unsaved.size === 0) $storageState.set('kept')
  } catch {
    unsaved.set(key, value)
    keepUnsaved()
    if (storage) $storageState.set('full')
  }
}

/** All keys that start so, stored or not. */
export function keysFrom(start: string): string[] {
  const stored = storage ? Object.keys(storage) : []
  const kept = new Set([...stored, ...unsaved.keys()].filter(key => key.startsWith(start)))
  return [...kept].filter(key => readKey(key) !== undefined)
}

/** About what browsers give a site, in characters. */
export const storageRoom = 5_000_000

/** How many characters of it are ours. */
export function storageUsed(): number {
  return keysFrom(prefix).reduce((sum, key) => sum + key.length + (readKey(key)?.length ?? 0), 0)
}

/** Persistent stores go through the two functions above, so that none of them throws where storage is refused. */
const engine = new Proxy<Record<string, string>>(
  {},
  {
    get: (_, key) => readKey(String(key)),
    has: (_, key) => readKey(String(key)) !== undefined,
    set: (_, key, value) => {
      writeKey(String(key), value as string)
      return true
    },
    deleteProperty: (_, key) => {
      writeKey(String(key), undefined)
      return true
    },
    ownKeys: () => keysFrom(prefix),
    getOwnPropertyDescriptor: (_, key) => ({ value: readKey(String(key)), enumerable: true, configurable: true })
  }
)

if (typeof window !== 'undefined') setPersistentEngine(engine, windowPersistentEvents)
