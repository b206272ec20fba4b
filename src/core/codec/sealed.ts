import { fromBase64url, toBase64url } from './base64url.ts'
import type { Bytes } from './bytes.ts'
import { fault, linkOf, type NotRead, payloadOf } from './link-kind.ts'

/** A ballot that only the facilitator can open. Sealing and opening are WebCrypto's, and not done here. */
export interface Sealed {
  /** The participant's ephemeral X25519 key, 32 bytes. */
  readonly publicKey: Bytes
  /** AES-256-GCM of the result bytes, with its tag of 16. */
  readonly ciphertext: Bytes
}

/** Bytes of an X25519 key. */
export const keyLength = 32
const tagLength = 16

/** Whether a key is one that a secret can be shared with. With one of zeros everybody shares the same. */
export function isKey(bytes: Bytes): boolean {
  return bytes.length === keyLength && bytes.some(byte => byte !== 0)
}

/** The link of a sealed ballot, without `#`. Throws a RangeError for a key that is not 32 bytes. */
export function encodeSealed({ publicKey, ciphertext }: Sealed): string {
  if (publicKey.length !== keyLength) throw new RangeError(`a key of ${publicKey.length} bytes`)
  return linkOf('sealed', toBase64url(Uint8Array.from([...publicKey, ...ciphertext])))
}

/**
 * Takes a sealed ballot apart; never throws. It has no checksum of its own: a change on its way shows when it is
 * opened, for then the tag does not fit.
 */
export function decodeSealed(text: string): ({ readonly ok: true; readonly kind: 'sealed' } & Sealed) | NotRead {
  const link = payloadOf(text, 'sealed')
  if (!link.ok) return link
  const sealed = splitSealed(fromBase64url(link.payload) ?? new Uint8Array(0))
  return sealed ? { ok: true, kind: 'sealed', ...sealed } : fault('damaged')
}

/** The key and what was sealed with it; undefined where nothing can have been. `splitSealed(new Uint8Array(48)) // => undefined` */
export function splitSealed(bytes: Bytes): Sealed | undefined {
  if (bytes.length <= keyLength + tagLength) return undefined
  return { publicKey: bytes.slice(0, keyLength), ciphertext: bytes.slice(keyLength) }
}
