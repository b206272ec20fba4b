import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromBase64url, toBase64url } from '../../../src/core/codec/base64url.ts'

// RFC 4648 section 10, without its padding; the last one shows the two characters that differ from base64.
test.each([
  ['', ''],
  ['f', 'Zg'],
  ['fo', 'Zm8'],
  ['foo', 'Zm9v'],
  ['foob', 'Zm9vYg'],
  ['fooba', 'Zm9vYmE'],
  ['foobar', 'Zm9vYmFy'],
  ['~~?', 'fn4_'],
  ['~~>', 'fn4-']
])('%j is %j', (text, encoded) => {
  const bytes = new TextEncoder().encode(text)
  expect(toBase64url(bytes)).toBe(encoded)
  expect(fromBase64url(encoded)).toEqual(bytes)
})

test.each([
  ['one character too many', 'Z'],
  ['five characters', 'Zm9vY'],
  ['padding', 'Zg=='],
  ['a spare bit of four', 'Zh'],
  ['a spare bit of two', 'Zm9'],
  ['the plus of base64', 'fn4+'],
  ['the slash of base64', 'fn4/'],
  ['a space', 'Zm 9'],
  ['a dot', 'Zm.8'],
  ['an emoji of two code units', 'Zm🧭'],
  ['a digit of another script', 'Zm۱۲']
])('%s is refused', (_, text) => {
  expect(fromBase64url(text)).toBeUndefined()
})

test('the same as the platform writes, and back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), drawn => {
      const text = Buffer.from(drawn).toString('base64url')
      expect(toBase64url(Uint8Array.from(drawn))).toBe(text)
      expect(fromBase64url(text)).toEqual(Uint8Array.from(drawn))
    })
  )
})
