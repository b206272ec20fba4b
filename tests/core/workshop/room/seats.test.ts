import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toHex } from '../../../../src/core/codec/hex.ts'
import type { Rating } from '../../../../src/core/sheet.ts'
import {
  type DeskMemory,
  emptyMemory,
  forgotten,
  heard,
  isAsked,
  mostSeats,
  pointsIn,
  rungsOf,
  seatPatience,
  seatsIn
} from '../../../../src/core/workshop/room/desk-memory.ts'
import { readSeatNote, type SeatNote, writeSeatNote } from '../../../../src/core/workshop/room/seat-note.ts'

const ratings = [1, 2, 3, 4, 5] as const
const here: SeatNote = { desk: 1, seat: '0011223344556677', counter: 258, kind: 'here', name: 'Sara' }
const vote: SeatNote = { desk: 1, seat: '0011223344556677', counter: 259, kind: 'vote', session: 7, rating: 4 }

const notes: fc.Arbitrary<SeatNote> = fc
  .record({
    desk: fc.nat({ max: 0xffffffff }),
    seat: fc.uint8Array({ minLength: 8, maxLength: 8 }).map(bytes => toHex(Uint8Array.from(bytes))),
    counter: fc.nat({ max: 2 ** 48 - 1 })
  })
  .chain(from =>
    fc.oneof(
      fc.constantFrom('', 'Sara', 'سارا').map((name): SeatNote => ({ ...from, kind: 'here', name })),
      fc
        .tuple(fc.nat({ max: 0xffffffff }), fc.constantFrom(...ratings))
        .map(([session, rating]): SeatNote => ({ ...from, kind: 'vote', session, rating })),
      fc
        .tuple(fc.nat({ max: 0xffffffff }), fc.constantFrom([], [3], [0, 2, 1], [0, 0, 0, 0]))
        .map(([session, points]): SeatNote => ({ ...from, kind: 'points', session, points }))
    )
  )

const points: SeatNote = { desk: 1, seat: '0011223344556677', counter: 260, kind: 'points', session: 9, points: [0, 3] }

describe('a note', () => {
  test('is written to the byte', () => {
    expect(toHex(writeSeatNote(here))).toBe('00000001' + '0011223344556677' + '000000000102' + '01' + '0453617261')
    expect(toHex(writeSeatNote(vote))).toBe('00000001' + '0011223344556677' + '000000000103' + '02' + '0000000704')
    expect(toHex(writeSeatNote(points))).toBe(
      `000000010011223344556677${'000000000104'}${'03'}${'00000009'}${'020003'}`
    )
  })

  test('comes back, whatever it says', () => {
    fc.assert(
      fc.property(notes, note => {
        expect(readSeatNote(writeSeatNote(note))).toEqual(note)
      })
    )
  })

  test('is none when it is cut, when something follows, and when it says what we do not know', () => {
    for (const note of [here, vote, points]) {
      const whole = writeSeatNote(note)
      for (let length = 0; length < whole.length; length++) expect(readSeatNote(whole.slice(0, length))).toBeUndefined()
      expect(readSeatNote(Uint8Array.from([...whole, 0]))).toBeUndefined()
    }
    expect(readSeatNote(writeSeatNote({ ...vote, rating: 6 as Rating }))).toBeUndefined()
    expect(readSeatNote(writeSeatNote(vote).map((byte, at) => (at === 18 ? 4 : byte)))).toBeUndefined()
    expect(readSeatNote(writeSeatNote(here).map((byte, at) => (at === 19 ? 200 : byte)))).toBeUndefined()
    for (const many of [[2, 2], [4], [-1, 1], Array<number>(21).fill(0)]) {
      expect(readSeatNote(writeSeatNote({ ...points, points: many } as SeatNote))).toBeUndefined()
    }
    fc.assert(fc.property(fc.uint8Array({ maxLength: 40 }), bytes => void readSeatNote(Uint8Array.from(bytes))))
  })

  test('brings no marks of direction along', () => {
    expect(readSeatNote(writeSeatNote({ ...here, name: '\u202eSara' }))).toMatchObject({ name: 'Sara' })
  })
})

const all = (told: readonly SeatNote[], session?: number) =>
  told.reduce(
    (memory: DeskMemory, note) => heard(memory, note, 1000, { vote: session, points: { session: 9, steps: 2 } }),
    emptyMemory(1)
  )

describe('the desk', () => {
  test('knows who is here until they have not been heard for a minute', () => {
    const memory = all([here])
    expect(seatsIn(memory, 1000)).toEqual([{ counter: 258, name: 'Sara', heardAt: 1000 }])
    expect(seatsIn(memory, 999 + seatPatience)).toHaveLength(1)
    expect(seatsIn(memory, 1000 + seatPatience)).toEqual([])
  })

  test('hears nothing that was heard before, and nothing that an earlier page was told', () => {
    const memory = all([here])
    expect(heard(memory, here, 99_000)).toBe(memory)
    expect(heard(memory, { ...here, counter: 999, desk: 2 }, 99_000)).toBe(memory)
  })

  test('counts each vote once, the last one of a seat, in the session that is open', () => {
    const changed: SeatNote = { ...vote, counter: 300, rating: 2 }
    const other: SeatNote = { ...vote, seat: 'ff11223344556677', rating: 2 }
    const before: SeatNote = { ...other, session: 6 }
    expect(rungsOf(all([vote, changed, vote, other, before], 7), 7)).toEqual([0, 2, 0, 0, 0])
    expect(rungsOf(all([vote]), 7)).toEqual([0, 0, 0, 0, 0])
  })

  test('adds up what each has given last, for as many steps as are put to the room', () => {
    const other: SeatNote = { ...points, seat: 'ff11223344556677', points: [1, 1] }
    const none: SeatNote = { ...points, seat: 'ee11223344556677', points: [0, 0] }
    const short: SeatNote = { ...points, seat: 'dd11223344556677', points: [3] }
    const before: SeatNote = { ...points, seat: 'cc11223344556677', session: 8 }
    const memory = all([points, { ...points, counter: 300, points: [2, 0] }, points, other, none, short, before], 7)
    expect(pointsIn(memory.given.get(9) ?? new Map(), 2)).toEqual({ people: 2, totals: [3, 1] })
    expect(pointsIn(new Map([['aa', { counter: 1, values: [1] }]]), 2)).toEqual({ people: 1, totals: [1, 0] })
    expect(isAsked(memory, points, { points: { session: 9, steps: 2 } })).toBe(true)
    expect(isAsked(memory, points, { points: { session: 9, steps: 3 } })).toBe(false)
    expect(isAsked(memory, points, {})).toBe(false)
    expect(isAsked(memory, here, {})).toBe(false)
    expect(isAsked(memory, { ...vote, desk: 2 }, { vote: 7 })).toBe(false)
    expect(forgotten(memory, 9).given.size).toBe(0)
  })

  test('goes on with the points of the page before it', () => {
    const given = new Map([[9, new Map([['ff11223344556677', { counter: 7, values: [1, 2] }]])]])
    const memory = heard(emptyMemory(1, given), points, 1000, { points: { session: 9, steps: 2 } })
    expect(pointsIn(memory.given.get(9) ?? new Map(), 2)).toEqual({ people: 2, totals: [1, 5] })
  })

  test('gives the place of who has gone to who comes, where there is none left', () => {
    const made = Array.from({ length: mostSeats }, (_, at) => ({ ...here, seat: at.toString(16).padStart(16, '0') }))
    const full = made.reduce((memory: DeskMemory, note) => heard(memory, note, 1000), emptyMemory(1))
    expect(heard(full, { ...here, seat: 'f'.repeat(16) }, 1001)).toBe(full)
    const later = heard(full, { ...here, seat: 'f'.repeat(16) }, 1000 + seatPatience)
    expect(seatsIn(later, 1000 + seatPatience)).toHaveLength(1)
  })

  test('lets nobody fill its memory with seats that are made up', () => {
    const made = Array.from({ length: mostSeats + 9 }, (_, at) => ({
      ...here,
      seat: at.toString(16).padStart(16, '0')
    }))
    const votes = made.map(({ seat }): SeatNote => ({ ...vote, seat }))
    const memory = all([...made, ...votes], 7)
    expect(memory.seats.size).toBe(mostSeats)
    expect(rungsOf(memory, 7)).toEqual([0, 0, 0, mostSeats, 0])
    expect(all([...made, { ...here, seat: made[0]?.seat ?? '', counter: 999 }]).seats.size).toBe(mostSeats)
  })

  test('knows the same in the end, however notes come: doubled, late, in any order', () => {
    const few = fc.array(
      fc.tuple(notes, fc.nat({ max: 2 }), fc.nat({ max: 3 })).map(
        ([note, seat, counter]): SeatNote => ({
          ...(note.kind === 'here' ? note : { ...note, session: note.kind === 'vote' ? 7 : 9 }),
          ...{ desk: 1, seat: `${seat}`.repeat(16), counter }
        })
      ),
      { maxLength: 8 }
    )
    fc.assert(
      fc.property(few, fc.infiniteStream(fc.nat()), (drawn, places) => {
        // A seat gives no counter away twice.
        const said = [...new Map(drawn.map(note => [`${note.seat} ${note.counter}`, note])).values()]
        const told = [...said, ...said]
          .map(note => [places.next().value as number, note] as const)
          .sort(([a], [b]) => a - b)
          .map(([, note]) => note)
        const given = ({ given }: DeskMemory, of: number) => [...(given.get(of) ?? [])].sort()
        const sorted = (one: DeskMemory) => [[...one.seats].sort(), given(one, 7), given(one, 9)]
        expect(sorted(all(told, 7))).toEqual(sorted(all(said, 7)))
      })
    )
  })
})
