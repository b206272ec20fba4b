import { expect, test } from 'vitest'
import { fromHex, toHex } from '../../../src/core/codec/hex.ts'

test('bytes come back from their digits', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, at) => at)
  expect(fromHex(toHex(bytes))).toEqual(bytes)
  expect(toHex(Uint8Array.of(1, 255))).toBe('01ff')
  expect(fromHex('')).toEqual(new Uint8Array(0))
  expect(fromHex('zz')).toEqual(Uint8Array.of(0))
})
