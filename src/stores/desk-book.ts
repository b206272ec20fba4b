import { bucket } from '../core/workshop/room/bucket.ts'
import {
  type AllGiven,
  type DeskMemory,
  emptyMemory,
  forgotten,
  heard,
  isAsked,
  mostSeats,
  type OpenSessions,
  pointsIn,
  rungsOf,
  type Seat,
  seatsIn
} from '../core/workshop/room/desk-memory.ts'
import { mostReceipts, type ReceiptFate, type RoomState } from '../core/workshop/room/room-state.ts'
import type { SeatNote } from '../core/workshop/room/seat-note.ts'
import type { DeskVote, Told } from './desk-view.ts'
import { randomId } from './random-id.ts'

/** A seat may hand in so many lines at once, and one more each five seconds; what is more comes again by itself. */
const [linesAtOnce, linesPerSecond] = [3, 0.2] as const

/** All that a desk knows of its room, and nothing of how it got there. */
export function deskBook(desk: number, given?: DeskMemory['given']) {
  const receipts = new Map<string, ReceiptFate>()
  /** Receipts of notes, for which nobody waits when their session is over. */
  const ofSession = new Map<string, number>()
  const paces = new Map<string, (now: number) => boolean>()
  let memory = emptyMemory(desk, given)
  let told: Told = { phase: 'prepare', handedIn: 0 }
  let vote: DeskVote | undefined

  const open = (): OpenSessions => ({
    vote: vote?.session,
    points: told.points && { session: told.points.session, steps: told.points.steps.length }
  })
  const givenIn = (session: number): AllGiven => memory.given.get(session) ?? new Map()
  const forget = (session: number | undefined) => {
    if (session === undefined) return
    memory = forgotten(memory, session)
    for (const [receipt, of] of ofSession) {
      if (of !== session) continue
      receipts.delete(receipt)
      ofSession.delete(receipt)
    }
  }
  return {
    /** Whether something has a receipt, or there are too many for another. */
    isTold: (receipt: string) => receipts.has(receipt) || receipts.size >= mostReceipts,
    tellFate: (receipt: string, fate: ReceiptFate) => receipts.set(receipt, fate),
    mayHandIn: (seat: string, now: number): boolean => {
      const pace = paces.get(seat) ?? bucket(linesAtOnce, linesPerSecond)
      if (paces.size < mostSeats) paces.set(seat, pace)
      return pace(now)
    },
    /** Whether a note has changed anything. */
    hear: (note: SeatNote, receipt: string, now: number): boolean => {
      const before = memory
      memory = heard(memory, note, now, open())
      if (note.kind !== 'here' && isAsked(memory, note, open()) && receipts.size < mostReceipts) {
        receipts.set(receipt, 'counted')
        ofSession.set(receipt, note.session)
      }
      return memory !== before
    },
    givenIn,
    seats: (now: number): readonly Seat[] => seatsIn(memory, now),
    vote: () => vote && { ...vote, rungs: rungsOf(memory, vote.session) },
    /** What it was told before; the same where nothing is new. */
    tell: (next: Told): Told => {
      const before = told
      if (JSON.stringify(next) === JSON.stringify(told)) return next
      if (next.points?.session !== told.points?.session) forget(told.points?.session)
      told = next
      return before
    },
    ask: (topic: string, endsAt: number) => {
      forget(vote?.session)
      vote = { session: randomId(), topic, endsAt }
    },
    endVote: (): readonly number[] => {
      const rungs = vote ? rungsOf(memory, vote.session) : [0, 0, 0, 0, 0]
      forget(vote?.session)
      vote = undefined
      return rungs
    },
    end: () => {
      told = { phase: 'over', handedIn: told.handedIn }
      vote = undefined
    },
    /** What is said to all. */
    state: (revision: number, now: number): RoomState => {
      const { points, ...others } = told
      const seconds = vote ? Math.max(0, Math.round((vote.endsAt - now) / 1000)) : 0
      const votes = vote ? givenIn(vote.session).size : 0
      return {
        ...others,
        ...{ desk, revision, seats: seatsIn(memory, now).length },
        ...(vote && vote.topic === told.topic && { vote: { session: vote.session, seconds, votes } }),
        ...(points && {
          points: { ...points, people: pointsIn(givenIn(points.session), points.steps.length).people }
        }),
        receipts: Array.from(receipts, ([of, fate]) => ({ of, fate }))
      }
    }
  }
}
