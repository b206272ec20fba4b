import {
  useCallback,
  useContext,
  useLayoutEffect,
  useState,
  useSyncExternalStore as useStoreAtOnce
} from 'preact/compat'
import { isComingAlive } from './coming-alive.ts'
import { IslandIds } from './ids.ts'

// @ts-expect-error Its types are written as those of one object, its script as single names.
export * from 'preact/compat'
export { default } from 'preact/compat'

/** As React's: an id that no other element of the page has. */
export function useId(): string {
  const ids = useContext(IslandIds)
  return useState(() => `${ids.prefix}-${ids.next++}`)[0]
}

/** As React's: what comes alive is first drawn from `getServerSnapshot`, as its HTML was, and then from the store. */
export function useSyncExternalStore<T>(
  subscribe: (changed: () => void) => () => void,
  getSnapshot: () => T,
  getServerSnapshot: () => T = getSnapshot
): T {
  const [isAsBuilt, setAsBuilt] = useState(() => getServerSnapshot !== getSnapshot && isComingAlive())
  useLayoutEffect(() => setAsBuilt(false), [])
  const listen = useCallback((changed: () => void) => awake(subscribe, changed), [subscribe])
  return useStoreAtOnce(listen, isAsBuilt ? getServerSnapshot : getSnapshot)
}

/**
 * `@nanostores/react` asks a store what it is before it listens to it, and a computed one that nobody has listened to for a
 * second learns only by being listened to what has become of it. Who asks again once somebody listens misses nothing.
 */
function awake(subscribe: (changed: () => void) => () => void, changed: () => void): () => void {
  const wake = subscribe(() => changed())
  const stop = subscribe(changed)
  wake()
  return stop
}
