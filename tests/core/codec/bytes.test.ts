import { describe, expect, test } from 'vitest'
import { bigEndian, byteReader } from '../../../src/core/codec/bytes.ts'

test.each([
  [0, 1, [0]],
  [255, 1, [255]],
  [258, 2, [1, 2]],
  [0xffff, 2, [255, 255]],
  [0xdeadbeef, 4, [0xde, 0xad, 0xbe, 0xef]]
])('%i in %i bytes is %j, and reads as itself', (value, width, bytes) => {
  expect(bigEndian(value, width)).toEqual(bytes)
  expect(byteReader(Uint8Array.from(bytes)).number(width)).toBe(value)
})

test.each([
  [256, 1],
  [65_536, 2],
  [2 ** 32, 4],
  [-1, 4],
  [1.5, 1],
  [Number.NaN, 1]
])('%d does not fit in %i bytes', (value, width) => {
  expect(() => bigEndian(value, width)).toThrow(RangeError)
})

describe('a reader', () => {
  test('goes forward to the end', () => {
    const reader = byteReader(Uint8Array.of(1, 2, 3))
    expect([...reader.take(2)]).toEqual([1, 2])
    expect([reader.isAtEnd(), reader.isCut()]).toEqual([false, false])
    expect(reader.number(1)).toBe(3)
    expect([reader.isAtEnd(), reader.isCut()]).toEqual([true, false])
  })

  test('gives nothing past the end and says so', () => {
    const reader = byteReader(Uint8Array.of(1))
    expect([...reader.take(2)]).toEqual([1])
    expect([reader.number(4), reader.isAtEnd(), reader.isCut()]).toEqual([0, true, true])
  })
})
