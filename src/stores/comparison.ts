import { computed } from 'nanostores'
import { fault, isLink, type NotRead } from '../core/codec/link-kind.ts'
import { likelyLink, linksInRow, wholeLinks } from '../core/codec/whole-links.ts'
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
export const $comparedLinks = computed($fragment, linksInRow)

/** What became of links that were to be added. */
export type Added = { readonly ok: true } | NotRead | { readonly ok: false; readonly reason: 'too-many' | 'twice' }

/**
 * Adds what someone pasted: the link of a result or of a whole comparison, whatever a mail or chat program put around it.
 * Nothing is added where none is whole.
 */
export function addToComparison(pasted: string): Added {
  const links = linksPastedIn(pasted)
  if (links.length === 0) return fault(pasted.trim() === '' ? 'empty' : 'not-a-link')
  const unread = links.map(link => decodeLink(link, [])).find(reading => !reading.ok)
  if (unread && !unread.ok) return unread
  const present = $comparedLinks.get()
  const added = links.filter(link => !present.includes(link))
  if (added.length === 0) return { ok: false, reason: 'twice' }
  if (present.length + added.length > mostCompared) return { ok: false, reason: 'too-many' }
  goToFragment([...present, ...added].join('.'))
  return { ok: true }
}

/** The results in a text; where there is none, what is likeliest to have been one. An address alone is read as a row. */
function linksPastedIn(pasted: string): string[] {
  const text = pasted.trim()
  const row = linksInRow(text.slice(text.indexOf('#') + 1)).filter(link => link !== '')
  if (row.length > 0 && row.every(isLink)) return row
  const whole = wholeLinks(text)
  const results = whole.filter(link => decodeLink(link, []).ok)
  const likely = whole[0] ?? likelyLink(text)
  return results.length > 0 || likely === undefined ? results : [likely]
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
