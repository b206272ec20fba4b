import { describe, expect, test } from 'vitest'
import { pointOrder } from '../../../../src/core/workshop/room/point-order.ts'
import { arePoints, withPoint } from '../../../../src/core/workshop/room/step-points.ts'

test.each([
  ['three on one', [3, 0, 0], true],
  ['one each', [1, 1, 1], true],
  ['none yet', [0, 0], true],
  ['four', [2, 2], false],
  ['half a point', [0.5], false],
  ['less than none', [-1, 1], false],
  ['more steps than are put to a room', Array<number>(21).fill(0), false]
])('points may or may not be %s', (_, points, are) => {
  expect(arePoints(points)).toBe(are)
})

test.each([
  ['one more', [1, 0], 1, 1, [1, 1]],
  ['one less', [1, 1], 1, -1, [1, 0]],
  ['more than there are', [3, 0], 1, 1, [3, 0]],
  ['less than none', [0, 1], 0, -1, [0, 1]]
] as const)('a step gets %s', (_, points, step, by, after) => {
  expect(withPoint(points, step, by)).toEqual(after)
})

describe('the order that points give', () => {
  test('names ties together, in their own order', () => {
    expect(pointOrder([1, 4, 1, 0])).toEqual([
      { points: 4, places: [1] },
      { points: 1, places: [0, 2] },
      { points: 0, places: [3] }
    ])
  })

  test('has none where there are no steps', () => {
    expect(pointOrder([])).toEqual([])
  })
})
