import { atom, onMount } from 'nanostores'

/** Raised whenever something stored was changed by another tab or past the stores: lists of what there is look again. */
export const $storedChanges = atom(0)

onMount($storedChanges, () => {
  if (typeof window === 'undefined') return
  const look = () => $storedChanges.set($storedChanges.get() + 1)
  addEventListener('storage', look)
  addEventListener('pageshow', look)
  return () => {
    removeEventListener('storage', look)
    removeEventListener('pageshow', look)
  }
})
