import type { Bytes } from '../core/codec/bytes.ts'
import { keyLength, type Sealed } from '../core/codec/sealed.ts'
import { hashText } from '../core/workshop/room/room-state.ts'

/** What a seat sends to the desk: a note or its ballot, sealed to the facilitator. */
export interface SealedMessage {
  readonly kind: 'note' | 'ballot'
  readonly sealed: Sealed
  /** The sealed bytes, of which the receipt is made. */
  readonly bytes: Bytes
}

/** What a note is sealed as: it can't be taken for a ballot, nor a ballot for a note. */
export const noteInfo = 'sextant room note 1'

const kinds = [undefined, 'note', 'ballot'] as const
const tagLength = 16

/** `1` for a note or `2` for a ballot, the ephemeral key (32), the ciphertext. */
export function writeSealedMessage(kind: SealedMessage['kind'], { publicKey, ciphertext }: Sealed): Bytes {
  return Uint8Array.from([kinds.indexOf(kind), ...publicKey, ...ciphertext])
}

/** Takes a message apart; undefined for what is none. */
export function readSealedMessage(message: Bytes): SealedMessage | undefined {
  const kind = kinds[message[0] ?? 0]
  const bytes = message.slice(1)
  if (!kind || bytes.length <= keyLength + tagLength) return undefined
  return { kind, sealed: { publicKey: bytes.slice(0, keyLength), ciphertext: bytes.slice(keyLength) }, bytes }
}

/** The receipt of what was sent: only who sent it knows of what. */
export async function receiptOf(sealed: Bytes): Promise<string> {
  return hashText(new Uint8Array(await crypto.subtle.digest('SHA-256', sealed)))
}
