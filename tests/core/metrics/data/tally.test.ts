import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mostGroups, startTally, type TallySettings } from '../../../../src/core/metrics/data/tally.ts'
import { many } from '../../many.ts'

const settings: TallySettings = {
  ...{ scale: 'satisfied5', isDayFirst: true },
  columns: { score: 0, time: 1, group: 2, account: 3, role: 4 }
}
const tallied = (rows: readonly (readonly string[])[], own = settings) => {
  const { take, tally } = startTally(own)
  return { said: rows.map(row => take(row)), ...tally() }
}

describe('a row', () => {
  test.each<[string, string[], string | undefined]>([
    ['with a mark of the scale counts', ['4'], undefined],
    ['with the lowest counts', ['1'], undefined],
    ['with the highest in other digits counts', ['۵'], undefined],
    ['with a mark below the scale is off it', ['0'], 'off'],
    ['with one above is off it', ['6'], 'off'],
    ['with a mark between two does not count', ['4.5'], 'between'],
    ['with blanks is empty', ['  '], 'empty'],
    ['with words has words', ['good'], 'words'],
    ['that ends before the column is short', [], 'short']
  ])('%s', (_, row, problem) => {
    const { said, counts, problems } = tallied([row])
    expect(said).toEqual([problem])
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(problem === undefined ? 1 : 0)
    expect([...problems]).toEqual(problem === undefined ? [] : [[problem, 1]])
  })

  test('that does not count is in no group, no month and of no account', () => {
    const { groups, months, accounts, roles, undated } = tallied([['9', '2026-03-01', 'North', 'Rose', 'Buyer']])
    expect([groups.size, months.size, accounts.size, roles.size, undated]).toEqual([0, 0, 0, 0, 0])
  })

  test('without a date that can be read counts all the same, and is counted as undated', () => {
    const { counts, months, undated } = tallied([
      ['4', 'soon'],
      ['5', ''],
      ['5', '1/3/2026']
    ])
    expect([counts, undated]).toEqual([[0, 0, 0, 1, 2], 2])
    expect([...months]).toEqual([['2026-03', [0, 0, 0, 0, 1]]])
  })

  test('with blanks around a group or an account is of the same, and one without a group is of the nameless', () => {
    const { groups, accounts } = tallied([
      ['4', '', ' North', 'Rose '],
      ['5', '', 'North ', 'Rose'],
      ['5', '', '', '']
    ])
    expect([...groups.keys()]).toEqual(['North', ''])
    expect([...accounts]).toEqual([['Rose', 2]])
  })
})

describe('a table', () => {
  test('without the columns has no groups, months, accounts or roles', () => {
    const own = { ...settings, columns: { score: 0 } }
    const { groups, months, accounts, roles, undated } = tallied([['4', '2026-03-01', 'North', 'Rose', 'Buyer']], own)
    expect([groups.size, months.size, accounts.size, roles.size, undated]).toEqual([0, 0, 0, 0, 0])
  })

  test('with more groups than that goes on counting those it knows', () => {
    const rows = Array.from({ length: mostGroups + 5 }, (_, at) => ['4', '', `g${at}`])
    const { groups, ungrouped, counts } = tallied([...rows, ['5', '', 'g0']])
    expect([groups.size, ungrouped, groups.get('g0')]).toEqual([mostGroups, 5, [0, 0, 0, 1, 1]])
    expect(counts).toEqual([0, 0, 0, mostGroups + 5, 1])
  })

  test('is read with the month before the day where that is said', () => {
    const day = [['4', '03/04/2026']]
    expect([...tallied(day).months.keys()]).toEqual(['2026-04'])
    expect([...tallied(day, { ...settings, isDayFirst: false }).months.keys()]).toEqual(['2026-03'])
  })

  test('comes to the same in whatever order its rows stand, every row counted or with a reason', () => {
    const cell = fc.constantFrom('1', '3', '5', '۴', 'x', '', '9', '2.5')
    const row = fc.oneof(
      fc.tuple(cell, fc.constantFrom('2026-03-01', 'x'), fc.constantFrom('N', 'S')).map(cells => [...cells]),
      fc.constant([])
    )
    fc.assert(
      fc.property(fc.array(row, { maxLength: 20 }), rows => {
        const [one, other] = [tallied(rows), tallied(rows.toReversed())]
        expect(other.counts).toEqual(one.counts)
        expect([...other.groups].sort()).toEqual([...one.groups].sort())
        expect([...other.problems].sort()).toEqual([...one.problems].sort())
        const answers = one.counts.reduce((sum, count) => sum + count, 0)
        const left = [...one.problems.values()].reduce((sum, count) => sum + count, 0)
        expect(answers + left).toBe(rows.length)
      }),
      { numRuns: many(60) }
    )
  })
})
