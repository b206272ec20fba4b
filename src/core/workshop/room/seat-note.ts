import { cleanName } from '../../clean-name.ts'
import { type Bytes, bigEndian, byteReader } from '../../codec/bytes.ts'
import { fromHex, toHex } from '../../codec/hex.ts'
import { readShortText, shortText } from '../../codec/utf8.ts'
import type { Rating } from '../../sheet.ts'

/** Something that a seat tells the desk besides its ballot. It is sealed to the facilitator as a ballot is. */
export type SeatNote = {
  /** The facilitator's page that it is for: what an earlier page was told can't be told again to a later one. */
  readonly desk: number
  /** 8 bytes as hex that only this seat and the facilitator know. */
  readonly seat: string
  /** Grows with each note of a seat; 48 bits. */
  readonly counter: number
} & (
  | { readonly kind: 'here'; readonly name: string }
  | { readonly kind: 'vote'; readonly session: number; readonly rating: Rating }
)

const here = 1
const vote = 2
const seatLength = 8
const rungs = [1, 2, 3, 4, 5]

/**
 * | bytes | content |
 * | --- | --- |
 * | 4, 8, 6 | desk, seat, counter |
 * | 1 | 1 I am here, 2 my vote on the question that is open |
 * | 1 + k if 1 | name: byte length k ≤ 120, then UTF-8; empty in a nameless workshop |
 * | 4, 1 if 2 | session, rung 1–5 |
 */
export function writeSeatNote(note: SeatNote): Bytes {
  const said =
    note.kind === 'here' ? [here, ...shortText(note.name)] : [vote, ...bigEndian(note.session, 4), note.rating]
  return Uint8Array.from([...bigEndian(note.desk, 4), ...fromHex(note.seat), ...bigEndian(note.counter, 6), ...said])
}

/** Reads what `writeSeatNote` wrote; undefined for everything else. */
export function readSeatNote(bytes: Bytes): SeatNote | undefined {
  const reader = byteReader(bytes)
  const desk = reader.number(4)
  const seat = toHex(reader.take(seatLength))
  const [counter, kind] = [reader.number(6), reader.number(1)]
  const from = { desk, seat, counter }
  if (kind === here) {
    const name = readShortText(reader)
    const isWhole = name !== undefined && reader.isAtEnd() && !reader.isCut()
    return isWhole ? { ...from, kind: 'here', name: cleanName(name) } : undefined
  }
  const [session, rating] = [reader.number(4), reader.number(1)]
  if (kind !== vote || !rungs.includes(rating) || !reader.isAtEnd() || reader.isCut()) return undefined
  return { ...from, kind: 'vote', session, rating: rating as Rating }
}
