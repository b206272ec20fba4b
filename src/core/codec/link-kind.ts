/** What follows the first character. */
export type LinkKind = 'result' | 'invitation' | 'sealed' | 'metrics'

/** Why a link says nothing: each is a sentence of its own on the screen. */
export type LinkFault = 'damaged' | 'newer-version' | 'empty' | 'not-a-link'

/** A link that could not be read, or that another page reads. */
export type NotRead =
  | { readonly ok: false; readonly reason: LinkFault }
  | { readonly ok: false; readonly reason: 'other-kind'; readonly kind: LinkKind }

const leads: Readonly<Record<LinkKind, string>> = { result: '1', invitation: '2', sealed: '3', metrics: '4' }
const kinds = new Map(Object.entries(leads).map(([kind, lead]) => [lead, kind as LinkKind]))

/** The first character of a link of any kind, also of a later release, as a part of a regular expression. */
export const anyLead = '\\d'
const start = new RegExp(`^${anyLead}`)

/** The first character of a link of this kind. `leadOf('sealed') // => '3'` */
export function leadOf(kind: LinkKind): string {
  return leads[kind]
}

/** A link of this kind, without `#`. `linkOf('result', 'AQE') // => '1AQE'` */
export function linkOf(kind: LinkKind, payload: string): string {
  return leads[kind] + payload
}

/** Whether a text without `#` starts as links do; anything else is an anchor within a page. `isLink('main') // => false` */
export function isLink(text: string): boolean {
  return start.test(text)
}

/**
 * Characters of the longest link that is read or written; more is `damaged` before it costs time. Room for a hundred
 * sheets, where two or three are usual.
 */
export const longestLink = 16_384

/** `fault('damaged') // => { ok: false, reason: 'damaged' }` */
export function fault(reason: LinkFault): NotRead {
  return { ok: false, reason }
}

/**
 * The kind of a link by its first character, after a `#` that may stand before it. A text that does not start with a
 * digit is no link; a digit that we do not know is of a later release. `linkKind('#2Ab') // => { ok: true, kind:
 * 'invitation', payload: 'Ab' }`
 */
export function linkKind(
  text: string
): { readonly ok: true; readonly kind: LinkKind; readonly payload: string } | NotRead {
  const link = withoutHash(text)
  if (link === '') return fault('empty')
  const kind = kinds.get(link.charAt(0))
  if (kind) return { ok: true, kind, payload: link.slice(1) }
  return fault(isLink(link) ? 'newer-version' : 'not-a-link')
}

/** What follows the first character of a link of this kind, or why there is nothing to read. */
export function payloadOf(text: string, kind: LinkKind): { readonly ok: true; readonly payload: string } | NotRead {
  const link = linkKind(text)
  if (!link.ok) return link
  if (link.kind !== kind) return { ok: false, reason: 'other-kind', kind: link.kind }
  return link.payload.length < longestLink ? link : fault('damaged')
}

/** `withoutHash('#1Ab') // => '1Ab'` */
export function withoutHash(text: string): string {
  return text.startsWith('#') ? text.slice(1) : text
}

/** A part of a page by its id, to which a link within it leads: `respond/design`; or what a tab sends along to itself. */
const place = /^(?:$|[a-z][a-z\d-]{0,63}(?:[/:][a-z\d-]{1,63}){0,2}$|own-)/

/** Whether a fragment is none, or a place of its page, and no link that something happened to. `isPlace('plan') // => true` */
export function isPlace(fragment: string): boolean {
  return place.test(fragment)
}
