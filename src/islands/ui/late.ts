import { atom, type ReadableAtom } from 'nanostores'
import { isReachable } from '../../stores/browser/network.ts'

/** A script on its way to the page. */
export type Arrival<T> =
  | { readonly state: 'coming' }
  | { readonly state: 'here'; readonly what: T }
  | { readonly state: 'missing' }

/** Something that comes after the page, fetched once; what did not arrive can be asked for again. */
export interface Late<T> extends ReadableAtom<Arrival<T>> {
  fetch(): Promise<void>
}

/** `lazy()` throws what did not arrive, and keeps the fault for ever: this says it, and asks again. */
export function late<T>(load: () => Promise<T>): Late<T> {
  const $arrival = atom<Arrival<T>>({ state: 'coming' })
  let asked: Promise<void> | undefined
  const ask = async () => {
    $arrival.set({ state: 'coming' })
    try {
      $arrival.set({ state: 'here', what: await load() })
    } catch {
      $arrival.set({ state: 'missing' })
    }
    asked = undefined
  }
  const fetch = () => {
    if ($arrival.get().state !== 'here') asked ??= ask()
    return asked ?? Promise.resolve()
  }
  return Object.assign($arrival, { fetch })
}

/** Asks again. Some browsers keep the fault of a script: where the site answers, the page is loaded anew instead. */
export async function fetchAgain(all: readonly Late<unknown>[]): Promise<void> {
  await Promise.all(all.map(one => one.fetch()))
  if (all.some(one => one.get().state === 'missing') && (await isReachable())) location.reload()
}
