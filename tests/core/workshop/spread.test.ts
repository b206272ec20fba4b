import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { spreadOf } from '../../../src/core/workshop/spread.ts'

describe('spread', () => {
  test.each([
    ['nothing', [], undefined],
    ['one value', [3], { low: 3, high: 3, of: 'all' }],
    ['five values, all of them', [5, 1, 2, 4, 3], { low: 1, high: 5, of: 'all' }],
    [
      'six values, no longer all: places 1.25 and 3.75 of 1 to 6',
      [6, 5, 4, 3, 2, 1],
      { low: 2.25, high: 4.75, of: 'half' }
    ],
    ['seven values, the middle half', [1, 2, 3, 4, 5, 5, 5], { low: 2.5, high: 5, of: 'half' }],
    ['a lone voice among eight is outside', [3, 3, 3, 3, 3, 3, 3, 1], { low: 3, high: 3, of: 'half' }],
    ['nine values: on places 2 and 6', [1, 2, 3, 4, 5, 6, 7, 8, 9], { low: 3, high: 7, of: 'half' }],
    ['ten and two in their order as numbers', [10, 2], { low: 2, high: 10, of: 'all' }],
    ['between neighbours', [1, 2, 2, 2, 3, 3], { low: 2, high: 2.75, of: 'half' }],
    ['seven, with both ends in a gap', [1, 5, 1, 3, 3, 3, 5], { low: 2, high: 4, of: 'half' }]
  ])('of %s', (_, values, expected) => {
    expect(spreadOf(values)).toEqual(expected)
  })

  const values = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 20 })

  test('lies within the values, leaves a quarter at most outside on either side, and does not care for their order', () => {
    fc.assert(
      fc.property(values, drawn => {
        const found = spreadOf(drawn)
        if (!found) throw new Error('there are values')
        const { low, high } = found
        expect([low >= Math.min(...drawn), high <= Math.max(...drawn), low <= high]).toEqual([true, true, true])
        // Of the gaps between neighbours, for an end may lie in one: with 1 1 3 3 3 5 5 the middle half is 2 to 4.
        const quarter = Math.ceil((drawn.length - 1) / 4)
        expect(drawn.filter(one => one < low).length).toBeLessThanOrEqual(quarter)
        expect(drawn.filter(one => one > high).length).toBeLessThanOrEqual(quarter)
        expect(spreadOf(drawn.toReversed())).toEqual(found)
      })
    )
  })
})
