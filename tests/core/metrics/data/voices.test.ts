import { describe, expect, test } from 'vitest'
import { mostRoles, voicesOf } from '../../../../src/core/metrics/data/voices.ts'

const rows = (count: number) => new Map(Array.from({ length: count }, (_, at) => [`r${at}`, at + 1]))

describe('whom answers come from', () => {
  test('is nobody of nothing', () => {
    expect(voicesOf({ accounts: new Map(), roles: new Map() })).toEqual({ accounts: 0, single: 0, roles: [] })
  })

  test('counts accounts, and those that one answer stands for', () => {
    const accounts = new Map([
      ['Rose', 3],
      ['Lily', 1],
      ['Iris', 2],
      ['Aster', 1]
    ])
    expect(voicesOf({ accounts, roles: new Map() })).toMatchObject({ accounts: 4, single: 2 })
  })

  test('has the largest roles first, equals as they came', () => {
    const roles = new Map([
      ['User', 2],
      ['Buyer', 5],
      ['Owner', 2]
    ])
    expect(voicesOf({ accounts: new Map(), roles }).roles).toEqual([
      ['Buyer', 5],
      ['User', 2],
      ['Owner', 2]
    ])
  })

  test('names no more roles than make a list, and of more the largest', () => {
    expect(voicesOf({ accounts: new Map(), roles: rows(mostRoles) }).roles).toHaveLength(mostRoles)
    const { roles } = voicesOf({ accounts: new Map(), roles: rows(mostRoles + 3) })
    expect([roles.length, roles[0], roles.at(-1)]).toEqual([mostRoles, ['r14', 15], ['r3', 4]])
  })

  test('takes nothing away from what was counted', () => {
    const roles = rows(20)
    voicesOf({ accounts: new Map(), roles })
    expect([...roles.keys()].slice(0, 2)).toEqual(['r0', 'r1'])
  })
})
