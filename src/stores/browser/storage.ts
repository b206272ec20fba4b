import { atom, onMount } from 'nanostores'
import type { Database } from './database.ts'
import { type DeepPlace, deepPlace } from './deep-place.ts'
import { localPlace, type StorageState } from './local-place.ts'
import { type Kept, nowhere, type StoragePlace } from './place.ts'
import { prefix } from './storage-keys.ts'
import { openTabs, type Tabs } from './tabs.ts'

export type { StorageState }

/** Whether the browser remembers what is written. */
export const $storageState = atom<StorageState>('kept')

/** Whether everything that the page shows is on the disk. */
export const $isKept = atom(true)

type Listener = (key: string | null) => void
const listeners = new Set<Listener>()
let opened: StoragePlace | undefined
let tabs: Tabs | undefined

/** Opened at the first touch: importing a store touches nothing, and the server has no window. */
function place(): StoragePlace {
  if (typeof window === 'undefined') return nowhere
  if (!opened) {
    const hasDatabase = 'indexedDB' in window
    // While the database may still take everything, what its mirror could not is no news.
    let mirrored: StorageState = 'kept'
    const mirror = localPlace(window, state => {
      mirrored = state
      if (!hasDatabase) $storageState.set(state)
    })
    opened = hasDatabase ? withDatabase(mirror, error => $storageState.set(isFull(error) ? 'full' : mirrored)) : mirror
    if (!hasDatabase) window.addEventListener('storage', ({ key }) => tell(key))
    window.addEventListener('pageshow', () => tell(null))
  }
  return opened
}

/** The same with the database behind it, and the other tabs of this browser told what came into it. */
function withDatabase(mirror: StoragePlace, refused: (error: unknown) => void): DeepPlace {
  const cleared = () => {
    $storageState.set('cleared')
    tell(null)
  }
  tabs = openTabs(window, key => (key === null ? cleared() : deep.follow(key).catch(refused)))
  const deep = deepPlace(mirror, openLater, {
    changed: tell,
    waiting: keys => $isKept.set(keys === 0),
    kept: key => {
      tabs?.tell(key)
      if ($storageState.get() === 'full') $storageState.set('kept')
    },
    refused
  })
  window.addEventListener('storage', ({ key }) => {
    if (key !== null) return tell(key)
    // Cleared in another tab: what the database still has comes back, and without it nothing is left to say.
    const isLeft = () => deep.keys().some(kept => kept.startsWith(prefix))
    deep.settle().then(() => (isLeft() ? tell(null) : cleared()), refused)
  })
  return deep
}

/** The page is drawn from the mirror; the database comes after it, in a task of its own. */
async function openLater(onLost: () => void): Promise<Database> {
  await new Promise(go => setTimeout(go))
  return (await import('./database.ts')).openDatabase(onLost)
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError'
}

onMount($storageState, () => void place())

/** Brings what an earlier page could not save, before anything else reads the address that carries it. */
export function openStorage(): void {
  place()
}

export function readKey(key: string): Kept {
  return place().read(key)
}

/** All keys that start so and have something under them. */
export function keysFrom(start: string): string[] {
  return place()
    .keys()
    .filter(key => key.startsWith(start))
}

/** Replaces what is stored now; see `StoragePlace`. */
export function changeKey(key: string, to: (kept: Kept) => Kept): Kept {
  return place().change(key, to)
}

/** Puts texts as they are, past the stores, and tells these. */
export function putKeys(texts: ReadonlyMap<string, Kept>): void {
  for (const [key, text] of texts) {
    changeKey(key, () => text)
    tell(key)
  }
}

/** Calls back with the key of whatever was changed by another tab or past the stores, with null for any. */
export function onChangeElsewhere(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function tell(key: string | null): void {
  for (const listener of listeners) listener(key)
}

/** The address of another page of ours, with what has to go along in it because nothing else keeps it. */
export function withUnsaved(address: string): string {
  return place().along(address)
}

/** Deletes everything of ours on this device, in every tab. Rejects where the browser does not let us. */
export async function forgetEverything(): Promise<void> {
  for (const storage of [localStorage, sessionStorage]) {
    for (const key of Object.keys(storage)) if (key.startsWith(prefix)) storage.removeItem(key)
  }
  await (await import('./database.ts')).deleteDatabase()
  tabs?.tell(null)
  tell(null)
}

/** About what browsers give a site, in characters. */
export const storageRoom = 5_000_000

/** How many characters of it are ours. */
export function storageUsed(): number {
  return keysFrom(prefix).reduce((sum, key) => sum + key.length + (readKey(key)?.length ?? 0), 0)
}
