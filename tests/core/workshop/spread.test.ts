import { describe, expect, test } from 'vitest'
import { spreadOf } from '../../../src/core/workshop/spread.ts'

describe('spread', () => {
  test.each([
    ['nothing', [], undefined],
    ['one value', [3], { low: 3, high: 3, of: 'all' }],
    ['five values, all of them', [5, 1, 2, 4, 3], { low: 1, high: 5, of: 'all' }],
    ['seven values, the middle half', [1, 2, 3, 4, 5, 5, 5], { low: 2.5, high: 5, of: 'half' }],
    ['a lone voice among eight is outside', [3, 3, 3, 3, 3, 3, 3, 1], { low: 3, high: 3, of: 'half' }],
    ['between neighbours', [1, 2, 2, 2, 3, 3], { low: 2, high: 2.75, of: 'half' }]
  ])('of %s', (_, values, expected) => {
    expect(spreadOf(values)).toEqual(expected)
  })
})
