import { atom, onMount } from 'nanostores'
import { localPlace, type StorageState } from './local-place.ts'
import { type Kept, nowhere, type StoragePlace } from './place.ts'
import { prefix } from './storage-keys.ts'

export type { StorageState }

/** Whether the browser remembers what is written. */
export const $storageState = atom<StorageState>('kept')

type Listener = (key: string | null) => void
const listeners = new Set<Listener>()
let opened: StoragePlace | undefined

/** Opened at the first touch: importing a store touches nothing, and the server has no window. */
function place(): StoragePlace {
  if (typeof window === 'undefined') return nowhere
  if (!opened) {
    opened = localPlace(window, state => $storageState.set(state))
    window.addEventListener('storage', ({ key }) => tell(key))
    window.addEventListener('pageshow', () => tell(null))
  }
  return opened
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

/** About what browsers give a site, in characters. */
export const storageRoom = 5_000_000

/** How many characters of it are ours. */
export function storageUsed(): number {
  return keysFrom(prefix).reduce((sum, key) => sum + key.length + (readKey(key)?.length ?? 0), 0)
}
