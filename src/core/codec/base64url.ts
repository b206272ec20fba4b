import { regroup, ungroup } from './bits.ts'
import type { Bytes } from './bytes.ts'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const sextets = new Map(Array.from(alphabet, (character, value) => [character, value]))

/** Bytes as RFC 4648 section 5 writes them, without padding. `toBase64url(Uint8Array.of(255)) // => '_w'` */
export function toBase64url(bytes: Bytes): string {
  return regroup(bytes, 8, 6)
    .map(sextet => alphabet.charAt(sextet))
    .join('')
}

/**
 * The bytes of a base64url text; undefined for a foreign character, padding, a length that no bytes have, or spare
 * bits that are set: each row of bytes has exactly one text. `fromBase64url('_w') // => Uint8Array.of(255)`
 */
export function fromBase64url(text: string): Bytes | undefined {
  if (text.length % 4 === 1) return undefined
  const values: number[] = []
  for (const character of text) {
    const sextet = sextets.get(character)
    if (sextet === undefined) return undefined
    values.push(sextet)
  }
  const bytes = ungroup(values, 6, 8, Math.floor((values.length * 6) / 8))
  return bytes && Uint8Array.from(bytes)
}
