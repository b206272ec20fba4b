import fc from 'fast-check'
import { expect, test } from 'vitest'
import { base64Text } from '../../../src/core/codec/base64-text.ts'

test.each([
  ['letters', 'aGk=', 'hi'],
  ['no padding, as some programs write it', 'aGk', 'hi'],
  ['Persian in UTF-8', '2LPZhNin2YU=', 'سلام'],
  ['nothing', '', ''],
  ['a sign that is none of base64', 'aG#k', ''],
  ['one sign too many', 'aGkxA', ''],
  ['the alphabet of addresses, which is another', '-_-_', '']
])('%s: %j is %j', (_, base64, text) => {
  expect(base64Text(base64)).toBe(text)
})

test('what is no UTF-8 is read as far as it goes, and nothing is thrown', () => {
  expect(base64Text(Buffer.from([0x68, 0xff, 0x69]).toString('base64'))).toBe('h\ufffdi')
})

test('any text comes back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), text => {
      expect(base64Text(Buffer.from(text, 'utf8').toString('base64'))).toBe(text.replace(/^\ufeff/, ''))
    })
  )
})
