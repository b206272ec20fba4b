import { crc32 as zlib } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { crc32, withChecksum, withoutChecksum } from '../../../src/core/codec/crc32.ts'

test.each([
  ['', 0],
  ['123456789', 0xcbf43926],
  ['The quick brown fox jumps over the lazy dog', 0x414fa339]
])('the published check value of %j', (text, value) => {
  expect(crc32(new TextEncoder().encode(text))).toBe(value)
})

test('the same as zlib for any bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array(), bytes => {
      expect(crc32(bytes)).toBe(zlib(bytes))
    })
  )
})

test('what carries its checksum gives it back, and only then', () => {
  const bytes = withChecksum([1, 2, 3])
  expect(withoutChecksum(bytes)).toEqual(Uint8Array.of(1, 2, 3))
  expect(withoutChecksum(bytes.slice(0, -1))).toBeUndefined()
  expect(withoutChecksum(bytes.map((byte, at) => (at === 6 ? byte ^ 1 : byte)))).toBeUndefined()
})

test.each([0, 1, 2, 3])('%i bytes hold no checksum', length => {
  expect(withoutChecksum(new Uint8Array(length))).toBeUndefined()
})
