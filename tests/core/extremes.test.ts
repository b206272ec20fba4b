import { describe, expect, test } from 'vitest'
import { areEqual } from '../../src/core/are-equal.ts'
import { dimensionRanking, extremes, ranking } from '../../src/core/extremes.ts'
import { score } from '../../src/core/score.ts'
import type { Answers } from '../../src/core/sheet.ts'
import { competency, sheet, skill, stagesModel } from './models.ts'

const model = stagesModel([competency('d', ['a', 'b']), competency('e', ['c', 'f', 'g'])])
const scores = (answers: Answers) => score(model, sheet(model, answers))
const all = (...values: number[]) =>
  values.map((score, at) => ({ id: String.fromCharCode(97 + at), score })).sort((a, b) => b.score - a.score)
const ids = ({ strongest, weakest }: ReturnType<typeof extremes>) =>
  [strongest, weakest].map(ends => ends.map(({ id }) => id).join(''))

describe('a ranking', () => {
  test('puts the best capability first, equals in model order, none without a score', () => {
    expect(ranking(model, scores({ a: 2, b: 4, c: 4, f: 'unknown', g: 5 }))).toEqual([
      { id: 'g', score: 5 },
      { id: 'b', score: 4 },
      { id: 'c', score: 4 },
      { id: 'a', score: 2 }
    ])
  })

  test('of dimensions: d (2 + 3) ÷ 2 = 2.5, e (4 + 5) ÷ 2 = 4.5', () => {
    expect(dimensionRanking(model, scores({ a: 2, b: 3, c: 4, f: 5 }))).toEqual([
      { id: 'e', score: 4.5 },
      { id: 'd', score: 2.5 }
    ])
    expect(dimensionRanking(model, scores({ a: 2 }))).toEqual([{ id: 'd', score: 2 }])
    expect(dimensionRanking(model, scores({}))).toEqual([])
  })

  test('takes sums that differ in their last digits as equals', () => {
    // (0.1 × 3 + 0.2 × 3 + 0.3 × 3) ÷ (0.1 + 0.2 + 0.3) = 2.9999999999999996 in floating point.
    const weights = { x: 0.1, y: 0.2, z: 0.3 }
    const skills = Object.entries(weights).map(([id, weight]) => skill(id, { weight }))
    const weighed = stagesModel([competency('d', skills), competency('e', ['v'])])
    const two = score(weighed, sheet(weighed, { x: 3, y: 3, z: 3, v: 3 }))
    expect(two.dimensions.d?.score).not.toBe(3)
    expect(dimensionRanking(weighed, two).map(({ id }) => id)).toEqual(['d', 'e'])
    expect(extremes(dimensionRanking(weighed, two), 1)).toEqual({ strongest: [], weakest: [] })
  })
})

describe('the extremes', () => {
  test('are equal where several share an end', () => {
    expect(areEqual(all(4, 4))).toBe(true)
    expect(areEqual(all(5, 4))).toBe(false)
    expect(areEqual(all(5))).toBe(false)
    expect(areEqual([])).toBe(false)
  })

  test.each([
    ['one of each', all(1, 2, 3, 4, 5), 1, ['e', 'a']],
    ['two of each, the outermost first', all(1, 2, 3, 4, 5), 2, ['ed', 'ab']],
    ['never one in both: half of five is two', all(1, 2, 3, 4, 5), 3, ['ed', 'ab']],
    ['half of two is one', all(2, 4), 3, ['b', 'a']],
    ['equals at the lower end are all of it', all(3, 3, 3, 5), 2, ['d', 'abc']],
    ['equals at the upper end are all of it', all(5, 5, 5, 3), 2, ['abc', 'd']],
    ['equals at either end in their order', all(2, 5, 2, 5), 2, ['bd', 'ac']],
    ['none of the many in the middle, who are equal', all(3, 3, 5, 3, 3, 1), 3, ['c', 'f']],
    ['equals after the first where all of them find room', all(5, 4, 4, 2, 2, 1), 3, ['abc', 'fde']],
    ['not some of the equals after the first', all(5, 4, 4, 4, 1, 1, 1, 1), 3, ['a', 'efgh']],
    ['everything the same', all(3, 3, 3), 2, ['', '']],
    ['a single one', all(3), 2, ['', '']],
    ['nothing', all(), 2, ['', '']]
  ])('%s', (_, ranked, count, ends) => {
    expect(ids(extremes(ranked, count))).toEqual(ends)
  })

  test('name the weakest in the order of the model where they differ in their last digits only', () => {
    const ranked = [
      { id: 'top', score: 5 },
      { id: 'mid', score: 4 },
      { id: 'a', score: 3.0000000000000004 },
      { id: 'b', score: 3 }
    ]
    expect(ids(extremes(ranked, 2))).toEqual(['topmid', 'ab'])
  })
})
