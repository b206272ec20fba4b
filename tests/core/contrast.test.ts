import { expect, test } from 'vitest'
import { contrast } from '../../src/core/contrast.ts'

test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#000000', 21],
  ['#ffffff', '#ffffff', 1],
  ['#767676', '#ffffff', 4.54],
  ['#777777', '#ffffff', 4.48],
  ['#ff0000', '#ffffff', 4],
  ['#00ff00', '#ffffff', 1.37],
  ['#0000ff', '#ffffff', 8.59],
  ['#0a0a0a', '#000000', 1.06]
])('%s on %s is %d to 1', (one, other, expected) => {
  expect(contrast(one, other)).toBeCloseTo(expected, 2)
})
