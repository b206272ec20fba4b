/**
 * Holds a name for as long as this window lives: what a window says when it goes may be lost, as when it is killed, and
 * the browser then lets go of the name for it. Several windows can hold the same. Gives the way to let go.
 */
export function holdLifeline(name: string): () => void {
  if (!('locks' in navigator)) return () => {}
  let letGo = () => {}
  const held = new Promise<void>(resolve => {
    letGo = resolve
  })
  navigator.locks.request(name, { mode: 'shared' }, () => held).catch(() => {})
  return () => letGo()
}

/** Calls back once no window holds the name any more; gives the way to wait no longer. */
export function onceLetGo(name: string, callBack: () => void): () => void {
  if (!('locks' in navigator)) return () => {}
  const waiting = new AbortController()
  navigator.locks.request(name, { signal: waiting.signal }, callBack).catch(() => {})
  return () => waiting.abort()
}
