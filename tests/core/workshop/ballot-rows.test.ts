import { describe, expect, test } from 'vitest'
import type { Response } from '../../../src/core/sheet.ts'
import { ballotRows } from '../../../src/core/workshop/ballot-rows.ts'
import { topicsOf } from '../../../src/core/workshop/topic.ts'
import type { CastBallot } from '../../../src/core/workshop/votes.ts'
import { competency, stagesModel } from '../models.ts'
import { castFor } from './cast.ts'

const model = stagesModel([competency('lead', ['strategy', 'roadmap'])])
const topics = topicsOf([{ model: 'small', modelVersion: 1, form: 'short', dimensions: ['lead'] }], [model])
const cast = (ballot: number, answers: Record<string, Response> = { strategy: 2 }, more: Partial<CastBallot> = {}) =>
  castFor('small', ballot, answers, more)
const rows = (ballots: CastBallot[], isNameless: boolean, late: readonly number[] = []) =>
  ballotRows({
    ballots,
    topics,
    roles: ['front', 'back'],
    isNameless,
    isLate: ({ ballot, round }) => round === 1 && late.includes(ballot)
  })

describe('ballots as lines of a table', () => {
  test('begin with a letter and stand in an order that says nothing of who came first', () => {
    const ids = rows([cast(0x1234e012), cast(0x42), cast(7)], true).map(({ id }) => id)
    expect(ids).toEqual(['b00000007', 'b00000042', 'b1234e012'])
  })

  test('have name, role, mark and answers in a named workshop, and the highest revision only', () => {
    const sara = cast(1, { strategy: 2, roadmap: 'na' }, { role: 1, name: 'Sara' })
    const changed = { ...sara, revision: 1, sheets: cast(1, { strategy: 4 }).sheets }
    expect(rows([sara, changed, cast(1, {}, { round: 2, name: 'Sara' })], false, [1])).toEqual([
      { id: 'b00000001', round: 1, role: 'back', name: 'Sara', isLate: true, answers: [4, undefined] },
      { id: 'b00000001', round: 2, name: 'Sara', isLate: false, answers: [undefined, undefined] }
    ])
  })
})

describe('of nameless ballots nothing is told', () => {
  test('of a round with one or two of them', () => {
    const three = [cast(1), cast(2), cast(3)]
    expect(rows(three.slice(1), true)).toEqual([])
    expect(rows([...three, cast(1, {}, { round: 2 })], true).map(({ round }) => round)).toEqual([1, 1, 1])
  })

  test('of a question that one or two rated, nor who said "don\'t know" there', () => {
    const answers = rows(
      [cast(1, { strategy: 3, roadmap: 1 }), cast(2), cast(3, { strategy: 1, roadmap: 'unknown' })],
      true
    )
    expect(answers.map(row => row.answers)).toEqual([
      [3, undefined],
      [2, undefined],
      [1, undefined]
    ])
  })

  test('of a role with one or two, and of no role where those would be what is left', () => {
    const of = (...roles: (number | null)[]) =>
      rows(
        roles.map((role, at) => cast(at, { strategy: 2 }, { role })),
        true
      ).map(({ role }) => role)
    expect(of(0, 0, 0, 1, 1, 1)).toEqual(['front', 'front', 'front', 'back', 'back', 'back'])
    expect(of(0, 0, 0, 1, 1)).toEqual(Array.from({ length: 5 }))
    expect(of(0, 0, 0, 1, 1, null)).toEqual(['front', 'front', 'front', undefined, undefined, undefined])
  })

  test('of which came late, unless three did; and no name', () => {
    const four = [1, 2, 3, 4].map(ballot => cast(ballot, { strategy: 2 }, { name: 'Sara' }))
    expect(rows(four, true, [1, 2]).map(({ isLate }) => isLate)).toEqual([false, false, false, false])
    expect(rows(four, true, [1, 2, 3]).map(({ isLate }) => isLate)).toEqual([true, true, true, false])
    expect(rows(four, true)[0]).not.toHaveProperty('name')
  })
})
