import { type ByteReader, type Bytes, bigEndian, byteReader } from '../../codec/bytes.ts'
import { fromHex, toHex } from '../../codec/hex.ts'
import { readShortText, shortText } from '../../codec/utf8.ts'
import { readOpenPoints, writeOpenPoints } from './points-layout.ts'
import type { OpenPoints } from './step-points.ts'

/** Where a workshop is, as the room hears it: its phases in their order, and that it is over. */
export const roomPhases = ['prepare', 'collect', 'reveal', 'second', 'decide', 'outcome', 'over'] as const

export type RoomPhase = (typeof roomPhases)[number]

/** What became of something that a seat has sent. `aside`: it came after the reveal, or was taken out; `refused`: it can't count. */
export const receiptFates = ['counted', 'aside', 'refused'] as const

export type ReceiptFate = (typeof receiptFates)[number]

export interface Receipt {
  /** The first 8 bytes of the SHA-256 of what was sent, as hex: only its sender knows it. */
  readonly of: string
  readonly fate: ReceiptFate
}

/** With more the longest state would be no message any more. */
export const mostReceipts = 3600

/** A vote on one question that is open now. */
export interface OpenVote {
  /** 32 bits, another for each vote. */
  readonly session: number
  /** Seconds that it had when this was said. */
  readonly seconds: number
  /** How many have voted. */
  readonly votes: number
}

/** All that a room is told, each time whole. No vote, no name of anybody who voted and no line of evidence is in it. */
export interface RoomState {
  /** The facilitator's page, 32 bits: another after each reload. */
  readonly desk: number
  /** Grows with every message; 48 bits. */
  readonly revision: number
  readonly phase: RoomPhase
  readonly seats: number
  readonly handedIn: number
  readonly expected?: number
  /** The question on the wall. */
  readonly topic?: string
  readonly vote?: OpenVote
  /** Steps that are put to the room. */
  readonly points?: OpenPoints
  readonly receipts: readonly Receipt[]
}

const nobodySaid = 0xffff
const most = 0xfffe
const [hasVote, hasPoints] = [1, 2] as const
const receiptLength = 8

/**
 * | bytes | content |
 * | --- | --- |
 * | 4, 6 | desk, revision |
 * | 1 | phase: its place in `roomPhases` |
 * | 1 | flags: bit 0 a vote is open, bit 1 steps are put to the room; the rest zero |
 * | 2, 2, 2 | seats, handed in, expected (65,535: nobody said) |
 * | 1 + k | the question on the wall: byte length k ≤ 120, then UTF-8; empty for none |
 * | 4, 2, 2 if a vote | session, seconds, votes |
 * | 4, 2, 1 if steps | session, people, number of steps; each step: 1 + k its key, 2 + k its words, none for one of the catalogue |
 * | 2, then 9 each | receipts: 8 bytes of a hash, then the place in `receiptFates` |
 */
export function writeRoomState(state: RoomState): Bytes {
  const { desk, revision, phase, seats, handedIn, expected, topic = '', vote, points, receipts } = state
  return Uint8Array.from([
    ...bigEndian(desk, 4),
    ...bigEndian(revision, 6),
    roomPhases.indexOf(phase),
    (vote ? hasVote : 0) | (points ? hasPoints : 0),
    ...[seats, handedIn, expected ?? nobodySaid].flatMap(count => bigEndian(Math.min(count, nobodySaid), 2)),
    ...shortText(topic),
    ...(vote ? [...bigEndian(vote.session, 4), ...bigEndian(vote.seconds, 2), ...bigEndian(vote.votes, 2)] : []),
    ...(points ? writeOpenPoints(points) : []),
    ...bigEndian(receipts.length, 2),
    ...receipts.flatMap(({ of, fate }) => [...fromHex(of), receiptFates.indexOf(fate)])
  ])
}

/** Reads what `writeRoomState` wrote; undefined for everything else. */
export function readRoomState(bytes: Bytes): RoomState | undefined {
  const reader = byteReader(bytes)
  const [desk, revision] = [reader.number(4), reader.number(6)]
  const [phase, flags] = [roomPhases[reader.number(1)], reader.number(1)]
  const [seats, handedIn, expected] = [reader.number(2), reader.number(2), reader.number(2)]
  const topic = readShortText(reader)
  const vote = (flags & hasVote) === 0 ? undefined : readVote(reader)
  const points = (flags & hasPoints) === 0 ? undefined : readOpenPoints(reader)
  const receipts = readReceipts(reader)
  if (!phase || (flags & ~(hasVote | hasPoints)) !== 0 || topic === undefined || !receipts) return undefined
  if ((flags & hasPoints) !== 0 && !points) return undefined
  if (reader.isCut() || !reader.isAtEnd()) return undefined
  const said = {
    ...(expected <= most && { expected }),
    ...(topic && { topic }),
    ...(vote && { vote }),
    ...(points && { points })
  }
  return { desk, revision, phase, seats, handedIn, ...said, receipts }
}

function readVote(reader: ByteReader): OpenVote {
  return { session: reader.number(4), seconds: reader.number(2), votes: reader.number(2) }
}

function readReceipts(reader: ByteReader): Receipt[] | undefined {
  const receipts: Receipt[] = []
  const count = reader.number(2)
  while (receipts.length < count) {
    const of = hashText(reader.take(receiptLength))
    const fate = receiptFates[reader.number(1)]
    if (!fate || reader.isCut()) return undefined
    receipts.push({ of, fate })
  }
  return receipts
}

/** The receipt of something by its SHA-256. `hashText(Uint8Array.of(1, 255, …)) // => '01ff…'` */
export function hashText(hash: Bytes): string {
  return toHex(hash.slice(0, receiptLength))
}

/** Which state of a room it is: what has the highest revision holds, of two pages with the same one the higher desk. */
export type StateMark = Pick<RoomState, 'desk' | 'revision'>

/** Whether `next` was said later. `isLater({ desk: 1, revision: 7 }, { desk: 2, revision: 7 }) // => true` */
export function isLater(known: StateMark, next: StateMark): boolean {
  return next.revision > known.revision || (next.revision === known.revision && next.desk > known.desk)
}

/**
 * The one of two that was said later; of two pages that lead by mistake the same one everywhere. Messages may come
 * twice, late or in any order: what is believed in the end is the same.
 */
export function laterState(known: RoomState | undefined, next: RoomState): RoomState {
  return !known || isLater(known, next) ? next : known
}
