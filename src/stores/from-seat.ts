import type { Bytes } from '../core/codec/bytes.ts'
import { encodeSealed } from '../core/codec/sealed.ts'
import { readSeatLine, type SeatLine } from '../core/workshop/room/seat-line.ts'
import { readSeatNote, type SeatNote } from '../core/workshop/room/seat-note.ts'
import type { RoomCipher } from './room-cipher.ts'
import { lineInfo, noteInfo, readSealedMessage, receiptOf } from './room-message.ts'
import type { Opener } from './sealing.ts'

/** What a seat has told the desk. `receipt` is what it waits for. */
export type FromSeat = { readonly receipt: string } & (
  | { readonly kind: 'ballot'; readonly link: string }
  | { readonly kind: 'note'; readonly note: SeatNote }
  | { readonly kind: 'line'; readonly line: SeatLine }
)

/** Opens what came to the desk; undefined for garbage, and for what was sealed to someone else or as something else. */
export async function fromSeat(message: Bytes, cipher: RoomCipher, opener: Opener): Promise<FromSeat | undefined> {
  const said = await cipher.open('desk', message)
  const found = said && readSealedMessage(said)
  if (!found) return undefined
  const receipt = await receiptOf(found.bytes)
  if (found.kind === 'ballot') return { kind: 'ballot', receipt, link: encodeSealed(found.sealed) }
  const opened = await opener.open(found.sealed, found.kind === 'note' ? noteInfo : lineInfo)
  if (!opened) return undefined
  if (found.kind === 'note') {
    const note = readSeatNote(opened)
    return note && { kind: 'note', receipt, note }
  }
  const line = readSeatLine(opened)
  return line && { kind: 'line', receipt, line }
}
