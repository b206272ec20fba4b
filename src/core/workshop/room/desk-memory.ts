import type { SeatNote } from './seat-note.ts'

/** A seat as the desk knows it. */
export interface Seat {
  readonly counter: number
  readonly name: string
  /** When it was last heard, by the facilitator's clock in milliseconds. */
  readonly heardAt: number
}

/** What a seat has said last in a session: its rung, or how many points it gives to each step. */
export interface Given {
  readonly counter: number
  readonly values: readonly number[]
}

/** By seat. */
export type AllGiven = ReadonlyMap<string, Given>

/** What the facilitator's page has heard from the seats. Of each seat and kind the note with the highest counter holds. */
export interface DeskMemory {
  readonly desk: number
  readonly seats: ReadonlyMap<string, Seat>
  /** By the session of a vote or of points, as long as it is open. */
  readonly given: ReadonlyMap<number, AllGiven>
}

/** What is asked now. Points are given to so many steps. */
export interface OpenSessions {
  readonly vote?: number | undefined
  readonly points?: { readonly session: number; readonly steps: number } | undefined
}

/** More are no workshop: whoever makes up seats fills no memory. */
export const mostSeats = 2000

/** A seat says three times in this time that it is here; one that has not is gone. In milliseconds. */
export const seatPatience = 60_000

/** What a page knows to begin with: `given` before it was loaded again. */
export function emptyMemory(desk: number, given: DeskMemory['given'] = new Map()): DeskMemory {
  return { desk, seats: new Map(), given }
}

/** Whether a note answers something that is asked, by this page. */
export function isAsked({ desk }: Pick<DeskMemory, 'desk'>, note: SeatNote, open: OpenSessions): boolean {
  if (note.desk !== desk || note.kind === 'here') return false
  if (note.kind === 'vote') return note.session === open.vote
  return note.session === open.points?.session && note.points.length === open.points.steps
}

/**
 * What is known after a note. Notes may come twice, late or in any order: what is known in the end is the same. What
 * was meant for another page, and what answers nothing that is asked, is not heard.
 */
export function heard(memory: DeskMemory, note: SeatNote, now: number, open: OpenSessions = {}): DeskMemory {
  if (note.desk !== memory.desk) return memory
  if (note.kind === 'here') {
    const seats = withSeat(memory.seats, note.seat, { counter: note.counter, name: note.name, heardAt: now }, now)
    return seats ? { ...memory, seats } : memory
  }
  if (!isAsked(memory, note, open)) return memory
  const values = note.kind === 'vote' ? [note.rating] : note.points
  const given = memory.given.get(note.session)
  const known = given?.get(note.seat)
  if (known ? known.counter >= note.counter : (given?.size ?? 0) >= mostSeats) return memory
  const all = new Map(given).set(note.seat, { counter: note.counter, values })
  return { ...memory, given: new Map(memory.given).set(note.session, all) }
}

/** Those who have gone make room, where there is none left. */
function withSeat(seats: DeskMemory['seats'], id: string, seat: Seat, now: number): DeskMemory['seats'] | undefined {
  const known = seats.get(id)
  if (known && known.counter >= seat.counter) return undefined
  const isFull = !known && seats.size >= mostSeats
  const left = new Map(isFull ? [...seats].filter(([, one]) => isIn(one, now)) : seats)
  return !known && left.size >= mostSeats ? undefined : left.set(id, seat)
}

/** What was answered in a session is no longer needed. */
export function forgotten(memory: DeskMemory, session: number): DeskMemory {
  return { ...memory, given: new Map([...memory.given].filter(([one]) => one !== session)) }
}

/** The seats that are in the room. */
export function seatsIn({ seats }: DeskMemory, now: number): Seat[] {
  return [...seats.values()].filter(seat => isIn(seat, now))
}

function isIn({ heardAt }: Seat, now: number): boolean {
  return now - heardAt < seatPatience
}

/** How often each rung was chosen in a session, worst first. `rungsOf(emptyMemory(1), 7) // => [0, 0, 0, 0, 0]` */
export function rungsOf({ given }: DeskMemory, session: number): number[] {
  const all = [...(given.get(session)?.values() ?? [])]
  return [1, 2, 3, 4, 5].map(rung => all.filter(({ values }) => values[0] === rung).length)
}

/** How many have given points, and how many each of so many steps has. `pointsIn(new Map(), 2) // => { people: 0, totals: [0, 0] }` */
export function pointsIn(given: AllGiven, steps: number): { readonly people: number; readonly totals: number[] } {
  const all = [...given.values()].filter(({ values }) => values.some(count => count > 0))
  const totals = Array.from({ length: steps }, (_, at) => all.reduce((sum, { values }) => sum + (values[at] ?? 0), 0))
  return { people: all.length, totals }
}
