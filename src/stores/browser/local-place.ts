import type { Kept, StoragePlace } from './place.ts'
import { prefix } from './storage-keys.ts'
import { openUnsaved } from './unsaved.ts'

/**
 * `kept`: the browser remembers. `blocked`: it refuses. `full`: there is no room for what was written last. `cleared`:
 * another tab, or somebody in the browser's settings, has deleted everything.
 */
export type StorageState = 'kept' | 'blocked' | 'full' | 'cleared'

/** The browser's storage, with the tab behind it for what that does not take. */
export function localPlace(browser: Window, say: (state: StorageState) => void): StoragePlace {
  const storage = storageOf(browser, say)
  const unsaved = openUnsaved(browser)
  const read = (key: string): Kept => (unsaved.has(key) ? unsaved.get(key) : (storage?.getItem(key) ?? undefined))
  const write = (key: string, text: Kept): Kept => {
    try {
      if (!storage) throw new Error('no storage')
      if (text === undefined) storage.removeItem(key)
      else storage.setItem(key, text)
      unsaved.release(key)
      if (unsaved.keys().length === 0) say('kept')
    } catch {
      unsaved.keep(key, text)
      if (storage) say('full')
    }
    return text
  }
  // There may be room by now for what an earlier page of this tab could not save.
  for (const key of unsaved.keys()) write(key, unsaved.get(key))
  return {
    read,
    keys: () => [...new Set([...Object.keys(storage ?? {}), ...unsaved.keys()])].filter(key => read(key) !== undefined),
    change: (key, to) => write(key, to(read(key))),
    along: unsaved.along
  }
}

function storageOf(browser: Window, say: (state: StorageState) => void): Storage | undefined {
  try {
    const storage = browser.localStorage
    storage.setItem(`${prefix}probe`, '1')
    storage.removeItem(`${prefix}probe`)
    return storage
  } catch (error) {
    // A full storage still lets us read, and perhaps write less; a blocked one throws at the first touch.
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError'
    say(isFull ? 'full' : 'blocked')
    return isFull ? browser.localStorage : undefined
  }
}
