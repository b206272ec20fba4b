/** What follows the first character. */
export type LinkKind = 'result' | 'invitation' | 'sealed' | 'metrics'

/** Why a link says nothing: each is a sentence of its own on the screen. */
export type LinkFault = 'damaged' | 'newer-version' | 'empty' | 'not-a-link'

/** A link that could not be read, or that another page reads. */
export type NotRead =
  | { readonly ok: false; readonly reason: LinkFault }
  | { readonly ok: false; readonly reason: 'other-kind'; readonly kind: LinkKind }

const kinds = new Map<string, LinkKind>([
  ['1', 'result'],
  ['2', 'invitation'],
  ['3', 'sealed'],
  ['4', 'metrics']
])

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
  return fault(/^\d/.test(link) ? 'newer-version' : 'not-a-link')
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
