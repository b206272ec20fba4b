import type { Kept } from './place.ts'
import { tabHistory } from './tab-history.ts'
import { tabSession } from './tab-session.ts'
import type { Tier } from './tier.ts'

/**
 * What the browser's storage did not take, for as long as the tab is open. A key that is in here hides the one in the
 * storage, which may be older.
 */
export interface Unsaved {
  has(key: string): boolean
  get(key: string): Kept
  keys(): string[]
  keep(key: string, text: Kept): void
  /** Takes out what the storage has taken after all. */
  release(key: string): void
  along(address: string): string
}

/** In the session's storage or, since a browser that refuses one storage mostly refuses both, in the tab's history. */
export function openUnsaved(browser: Window): Unsaved {
  const tier: Tier = tabSession(browser) ?? tabHistory(browser, () => [...entries])
  const entries = new Map<string, Kept>(tier.read().map(([key, text]) => [key, text ?? undefined]))
  const keep = () => tier.write([...entries])
  return {
    has: key => entries.has(key),
    get: key => entries.get(key),
    keys: () => [...entries.keys()],
    keep: (key, text) => {
      entries.set(key, text)
      keep()
    },
    release: key => {
      if (entries.delete(key)) keep()
    },
    along: tier.along
  }
}
