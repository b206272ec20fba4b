import { describe, expect, test } from 'vitest'
import type { Topic } from '../../src/core/workshop/topic.ts'
import { type VotesTable, votesCsv } from '../../src/wording/votes-csv.ts'
import { languages } from './languages.ts'

const topicOf = (item: string): Topic => ({
  key: `small/short/${item}`,
  model: 'small',
  form: 'short',
  item,
  capability: item,
  dimension: 'lead'
})
const topics = [topicOf('a'), topicOf('b')]
const table: VotesTable = {
  rows: [{ id: 'b00000007', round: 1, role: 'front', name: 'Sara', isLate: true, answers: [4, 'na'] }],
  topics,
  nameOf: ({ item }) => item.toUpperCase(),
  named: true,
  hands: { 1: { 'small/short/a': [0, 2, 0, 0, 1] } },
  agreed: { 'small/short/a': 3 },
  filled: ['small/short/a'],
  filledFrom: { 'small/short/a': 1 },
  said: { 'small/short/b': 'Two words' },
  late: 1,
  lateHands: ['small/short/a']
}

describe.each(languages)('the table of a workshop in $name', ({ lang, messages: t }) => {
  const rowsOf = (more: Partial<VotesTable> = {}) => votesCsv({ ...table, ...more }, { lang, t })
  const { csv, outcome, reveal } = t.workshop

  test('has readable headings, ballots, hands by rung, agreed values with their round, and notes', () => {
    const rows = rowsOf()
    expect(rows[0]).toEqual([csv.kind, csv.id, csv.round, csv.role, csv.name, csv.late, 'A', 'B'])
    expect(rows[1]).toEqual([csv.ballot, 'b00000007', reveal.first, 'front', 'Sara', csv.yes, '4', t.form.na])
    expect(rows.slice(2, 7).map(row => [row[2], row[6]])).toEqual(
      ['0', '2', '0', '0', '1'].map(count => [reveal.first, count])
    )
    expect(rows.slice(7, 11).map(row => [row[0], row[6], row[7]])).toEqual([
      [csv.lateHands, csv.yes, ''],
      [csv.agreed, '3', ''],
      [csv.from, outcome.fromFirst, ''],
      [csv.said, '', 'Two words']
    ])
    expect(rows).toHaveLength(12)
    expect(rows.slice(0, -1).every(row => row.length === 8)).toBe(true)
  })

  test('has the hands of a question that was asked again in lines of their own, beside those of either vote', () => {
    const rows = rowsOf({ again: { 'small/short/b': [0, 0, 6, 1, 0] } })
    expect(rows.filter(row => row[2] === csv.again).map(row => row.slice(6))).toEqual(
      ['0', '0', '6', '1', '0'].map(count => ['', count])
    )
    expect(rows.filter(row => row[2] === reveal.first && row[0] !== csv.ballot)).toHaveLength(5)
  })

  test('has no column for names where there are none, and no line for marks that nothing has', () => {
    const rows = rowsOf({ named: false, hands: {}, late: 0, lateHands: [] })
    expect(rows[0]).toEqual([csv.kind, csv.id, csv.round, csv.role, csv.late, 'A', 'B'])
    expect(rows).toHaveLength(5)
    expect(rows.flat()).not.toContain('Sara')
  })

  test('leaves a cell empty where nobody answered, and counts no hands of a question that had none', () => {
    const key = 'small/short/a'
    const rows = rowsOf({
      rows: [{ id: 'b00000008', round: 2, isLate: false, answers: [undefined, 3] }],
      hands: { 2: { [key]: [1] } }
    })
    expect(rows[1]).toEqual([csv.ballot, 'b00000008', reveal.second, '', '', '', '', '3'])
    expect(rows.slice(2, 4).map(row => row.slice(6))).toEqual([
      ['1', ''],
      ['', '']
    ])
  })
})
