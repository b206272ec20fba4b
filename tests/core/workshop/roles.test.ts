import { describe, expect, test } from 'vitest'
import { comparedRoles } from '../../../src/core/workshop/roles.ts'
import type { Voter } from '../../../src/core/workshop/votes.ts'

const voters = (...roles: readonly (number | null)[]): Voter[] =>
  roles.map((role, ballot) => ({ ballot, role, answers: ballot === 0 ? {} : { topic: 3 } }))
const names = (...args: Parameters<typeof comparedRoles>) => comparedRoles(...args).map(({ name }) => name)

describe('roles', () => {
  test('are compared where each has at least three ballots', () => {
    const cast = voters(0, 0, 0, 1, 1, 2, 2, 2, null)
    expect(names(['shop', 'office', 'board'], cast)).toEqual(['shop', 'board'])
    expect(comparedRoles(['shop', 'office', 'board'], cast)[1]?.voters.map(({ ballot }) => ballot)).toEqual([5, 6, 7])
  })

  test('are not compared with themselves', () => {
    expect(names(['shop', 'office'], voters(0, 0, 0, 0, 1, 1))).toEqual([])
  })

  test('of nameless ballots are not compared where they leave one or two of all, whose votes one could work out', () => {
    const roles = ['shop', 'office', 'board']
    // Four and three of eight leave one: the three join it, and one role is none to compare with.
    expect(names(roles, voters(0, 0, 0, 0, 1, 1, 1, 2), { isNameless: true })).toEqual([])
    expect(names(roles, voters(0, 0, 0, 0, 1, 1, 1, 2))).toEqual(['shop', 'office'])
    // Four, four and three of twelve leave one, four and four leave four.
    expect(names(roles, voters(0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, null), { isNameless: true })).toEqual([
      'shop',
      'office'
    ])
    expect(names(roles, voters(0, 0, 0, 1, 1, 1, 2, 2, 2), { isNameless: true })).toEqual(roles)
  })

  test('are compared on a question only where three of each answered it', () => {
    const cast = voters(0, 0, 0, 1, 1, 1)
    expect(names(['shop', 'office'], cast)).toEqual(['shop', 'office'])
    expect(names(['shop', 'office'], cast, { says: ({ answers }) => answers.topic !== undefined })).toEqual([])
  })
})
