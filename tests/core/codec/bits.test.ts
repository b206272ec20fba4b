import fc from 'fast-check'
import { expect, test } from 'vitest'
import { regroup, ungroup } from '../../../src/core/codec/bits.ts'

test.each([
  ['three responses', [5, 5, 5], 3, 8, [0b10110110, 0b10000000]],
  ['eight responses fill three bytes', [1, 2, 3, 4, 5, 6, 7, 0], 3, 8, [0b00101001, 0b11001011, 0b10111000]],
  ['three bytes are four characters', [0x4d, 0x61, 0x6e], 8, 6, [19, 22, 5, 46]],
  ['ten flags take two bytes', [1, 0, 1, 0, 0, 0, 0, 0, 0, 1], 1, 8, [0b10100000, 0b01000000]],
  ['nothing stays nothing', [], 3, 8, []]
])('%s', (_, values, from, to, groups) => {
  expect(regroup(values, from, to)).toEqual(groups)
  expect(ungroup(groups, to, from, values.length)).toEqual(values)
})

test.each([
  ['the lowest bit of the padding', [0b10110110, 0b10000001]],
  ['the highest', [0b10110110, 0b11000000]]
])('a set bit in the padding is refused: %s', (_, bytes) => {
  expect(ungroup(bytes, 8, 3, 3)).toBeUndefined()
})

test('what is regrouped comes back', () => {
  const width = fc.integer({ min: 1, max: 8 })
  const row = fc
    .tuple(width, width)
    .chain(([from, to]) =>
      fc.record({ from: fc.constant(from), to: fc.constant(to), values: fc.array(fc.nat({ max: 2 ** from - 1 })) })
    )
  fc.assert(
    fc.property(row, ({ from, to, values }) => {
      expect(ungroup(regroup(values, from, to), to, from, values.length)).toEqual(values)
    })
  )
})
