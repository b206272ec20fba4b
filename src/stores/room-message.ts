import type { Bytes } from '../core/codec/bytes.ts'
import { type Sealed, splitSealed } from '../core/codec/sealed.ts'
import { hashText } from '../core/workshop/room/room-state.ts'

/** What a seat sends to the desk: a note, its ballot or a line of evidence, sealed to the facilitator. */
export interface SealedMessage {
  readonly kind: 'note' | 'ballot' | 'line'
  readonly sealed: Sealed
  /** The sealed bytes, of which the receipt is made. */
  readonly bytes: Bytes
}

/** What a note is sealed as: it can't be taken for a ballot, nor a ballot for a note. */
export const noteInfo = 'sextant room note 1'

/** What a line of evidence is sealed as. */
export const lineInfo = 'sextant room line 1'

const kinds = [undefined, 'note', 'ballot', 'line'] as const

/** `1` for a note, `2` for a ballot or `3` for a line, the ephemeral key (32), the ciphertext. */
export function writeSealedMessage(kind: SealedMessage['kind'], { publicKey, ciphertext }: Sealed): Bytes {
  return Uint8Array.from([kinds.indexOf(kind), ...publicKey, ...ciphertext])
}

/** Takes a message apart; undefined for what is none. */
export function readSealedMessage(message: Bytes): SealedMessage | undefined {
  const kind = kinds[message[0] ?? 0]
  const bytes = message.slice(1)
  const sealed = splitSealed(bytes)
  return kind && sealed ? { kind, sealed, bytes } : undefined
}

/** The receipt of what was sent: only who sent it knows of what. */
export async function receiptOf(sealed: Bytes): Promise<string> {
  return hashText(new Uint8Array(await crypto.subtle.digest('SHA-256', sealed)))
}
