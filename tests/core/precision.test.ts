import { expect, test } from 'vitest'
import { atLeast, round6, shown, shownDifference } from '../../src/core/precision.ts'

test.each([
  [1 / 3, 0.333333],
  [2 / 3, 0.666667],
  [2.4999995, 2.5],
  [2.4999994, 2.499999],
  [4, 4]
])('%d is compared as %d', (value, rounded) => {
  expect(round6(value)).toBe(rounded)
})

test.each([
  [2.49, 2.4],
  [2.4999, 2.4],
  [2.4999999, 2.5],
  [26 / 6, 4.3],
  [4.1, 4.1],
  [2.3, 2.3],
  [1.1 + 2.2, 3.3],
  [2.999, 2.9],
  [5, 5],
  [1, 1]
])('%d is shown as %d, cut and not rounded', (value, figure) => {
  expect(shown(value)).toBe(figure)
})

test.each([
  [0.49, 0.4],
  [-0.49, -0.4],
  [0.3, 0.3],
  [-0.05, -0],
  [0, 0],
  [-1.2, -1.2]
])('a difference of %d is shown as %d, cut towards 0', (value, figure) => {
  expect(shownDifference(value)).toBe(figure)
})

test.each([
  ['exactly', 2.5, true],
  ['by a sum of thirds, (2.333… + 2.666…) ÷ 2', (7 / 3 + 8 / 3) / 2, true],
  ['less than half a millionth short', 2.4999996, true],
  ['a millionth short', 2.499999, false]
])('a value meets the bar of 2.5 %s: %d', (_, value, met) => {
  expect(atLeast(value, 2.5)).toBe(met)
})
