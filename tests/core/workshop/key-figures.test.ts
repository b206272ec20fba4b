import { expect, test } from 'vitest'
import { figuresIn, hashedForFigures } from '../../../src/core/workshop/key-figures.ts'

test('a key is hashed with the workshop behind it, so that the figures of one workshop say nothing of another', () => {
  const key = Uint8Array.from({ length: 32 }, (_, at) => at)
  expect([...hashedForFigures(key, 0xdeadbeef)]).toEqual([...key, 0xde, 0xad, 0xbe, 0xef])
})

test('four bytes of the hash are four figures: 0x0000ffff = 65,535 gives 5535, 2³² − 1 gives 7295, 10,000 gives 0', () => {
  const hash = Uint8Array.from([
    0,
    0,
    0xff,
    0xff,
    255,
    255,
    255,
    255,
    0,
    0,
    0x27,
    0x10,
    0,
    0,
    0,
    7,
    ...new Array(16).fill(9)
  ])
  expect(figuresIn(hash)).toEqual([5535, 7295, 0, 7])
})
