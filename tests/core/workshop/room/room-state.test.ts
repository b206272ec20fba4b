import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toHex } from '../../../../src/core/codec/hex.ts'
import { longestMessage } from '../../../../src/core/workshop/room/envelope.ts'
import {
  hashText,
  isLater,
  laterState,
  mostReceipts,
  type RoomState,
  readRoomState,
  receiptFates,
  roomPhases,
  writeRoomState
} from '../../../../src/core/workshop/room/room-state.ts'
import { mostPutSteps } from '../../../../src/core/workshop/room/step-points.ts'

const state: RoomState = {
  desk: 0x01020304,
  revision: 0x0a0b0c0d0e0f,
  phase: 'reveal',
  seats: 12,
  handedIn: 9,
  expected: 12,
  topic: 'm/short/a',
  vote: { session: 7, seconds: 30, votes: 2 },
  receipts: [{ of: '00112233445566ff', fate: 'aside' }]
}

// desk · revision · 02 reveal · 01 a vote · 12 seats, 9 handed in, 12 expected · 9 "m/short/a" · vote 7, 30 s, 2 votes · one receipt: its hash, 01 aside
const golden =
  '01020304' +
  '0a0b0c0d0e0f' +
  '02' +
  '01' +
  '000c' +
  '0009' +
  '000c' +
  '09' +
  '6d2f73686f72742f61' +
  '00000007' +
  '001e' +
  '0002' +
  '0001' +
  '00112233445566ff' +
  '01'

const count = fc.nat({ max: 0xfffe })
const id = fc.nat({ max: 0xffffffff })
const states: fc.Arbitrary<RoomState> = fc.record(
  {
    desk: id,
    revision: fc.nat({ max: 2 ** 48 - 1 }),
    phase: fc.constantFrom(...roomPhases),
    seats: count,
    handedIn: count,
    expected: count,
    topic: fc.constantFrom('m/short/a', 'm/long/a:b'),
    vote: fc.record({ session: id, seconds: count, votes: count }),
    points: fc.record({
      session: id,
      people: count,
      steps: fc.array(
        fc.constantFrom(
          { key: 'm/a-2' },
          { key: 'own/0a1b2c3d', text: 'Paint the door' },
          { key: 'own/1', text: 'در را رنگ بزنید' }
        ),
        { maxLength: mostPutSteps }
      )
    }),
    receipts: fc.array(
      fc.record({
        of: fc.uint8Array({ minLength: 8, maxLength: 8 }).map(bytes => toHex(Uint8Array.from(bytes))),
        fate: fc.constantFrom(...receiptFates)
      }),
      { maxLength: 4 }
    )
  },
  { requiredKeys: ['desk', 'revision', 'phase', 'seats', 'handedIn', 'receipts'] }
)

test('the golden state is written to the byte', () => {
  expect(toHex(writeRoomState(state))).toBe(golden)
  expect(readRoomState(writeRoomState(state))).toEqual(state)
})

test('any state comes back', () => {
  fc.assert(
    fc.property(states, one => {
      expect(readRoomState(writeRoomState(one))).toEqual(one)
    })
  )
})

test('more people than can be written are as many as can', () => {
  expect(readRoomState(writeRoomState({ ...state, seats: 99_999 }))?.seats).toBe(65_535)
})

describe('nothing but a whole state is one', () => {
  const whole = writeRoomState(state)
  const changed = (at: number, to: number) => whole.map((byte, place) => (place === at ? to : byte))

  test('every prefix, and whatever stands behind it', () => {
    const parts = Array.from(whole, (_, length) => readRoomState(whole.slice(0, length)))
    expect(parts.every(part => part === undefined)).toBe(true)
    expect(readRoomState(Uint8Array.from([...whole, 0]))).toBeUndefined()
  })

  test.each([
    ['a phase of later', changed(10, 7)],
    ['a flag of later', changed(11, 5)],
    ['steps that are none', changed(11, 3)],
    ['a topic that is too long', changed(18, 200)],
    ['a fate of later', changed(whole.length - 1, 3)]
  ])('%s', (_, bytes) => {
    expect(readRoomState(bytes)).toBeUndefined()
  })

  test('and reading anything ends', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 80 }), bytes => void readRoomState(Uint8Array.from(bytes))))
  })
})

test('steps that are put to the room are written to the byte, own ones with their words', () => {
  const points = { session: 7, people: 2, steps: [{ key: 'm/a-2' }, { key: 'own/1', text: 'é' }] }
  const { vote: _, topic: __, ...others } = state
  const bytes = writeRoomState({ ...others, points, receipts: [] })
  // session · 2 people · 2 steps · 5 "m/a-2", no words · 5 "own/1", 2 bytes "é" · no receipts
  const said = '00000007' + '0002' + '02' + '056d2f612d32' + '0000' + '056f776e2f31' + '0002c3a9' + '0000'
  expect(toHex(bytes)).toBe(`${golden.slice(0, 22)}02000c0009000c00${said}`)
  for (let length = 0; length < bytes.length; length++) expect(readRoomState(bytes.slice(0, length))).toBeUndefined()
})

test('the longest state is a message', () => {
  const steps = Array.from({ length: mostPutSteps }, (_, at) => ({ key: `${at}`.repeat(60), text: 'ی'.repeat(999) }))
  const receipts = Array.from({ length: mostReceipts }, () => ({ of: '0'.repeat(16), fate: 'counted' as const }))
  const bytes = writeRoomState({ ...state, topic: 'x'.repeat(120), points: { session: 1, people: 1, steps }, receipts })
  // Signed by a key of 65 bytes with 64, closed with 13 before and a tag of 16 behind.
  expect(bytes.length + 65 + 64 + 13 + 16).toBeLessThanOrEqual(longestMessage)
  expect(() =>
    writeRoomState({ ...state, points: { session: 1, people: 1, steps: [...steps, { key: 'a' }] } })
  ).toThrow(RangeError)
})

test('a receipt is the first eight bytes of a hash', () => {
  expect(hashText(Uint8Array.from({ length: 32 }, (_, at) => at))).toBe('0001020304050607')
})

test('doubled and in any order, the state that is believed in the end is the same', () => {
  const few = fc.array(fc.tuple(states, fc.nat({ max: 3 }), fc.nat({ max: 2 })), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(few, fc.infiniteStream(fc.nat()), (drawn, places) => {
      // Of one page and revision there is one message.
      const said = drawn.map(([one, revision, desk]) => ({ ...state, seats: one.seats, revision, desk }))
      const unique = [...new Map(said.map(one => [`${one.desk} ${one.revision}`, one])).values()]
      const told = [...unique, ...unique]
        .map(one => [places.next().value as number, one] as const)
        .sort(([a], [b]) => a - b)
        .map(([, one]) => one)
      const believed = (all: readonly RoomState[]) => all.reduce<RoomState | undefined>(laterState, undefined)
      expect(believed(told)).toEqual(believed(unique))
    })
  )
})

test.each([
  ['a higher revision', { desk: 1, revision: 8 }, true],
  ['a lower one, whoever says it', { desk: 9, revision: 6 }, false],
  ['the same one of a higher desk', { desk: 3, revision: 7 }, true],
  ['the same one of a lower desk', { desk: 1, revision: 7 }, false],
  ['the same once more', { desk: 2, revision: 7 }, false]
])('said later is %s', (_, next, isSo) => {
  expect(isLater({ desk: 2, revision: 7 }, next)).toBe(isSo)
})
