import { expect, test } from 'vitest'
import { bucket } from '../../../../src/core/workshop/room/bucket.ts'
import { longestMessage, readEnvelope, writeEnvelope } from '../../../../src/core/workshop/room/envelope.ts'
import { readRoomTopic, roomName, roomTopic } from '../../../../src/core/workshop/room/room.ts'
import { resendAfter, waitBefore } from '../../../../src/core/workshop/room/waiting.ts'

const name = roomName(Uint8Array.from({ length: 16 }, (_, at) => at * 17))

test('a topic names its room and its way', () => {
  expect(roomTopic(name, 'state')).toBe('sextant/1/00112233445566778899aabbccddeeff/state')
  expect(readRoomTopic(roomTopic(name, 'desk'))).toEqual({ name, way: 'desk' })
})

test.each([
  ['everything', '#'],
  ['every room', 'sextant/1/+/state'],
  ['all of a room', `sextant/1/${name}/#`],
  ['a way that is none', `sextant/1/${name}/other`],
  ['a shorter room', `sextant/1/${name.slice(1)}/state`],
  ['another spelling of a room', `sextant/1/${name.toUpperCase()}/state`],
  ['a longer topic', `sextant/1/${name}/state/`],
  ['what is the broker’s own', '$SYS/broker/clients']
])('%s is no topic of ours', (_, topic) => {
  expect(readRoomTopic(topic)).toBeUndefined()
})

const nonce = new Uint8Array(12).fill(1)
const ciphertext = new Uint8Array(17).fill(2)

test('a message comes back from its envelope', () => {
  expect(readEnvelope(writeEnvelope({ nonce, ciphertext }))).toEqual({ nonce, ciphertext })
})

test('what is too short, too long or of a later release is no message', () => {
  const whole = writeEnvelope({ nonce, ciphertext })
  expect(readEnvelope(whole.slice(0, -1))).toBeUndefined()
  expect(readEnvelope(Uint8Array.from([2, ...whole.slice(1)]))).toBeUndefined()
  expect(readEnvelope(Uint8Array.from([...whole, ...new Uint8Array(longestMessage)]))).toBeUndefined()
  expect(() => writeEnvelope({ nonce, ciphertext: new Uint8Array(longestMessage) })).toThrow(RangeError)
  expect(() => writeEnvelope({ nonce: ciphertext, ciphertext })).toThrow(RangeError)
})

test('waiting grows to a quarter of a minute and is drawn out by up to a half', () => {
  expect([0, 1, 2, 3, 4, 5, 99].map(failures => waitBefore(failures, 0))).toEqual([
    500, 1000, 2000, 4000, 8000, 15_000, 15_000
  ])
  expect(waitBefore(0, 1)).toBe(750)
  expect([0, 1, 2, 3, 4, 99].map(resendAfter)).toEqual([1000, 2000, 4000, 8000, 15_000, 15_000])
})

test('a bucket lets through what it holds, and fills again', () => {
  const may = bucket(2, 10)
  expect([0, 0, 0, 50, 100, 150, 200].map(may)).toEqual([true, true, false, false, true, false, true])
})
