import { atom, onMount } from 'nanostores'
import { openStorage } from './storage.ts'

/** What follows `#` in the address, without it. It stays in the browser: no request carries it. */
export const $fragment = atom('')

onMount($fragment, () => {
  if (typeof window === 'undefined') return
  openStorage()
  const page = window
  const read = () => $fragment.set(page.location.hash.slice(1))
  read()
  page.addEventListener('hashchange', read)
  return () => page.removeEventListener('hashchange', read)
})

/** Puts a fragment into the address, so that reload, "back" and a copied address keep it; an empty one leaves none. */
export function goToFragment(fragment: string): void {
  const { history, location } = window
  history.pushState(history.state, '', fragment ? `#${fragment}` : `${location.pathname}${location.search}`)
  $fragment.set(fragment)
}
