import { describe, expect, test } from 'vitest'
import type { Response } from '../../../src/core/sheet.ts'
import { roleGap, roleMeans } from '../../../src/core/workshop/role-means.ts'
import { rungDots } from '../../../src/core/workshop/rung-dots.ts'
import type { Voter } from '../../../src/core/workshop/votes.ts'

/** Voters on topic `t`: role and response of each. */
function room(...all: readonly (readonly [role: number | null, response: Response | undefined])[]): Voter[] {
  return all.map(([role, response], ballot) => ({
    ballot,
    role,
    answers: response === undefined ? {} : { t: response }
  }))
}
const threeAndThree = room([1, 2], [0, 4], [1, 2], [0, 4], [1, 3], [0, 5])

describe('the dots of a ladder', () => {
  test('stand on their rungs, those of a role together, and whoever has none last', () => {
    const voters = [...threeAndThree, ...room([null, 4], [0, 'unknown'], [1, undefined])]
    expect(rungDots({ voters, topic: 't', named: true })).toEqual([[], [1, 1], [1], [0, 0, null], [0]])
  })

  test('count raised hands as votes without a role', () => {
    expect(rungDots({ voters: room([0, 1]), topic: 't', hands: [0, 2, 0, 0, 1], named: true })).toEqual([
      [0],
      [null, null],
      [],
      [],
      [null]
    ])
  })

  test('tell a role by its shape only where three of it rated, if ballots carry no name', () => {
    const voters = [...threeAndThree, ...room([2, 1], [2, 1], [null, 5])]
    expect(rungDots({ voters, topic: 't', named: false })).toEqual([[null, null], [1, 1], [1], [0, 0], [0, null]])
  })

  test('hide one more role where those without one would be one or two', () => {
    const voters = [...threeAndThree, ...room([1, 1], [2, 5])]
    // Four of role 1 are told; the three of role 0 join the one of role 2.
    expect(rungDots({ voters, topic: 't', named: false })).toEqual([[1], [1, 1], [1], [null, null], [null, null]])
  })
})

describe('the mean of a role', () => {
  test('is said from three ratings on, cut to one decimal', () => {
    const voters = [...threeAndThree, ...room([2, 1], [2, 'unknown'], [2, 2])]
    // (2 + 2 + 3) ÷ 3 = 2.33…, (4 + 4 + 5) ÷ 3 = 4.33…
    expect(roleMeans(['a', 'b', 'c'], voters, 't')).toEqual([
      { name: 'a', mean: 4.3 },
      { name: 'b', mean: 2.3 },
      { name: 'c' }
    ])
  })

  test('is compared where two of them lie a whole rung apart, as they are shown', () => {
    expect(roleGap([{ name: 'a', mean: 4 }, { name: 'c' }, { name: 'b', mean: 2.2 }])).toEqual({
      high: ['a'],
      low: ['b'],
      by: 1.8
    })
    const equals = [3, 2, 2].map((mean, at) => ({ name: 'abc'.charAt(at), mean }))
    expect(roleGap(equals)).toEqual({ high: ['a'], low: ['b', 'c'], by: 1 })
    expect(roleGap([])).toBeUndefined()
    expect(
      roleGap([
        { name: 'a', mean: 3.3 },
        { name: 'b', mean: 2.3 }
      ])?.by
    ).toBe(1)
    expect(
      roleGap([
        { name: 'a', mean: 3.2 },
        { name: 'b', mean: 2.3 }
      ])
    ).toBeUndefined()
    expect(roleGap([{ name: 'a', mean: 4 }, { name: 'b' }])).toBeUndefined()
  })
})
