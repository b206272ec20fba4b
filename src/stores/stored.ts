import { atom, onMount, type ReadableAtom } from 'nanostores'
import { changeKey, onChangeElsewhere, readKey } from './browser/storage.ts'
import { parsedJSON } from './parsed-json.ts'

/** Something of the visitor's under one key: read at the first look, written at every change, shared by tabs. */
export interface Stored<T> extends ReadableAtom<T> {
  /**
   * Changes what is stored now, not what this tab saw last: of two tabs neither loses what the other did. `to` only
   * computes, for it may be run again where another tab came first. What it gives back as it got it is not written,
   * and `empty` is removed.
   */
  change(to: (value: T) => T): void
  /** Removes it, also where it can't be read. */
  forget(): void
}

/** One for each key, whoever asks for it. */
const opened = new Map<string, unknown>()

/**
 * The one way to something stored. `read` makes a value of what its text says as JSON, `undefined` for none, and never
 * trusts it: it may be older than this release, newer, cut, or edited by hand. Nothing is touched before the first look.
 */
export function stored<T>(
  key: string,
  empty: T,
  read: (content: unknown, text: string) => T,
  write: (value: T) => string = JSON.stringify
): Stored<T> {
  const known = opened.get(key)
  if (known) return known as Stored<T>
  const $value = atom(empty)
  let seen: string | undefined
  const valueIn = (text: string) => (text === seen ? ($value.value as T) : read(parsedJSON(text), text))
  const see = (text: string | undefined, value: T) => {
    seen = text
    $value.set(value)
  }
  const look = (changed: string | null = key) => {
    if (changed !== null && changed !== key) return
    const text = readKey(key)
    if (text !== seen) see(text, text === undefined ? empty : valueIn(text))
  }
  onMount($value, () => {
    look()
    return onChangeElsewhere(look)
  })
  const store: Stored<T> = Object.assign($value, {
    change: (to: (value: T) => T) => {
      // Where nothing is stored any more, what is on the page is what there is.
      const shown = $value.get()
      let next = shown
      const text = changeKey(key, kept => {
        const value = kept === undefined ? shown : valueIn(kept)
        next = to(value)
        return next === value ? kept : next === empty ? undefined : write(next)
      })
      see(text, next)
    },
    forget: () => {
      changeKey(key, () => undefined)
      see(undefined, empty)
    }
  })
  opened.set(key, store)
  return store
}
