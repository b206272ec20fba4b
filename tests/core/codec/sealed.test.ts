import { expect, test } from 'vitest'
import { decodeSealed, encodeSealed, isKey } from '../../../src/core/codec/sealed.ts'

const publicKey = Uint8Array.from({ length: 32 }, (_, at) => at)
const ciphertext = Uint8Array.from({ length: 17 }, (_, at) => 255 - at)

test('a sealed ballot is its key and its ciphertext after a 3', () => {
  const link = encodeSealed({ publicKey, ciphertext })
  expect(link).toBe(`3${Buffer.from([...publicKey, ...ciphertext]).toString('base64url')}`)
  expect(decodeSealed(`#${link}`)).toEqual({ ok: true, kind: 'sealed', publicKey, ciphertext })
})

test('a key of another length is refused', () => {
  expect(() => encodeSealed({ publicKey: publicKey.slice(1), ciphertext })).toThrow(RangeError)
})

test('a key has 32 bytes, and one that is not zero', () => {
  expect([publicKey, publicKey.slice(1), new Uint8Array(32)].map(isKey)).toEqual([true, false, false])
})

test.each([
  ['nothing', '', { reason: 'empty' }],
  ['a result', '1Ab', { reason: 'other-kind', kind: 'result' }],
  ['a key without a ballot', encodeSealed({ publicKey, ciphertext: ciphertext.slice(0, 0) }), { reason: 'damaged' }],
  ['a tag without a ballot', encodeSealed({ publicKey, ciphertext: ciphertext.slice(1) }), { reason: 'damaged' }],
  ['a foreign character', `${encodeSealed({ publicKey, ciphertext })}!`, { reason: 'damaged' }]
])('%s is no sealed ballot', (_, text, reason) => {
  expect(decodeSealed(text)).toEqual({ ok: false, ...reason })
})
