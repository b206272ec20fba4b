import { cleanName } from '../../clean-name.ts'
import { type ByteReader, type Bytes, bigEndian, byteReader } from '../../codec/bytes.ts'
import { fromHex, toHex } from '../../codec/hex.ts'
import { readShortText, shortText } from '../../codec/utf8.ts'
import type { Rating } from '../../sheet.ts'
import { readPoints, writePoints } from './points-layout.ts'

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
  /** How many of three points each of the steps gets that were put to the room, in their order. */
  | { readonly kind: 'points'; readonly session: number; readonly points: readonly number[] }
)

const kinds = [undefined, 'here', 'vote', 'points'] as const
const seatLength = 8
const rungs = [1, 2, 3, 4, 5]

/**
 * | bytes | content |
 * | --- | --- |
 * | 4, 8, 6 | desk, seat, counter |
 * | 1 | 1 I am here, 2 my vote on the question that is open, 3 my points for the steps that are |
 * | 1 + k if 1 | name: byte length k ≤ 120, then UTF-8; empty in a nameless workshop |
 * | 4, 1 if 2 | session, rung 1–5 |
 * | 4, 1 + n if 3 | session, number n of steps, then the points of each, three in all at most |
 */
export function writeSeatNote(note: SeatNote): Bytes {
  const from = [...bigEndian(note.desk, 4), ...fromHex(note.seat), ...bigEndian(note.counter, 6)]
  return Uint8Array.from([...from, kinds.indexOf(note.kind), ...said(note)])
}

function said(note: SeatNote): number[] {
  if (note.kind === 'here') return shortText(note.name)
  return [...bigEndian(note.session, 4), ...(note.kind === 'vote' ? [note.rating] : writePoints(note.points))]
}

/** Reads what `writeSeatNote` wrote; undefined for everything else. */
export function readSeatNote(bytes: Bytes): SeatNote | undefined {
  const reader = byteReader(bytes)
  const desk = reader.number(4)
  const seat = toHex(reader.take(seatLength))
  const [counter, kind] = [reader.number(6), kinds[reader.number(1)]]
  const note = kind && readSaid(kind, { desk, seat, counter }, reader)
  return note && reader.isAtEnd() && !reader.isCut() ? note : undefined
}

function readSaid(
  kind: SeatNote['kind'],
  from: Pick<SeatNote, 'desk' | 'seat' | 'counter'>,
  reader: ByteReader
): SeatNote | undefined {
  if (kind === 'here') {
    const name = readShortText(reader)
    return name === undefined ? undefined : { ...from, kind, name: cleanName(name) }
  }
  const session = reader.number(4)
  if (kind === 'points') {
    const points = readPoints(reader)
    return points && { ...from, kind, session, points }
  }
  const rating = reader.number(1)
  return rungs.includes(rating) ? { ...from, kind, session, rating: rating as Rating } : undefined
}
