import { computed } from 'nanostores'
import { fault, isLink, longestLink, type NotRead, withoutHash } from '../core/codec/link-kind.ts'
import { decodeLink, encodeLink } from '../core/link.ts'
import type { Model } from '../core/model.ts'
import type { Sheet } from '../core/sheet.ts'
import { $fragment, goToFragment } from './browser/fragment.ts'

/** No more results than this stand beside each other. */
export const mostCompared = 4

/**
 * The links that are compared, in their order: what follows `#` in the address of the comparison, so that the address
 * is the comparison and nothing of it is kept elsewhere. One alone waits for others.
 */
export const $comparedLinks = computed($fragment, linksIn)

/** What became of links that were to be added. */
export type Added = { readonly ok: true } | NotRead | { readonly ok: false; readonly reason: 'too-many' | 'twice' }

/**
 * Adds what someone pasted: the address or the link of a result, or of a whole comparison. Nothing is added where one
 * of its links can't be read.
 */
export function addToComparison(pasted: string): Added {
  const links = linksIn(fragmentOf(pasted))
  if (links.length === 0) return fault(pasted.trim() === '' ? 'empty' : 'not-a-link')
  const present = $comparedLinks.get()
  const added = links.filter(link => !present.includes(link))
  const unread = added.map(link => decodeLink(link, [])).find(reading => !reading.ok)
  if (unread && !unread.ok) return unread
  if (added.length === 0) return { ok: false, reason: 'twice' }
  if (present.length + added.length > mostCompared) return { ok: false, reason: 'too-many' }
  goToFragment([...present, ...added].join('.'))
  return { ok: true }
}

/**
 * Adds sheets from anywhere else, such as the own answers, a file or a saved assessment. Throws a RangeError for what
 * `encodeLink` refuses: no sheet, or one of a model or version that is not among `models`.
 */
export function addSheets(sheets: readonly Sheet[], models: readonly Model[], label = ''): Added {
  return addToComparison(encodeLink(sheets, models, { label }))
}

export function removeFromComparison(at: number): void {
  goToFragment(
    $comparedLinks
      .get()
      .filter((_, index) => index !== at)
      .join('.')
  )
}

/** Changes places with the one before it: a difference is the last less the first. */
export function moveForward(at: number): void {
  const links = [...$comparedLinks.get()]
  const [moved] = links.splice(at, 1)
  if (moved === undefined || at === 0) return
  goToFragment([...links.slice(0, at - 1), moved, ...links.slice(at - 1)].join('.'))
}

/** `fragmentOf('https://…/en/results/#1AQ…') // => '1AQ…'` */
function fragmentOf(pasted: string): string {
  const text = pasted.trim()
  return text.includes('#') ? text.slice(text.indexOf('#') + 1) : text
}

/** Too long a row is left whole: then it can't be read, and is not worth cutting. */
function linksIn(fragment: string): readonly string[] {
  if (!isLink(fragment)) return []
  return fragment.length > mostCompared * (longestLink + 1) ? [fragment] : fragment.split('.').map(withoutHash)
}
