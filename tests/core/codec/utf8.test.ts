import { describe, expect, test } from 'vitest'
import { byteReader } from '../../../src/core/codec/bytes.ts'
import { cutText, readShortText, shortText, textRoom } from '../../../src/core/codec/utf8.ts'

const read = (...bytes: number[]) => readShortText(byteReader(Uint8Array.from(bytes)))

test.each([
  ['nothing', ''],
  ['Persian', 'گروه فروش ۱۴۰۵'],
  ['Kazakh', 'Тұтынушы тәжірибесі'],
  ['an emoji family', '👩‍👩‍👧‍👦'],
  ['a byte order mark', '\ufeffa'],
  ['the marks of direction', '\u202eabc\u202c'],
  ['markup', '<img src=x onerror=alert(1)>'],
  ['a null', 'a\0b']
])('%s comes back as it is', (_, text) => {
  expect(read(...shortText(text))).toBe(text)
})

test.each([
  ['letters at 120', 'a'.repeat(200), 'a'.repeat(120)],
  ['Persian at 60 letters', 'ف'.repeat(200), 'ف'.repeat(60)],
  ['Persian after one Latin letter at 59, not in the middle of one', `a${'ف'.repeat(60)}`, `a${'ف'.repeat(59)}`],
  ['emoji at 30', '🧭'.repeat(200), '🧭'.repeat(30)],
  ['emoji after a letter at 29', `a${'🧭'.repeat(30)}`, `a${'🧭'.repeat(29)}`]
])('too long a text is cut after a whole character: %s', (_, text, cut) => {
  expect(read(...shortText(text))).toBe(cut)
  expect(cutText(text)).toBe(cut)
})

test.each([
  ['nothing', '', 120],
  ['Latin letters', 'abc', 117],
  ['Persian letters', 'فروش', 112],
  ['an emoji', '🧭', 116],
  ['what is too long', 'a'.repeat(121), -1]
])('the room beside %s is counted in bytes', (_, text, left) => {
  expect(textRoom(text)).toBe(left)
})

test.each([
  ['a first half alone', 'a\ud83e', 'a\ufffd'],
  ['a second half alone', '\udded', '\ufffd'],
  ['halves the wrong way round', '\udded\ud83e', '\ufffd\ufffd']
])('half a surrogate pair becomes the replacement character: %s', (_, text, whole) => {
  expect(read(...shortText(text))).toBe(whole)
})

describe('refuses', () => {
  test.each([
    ['a length over 120', [121, ...new Array<number>(121).fill(97)]],
    ['half a letter', [1, 0xd9]],
    ['a letter written too long', [2, 0xc1, 0x81]],
    ['a surrogate', [3, 0xed, 0xa0, 0x80]],
    ['a byte that is never UTF-8', [1, 0xff]]
  ])('%s', (_, bytes) => {
    expect(read(...bytes)).toBeUndefined()
  })
})
