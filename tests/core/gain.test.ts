import { describe, expect, test } from 'vitest'
import { distanceTo, gainOf } from '../../src/core/gain.ts'
import { score } from '../../src/core/score.ts'
import { competency, sheet, stagesModel } from './models.ts'

// Dimensions of two and of one: a skill of `pair` is a quarter of the whole, `only` is half of it.
const model = stagesModel([competency('pair', ['a', 'b']), competency('one', ['only'])])
const scores = score(model, sheet(model, { a: 2, b: 5, only: 'unknown' }))
const all = score(model, sheet(model, { a: 2, b: 5, only: 3 }))

describe('the gain of a step', () => {
  test.each([
    ['of two skills under one of two roofs is a quarter', 'a', 2, 0.25],
    ['of the only skill under one of two roofs is half', 'only', 3, 0.5],
    ['that comes after another one of its skill counts from its own rung', 'a', 3, 0.25]
  ])('%s', (_, capability, from, gain) => {
    expect(gainOf(model, all, capability, from)).toBe(gain)
  })

  test.each([
    ['a rung that is reached', 'a', 1],
    ['the top', 'b', 5],
    ['a skill that is not there', 'x', 1]
  ])('is not there for %s', (_, capability, from) => {
    expect(gainOf(model, all, capability, from)).toBeUndefined()
  })

  test('is not there for a skill without a score', () => {
    expect(gainOf(model, scores, 'only', 1)).toBeUndefined()
  })
})

test.each([
  ['3.5 − 3.11', 3.5, 3.11, 0.39],
  ['3.5 − 3.4999, never nothing before it is reached', 3.5, 3.4999, 0.01],
  ['3.5 − 3.55', 3.5, 3.55, 0],
  ['3.5 − 3.15, whatever binary fractions make of it', 3.5, 3.15, 0.35],
  ['2.5 − 7/3', 2.5, 7 / 3, 0.17]
])('the distance %s', (_, bar, value, distance) => {
  expect(distanceTo(bar, value)).toBe(distance)
})
