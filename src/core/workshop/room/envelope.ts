import { type Bytes, byteReader } from '../../codec/bytes.ts'

/** A message as the broker sees it: how long it is, and nothing of what it says. */
export interface Envelope {
  /** 12 bytes, drawn anew for each message. */
  readonly nonce: Bytes
  /** AES-256-GCM with its tag of 16. */
  readonly ciphertext: Bytes
}

const version = 1
const nonceLength = 12
const tagLength = 16

/** Bytes of the longest message that is sent or read: thousands of receipts beside twenty steps in long words. */
export const longestMessage = 48 * 1024

/**
 * `1`, the nonce, the ciphertext. Throws a RangeError for what no reader takes.
 * `writeEnvelope({ nonce, ciphertext }).length // => 13 + ciphertext.length`
 */
export function writeEnvelope({ nonce, ciphertext }: Envelope): Bytes {
  const bytes = Uint8Array.from([version, ...nonce, ...ciphertext])
  if (nonce.length !== nonceLength || bytes.length > longestMessage) throw new RangeError('no message of a room')
  return bytes
}

/** Takes a message apart; undefined for one that is too short, too long, or of a later release. */
export function readEnvelope(bytes: Bytes): Envelope | undefined {
  if (bytes.length > longestMessage || bytes.length <= 1 + nonceLength + tagLength) return undefined
  const reader = byteReader(bytes)
  if (reader.number(1) !== version) return undefined
  return { nonce: reader.take(nonceLength), ciphertext: reader.take(bytes.length) }
}
