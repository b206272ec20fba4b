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

  test('are compared on a question only where three of each answered it', () => {
    const cast = voters(0, 0, 0, 1, 1, 1)
    expect(names(['shop', 'office'], cast)).toEqual(['shop', 'office'])
    expect(names(['shop', 'office'], cast, ({ answers }) => answers.topic !== undefined)).toEqual([])
  })
})
