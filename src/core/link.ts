import { fromBase64url, toBase64url } from './codec/base64url.ts'
import {
  fault,
  isLink,
  type LinkFault,
  leadOf,
  linkOf,
  longestLink,
  type NotRead,
  payloadOf,
  withoutHash
} from './codec/link-kind.ts'
import type { Model } from './model.ts'
import { decodeResult, encodeResult, type Result, type ResultExtras } from './result-bytes.ts'
import type { Sheet } from './sheet.ts'

/** A result, or why there is none. */
export type ResultReading = Result | NotRead

/** Links read one by one, so that a damaged one does not hide the others; or why there is nothing to compare. */
export type ComparisonReading =
  | { readonly ok: true; readonly links: readonly ResultReading[] }
  | { readonly ok: false; readonly reason: LinkFault | 'too-few' | 'too-many' }
  | Extract<NotRead, { reason: 'other-kind' }>

const fewest = 2
const most = 4

/**
 * The link of a result, without `#`. What is left out, cut or refused with a RangeError: see `encodeResult`; a link
 * over 16,384 characters is refused too. `encodeLink([sheet], models, { label: 'Spring' }) // => '1AQEMF…'`
 */
export function encodeLink(sheets: readonly Sheet[], models: readonly Model[], extras?: ResultExtras): string {
  const link = linkOf('result', toBase64url(encodeResult(sheets, models, extras)))
  if (link.length > longestLink) throw new RangeError(`a link of ${link.length} characters`)
  return link
}

/**
 * Reads a link of any age, with or without `#`. Never throws and never guesses: a text that was changed on its way is
 * `damaged` but for one in 2³². Links of other pages are named by their kind.
 */
export function decodeLink(text: string, models: readonly Model[]): ResultReading {
  const link = payloadOf(text, 'result')
  if (!link.ok) return link
  const bytes = fromBase64url(link.payload)
  return bytes ? decodeResult(bytes, models) : fault('damaged')
}

/**
 * The link of a comparison: two to four links of results joined by dots. Throws a RangeError for fewer, more, or
 * others. `encodeComparison(['#1Ab', '1Cd']) // => '1Ab.1Cd'`
 */
export function encodeComparison(links: readonly string[]): string {
  const all = links.map(withoutHash)
  const result = new RegExp(`^${leadOf('result')}[\\w-]+$`)
  if (all.length < fewest || all.length > most || !all.every(link => result.test(link))) {
    throw new RangeError('a comparison is two to four links of results')
  }
  return all.join('.')
}

/**
 * Reads a comparison, link by link. One whole link alone is `too-few`. A comparison that lost whole links at its end
 * is a shorter comparison: each link has a checksum, the row of them has none.
 */
export function decodeComparison(text: string, models: readonly Model[]): ComparisonReading {
  const row = withoutHash(text)
  const parts = row.length > most * (longestLink + 1) ? [row] : row.split('.')
  if (parts.length === 1 || !isLink(row)) {
    const link = decodeLink(row, models)
    return link.ok ? { ok: false, reason: 'too-few' } : link
  }
  if (parts.length > most) return { ok: false, reason: 'too-many' }
  return { ok: true, links: parts.map(part => (part.startsWith('#') ? fault('damaged') : decodeLink(part, models))) }
}
