import { expect, test } from 'vitest'
import { wholeNumber } from '../../../src/core/codec/digits.ts'

test.each([
  ['15', 15],
  ['۱۵', 15],
  ['٠٩', 9],
  ['０２５', 25],
  ['𝟙𝟚', 12],
  ['१२', 12],
  [' 1 200 ', 1200],
  ['\u200f۷\u200e', 7],
  ['0', 0],
  ['', undefined],
  ['seven', undefined]
])('"%s" is the number %s', (text, expected) => {
  expect(wholeNumber(text)).toBe(expected)
})
