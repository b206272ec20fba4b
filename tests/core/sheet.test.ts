import { expect, test } from 'vitest'
import { isRating, isResponse } from '../../src/core/sheet.ts'

test.each([
  [1, true],
  [5, true],
  ['unknown', false],
  ['na', false],
  [undefined, false]
] as const)('%s is a rating: %s', (response, rating) => {
  expect(isRating(response)).toBe(rating)
})

test.each([
  [1, true],
  [2, true],
  [5, true],
  ['unknown', true],
  ['na', true],
  [0, false],
  [6, false],
  [2.5, false],
  [Number.NaN, false],
  ['3', false],
  ['', false],
  [null, false],
  [undefined, false],
  [[3], false]
])('%j can be a response: %s', (value, response) => {
  expect(isResponse(value)).toBe(response)
})
