import { type ByteReader, bigEndian } from './bytes.ts'

/** Bytes that a label, a title or the name of a role may take: 120 Latin letters, 60 Persian ones, 30 emoji. */
export const longestText = 120

/**
 * The text as UTF-8 with its length in a byte before it. A longer one is cut after its last whole character within
 * 120 bytes; half a surrogate pair becomes U+FFFD. `shortText('é') // => [2, 0xc3, 0xa9]`
 */
export function shortText(text: string): number[] {
  const bytes = new Uint8Array(longestText)
  const { written } = new TextEncoder().encodeInto(text, bytes)
  return [...bigEndian(written, 1), ...bytes.slice(0, written)]
}

/** Reads what `shortText` wrote; undefined when it is longer than 120 bytes or no UTF-8. A byte order mark stays. */
export function readShortText(reader: ByteReader): string | undefined {
  const length = reader.number(1)
  if (length > longestText) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(reader.take(length))
  } catch {
    return undefined
  }
}

/** Bytes that are left beside a text; below 0 where it is too long. `textRoom('é') // => 118` */
export function textRoom(text: string): number {
  return longestText - new TextEncoder().encode(text).length
}

/** The text as it comes back from a link: a long one is cut. `cutText('a'.repeat(121)).length // => 120` */
export function cutText(text: string): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(Uint8Array.from(shortText(text).slice(1)))
}
