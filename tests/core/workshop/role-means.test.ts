import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Response } from '../../../src/core/sheet.ts'
import { type RoleMean, roleGap, roleMeans } from '../../../src/core/workshop/role-means.ts'
import type { Voter } from '../../../src/core/workshop/votes.ts'

const room = (...all: readonly (readonly [role: number | null, response: Response | undefined])[]): Voter[] =>
  all.map(([role, response], ballot) => ({ ballot, role, answers: response === undefined ? {} : { t: response } }))
const three = (role: number, ...said: readonly [Response, Response, Response]) => said.map(one => [role, one] as const)

describe('the mean of a role', () => {
  test('is cut and not rounded: (2 + 3 + 3) ÷ 3 = 2.66… is 2.6', () => {
    expect(roleMeans(['a'], room(...three(0, 2, 3, 3)), 't')).toEqual([{ name: 'a', mean: 2.6 }])
  })

  test('needs three who rated, not three who are there', () => {
    const voters = room(...three(0, 2, 3, 'unknown'), [0, 'na'], [0, undefined], ...three(1, 5, 5, 5))
    expect(roleMeans(['a', 'b'], voters, 't')).toEqual([{ name: 'a' }, { name: 'b', mean: 5 }])
  })

  test('is of its own people only: whoever has no role is in none', () => {
    const voters = room(...three(0, 1, 1, 1), [null, 5], [null, 5], [1, 5])
    expect(roleMeans(['a', 'b'], voters, 't')[0]).toEqual({ name: 'a', mean: 1 })
  })

  test('is of the question that is asked', () => {
    expect(roleMeans(['a'], room(...three(0, 2, 3, 3)), 'other')).toEqual([{ name: 'a' }])
  })

  test('is kept back where it must not be told, and said to be; too few is another thing', () => {
    const voters = room(...three(0, 4, 4, 4), ...three(1, 2, 2, 2), [2, 1])
    expect(roleMeans(['a', 'b', 'c'], voters, 't', role => role === 1)).toEqual([
      { name: 'a', isHidden: true },
      { name: 'b', mean: 2 },
      { name: 'c' }
    ])
  })

  test('is there for each role in its order, also where nobody voted', () => {
    expect(roleMeans(['a', 'b'], [], 't')).toEqual([{ name: 'a' }, { name: 'b' }])
    expect(roleMeans([], room([0, 3]), 't')).toEqual([])
  })
})

describe('two roles lie apart', () => {
  const gap = (...means: (number | undefined)[]) =>
    roleGap(means.map((mean, at): RoleMean => ({ name: 'abcd'.charAt(at), ...(mean !== undefined && { mean }) })))

  test.each<[string, (number | undefined)[], object | undefined]>([
    ['by a whole rung and no less: 3.9 − 3', [3.9, 3], undefined],
    ['by a whole rung: 4 − 3', [4, 3], { high: ['a'], low: ['b'], by: 1 }],
    ['by what is left of binary fractions: 4.1 − 3.1', [4.1, 3.1], { high: ['a'], low: ['b'], by: 1 }],
    ['by the ends of all, whoever stands between', [2, 3, 5], { high: ['c'], low: ['a'], by: 3 }],
    ['several at both ends', [4, 2, 4, 2], { high: ['a', 'c'], low: ['b', 'd'], by: 2 }],
    ['not where one has no mean', [5, undefined], undefined],
    ['beside one that has none', [5, undefined, 1], { high: ['a'], low: ['c'], by: 4 }],
    ['not where nobody has one', [undefined, undefined], undefined],
    ['not where all are equal', [3, 3, 3], undefined]
  ])('%s', (_, means, expected) => {
    expect(gap(...means)).toEqual(expected)
  })

  test('as far, in whatever order they stand', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 10, max: 50 }), { maxLength: 4 }), tenths => {
        const means = tenths.map(mean => mean / 10)
        expect(gap(...means.toReversed())?.by).toBe(gap(...means)?.by)
      })
    )
  })
})
