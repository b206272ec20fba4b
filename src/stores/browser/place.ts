/** What lies under a key; undefined where nothing does. */
export type Kept = string | undefined

/**
 * Where texts are kept by key. What a place answers, it answers at once, for the page is drawn from it. Whatever it
 * finds out later (from another tab, or from a truth behind the mirror it answered from), it tells to its listeners.
 */
export interface StoragePlace {
  read(key: string): Kept
  /** The keys under which something lies. */
  keys(): string[]
  /**
   * Replaces what lies under a key by what `to` makes of it, and gives that. `to` only computes: a place where another
   * tab came first runs it again on what is there.
   */
  change(key: string, to: (kept: Kept) => Kept): Kept
  /** The address of another page of ours, with what has to go along in it because nothing else keeps it. */
  along(address: string): string
}

/** For pages that are drawn on the server. */
export const nowhere: StoragePlace = {
  read: () => undefined,
  keys: () => [],
  change: (_, to) => to(undefined),
  along: address => address
}
