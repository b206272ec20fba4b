import type { Rating } from '../../sheet.ts'
import type { SeatNote } from './seat-note.ts'

/** A seat as the desk knows it. */
export interface Seat {
  readonly counter: number
  readonly name: string
  /** When it was last heard, by the facilitator's clock in milliseconds. */
  readonly heardAt: number
}

interface SeatVote {
  readonly counter: number
  readonly rating: Rating
}

/** What the facilitator's page has heard from the seats. Of each seat and kind the note with the highest counter holds. */
export interface DeskMemory {
  readonly desk: number
  readonly seats: ReadonlyMap<string, Seat>
  /** By session, then by seat: a vote may arrive before the page that opened it has heard itself. */
  readonly votes: ReadonlyMap<number, ReadonlyMap<string, SeatVote>>
}

/** More are no workshop: whoever makes up seats fills no memory. */
export const mostSeats = 2000

/** Seats say that they are here three times in this time; those that do not are gone. In milliseconds. */
export const seatPatience = 60_000

export function emptyMemory(desk: number): DeskMemory {
  return { desk, seats: new Map(), votes: new Map() }
}

/**
 * What is known after a note. Notes may come twice, late or in any order: what is known in the end is the same. What
 * was meant for another page, and a vote in a session that is not open, is not heard.
 */
export function heard(memory: DeskMemory, note: SeatNote, now: number, session?: number): DeskMemory {
  if (note.desk !== memory.desk) return memory
  if (note.kind === 'here') {
    const known = memory.seats.get(note.seat)
    if (known ? known.counter >= note.counter : memory.seats.size >= mostSeats) return memory
    const seat = { counter: note.counter, name: note.name, heardAt: now }
    return { ...memory, seats: new Map(memory.seats).set(note.seat, seat) }
  }
  if (note.session !== session) return memory
  const votes = memory.votes.get(session)
  const known = votes?.get(note.seat)
  if (known ? known.counter >= note.counter : (votes?.size ?? 0) >= mostSeats) return memory
  const all = new Map(votes).set(note.seat, { counter: note.counter, rating: note.rating })
  return { ...memory, votes: new Map(memory.votes).set(session, all) }
}

/** The seats that are in the room. */
export function seatsIn({ seats }: DeskMemory, now: number): Seat[] {
  return [...seats.values()].filter(({ heardAt }) => now - heardAt < seatPatience)
}

/** How often each rung was chosen in a session, worst first. `rungsOf(emptyMemory(1), 7) // => [0, 0, 0, 0, 0]` */
export function rungsOf({ votes }: DeskMemory, session: number): number[] {
  const all = [...(votes.get(session)?.values() ?? [])]
  return [1, 2, 3, 4, 5].map(rung => all.filter(({ rating }) => rating === rung).length)
}
