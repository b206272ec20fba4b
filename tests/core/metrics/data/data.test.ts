import { describe, expect, test } from 'vitest'
import { fileKind } from '../../../../src/core/metrics/data/encoding.ts'
import { headingsOf } from '../../../../src/core/metrics/data/headings.ts'
import { monthOf } from '../../../../src/core/metrics/data/month-of.ts'
import { markOn, rowProblems } from '../../../../src/core/metrics/data/read-mark.ts'
import { mostGroups, startTally } from '../../../../src/core/metrics/data/tally.ts'

describe('the first bytes of a file', () => {
  const text = (encoding: string) => ({ kind: 'text', encoding })
  test.each<[string, bytes: number[], kind: object]>([
    ['nothing', [], { kind: 'empty' }],
    ['letters', [0x39, 0x0a], text('utf-8')],
    ['the mark of UTF-8', [0xef, 0xbb, 0xbf, 0x39], text('utf-8')],
    ['the mark of UTF-16, low byte first', [0xff, 0xfe, 0x39, 0], text('utf-16le')],
    ['the mark of UTF-16, high byte first', [0xfe, 0xff, 0, 0x39], text('utf-16be')],
    ['zeros behind each letter', [0x39, 0, 0x0a, 0], text('utf-16le')],
    ['zeros before each letter', [0, 0x39, 0, 0x0a], text('utf-16be')],
    ['a zip', [0x50, 0x4b, 3, 4], { kind: 'workbook' }],
    ['zeros anywhere', [0x39, 0, 0, 0, 0x39], { kind: 'binary' }],
    ['a zero among many letters', [0, ...Array.from({ length: 30 }, () => 0x39)], { kind: 'binary' }],
    ['a late zero among many letters', [0x39, 0, ...Array.from({ length: 30 }, () => 0x39)], { kind: 'binary' }]
  ])('%s: %j', (_, bytes, kind) => {
    expect(fileKind(Uint8Array.from(bytes))).toEqual(kind)
  })
})

describe('a month', () => {
  test.each<[text: string, isDayFirst: boolean, month: string | undefined]>([
    ['2026-03-14T10:20:00Z', true, '2026-03'],
    ['۱۴۰۴/۰۵/۱۲', true, '1404-05'],
    ['14.3.2026 9:00', true, '2026-03'],
    ['3/14/2026', false, '2026-03'],
    ['3/14/2026', true, undefined],
    ['2026-13-01', true, undefined],
    ['0999-01-01', true, undefined],
    ['9999-01-01', true, undefined],
    ['2026-00-01', true, undefined],
    ['2026-01-00', true, undefined],
    ['2026-01-32', true, undefined],
    ['14/03/26', true, undefined],
    ['March', true, undefined],
    ['', true, undefined]
  ])('%j, the day first: %s, is %s', (text, isDayFirst, month) => {
    expect(monthOf(text, isDayFirst)).toBe(month)
  })
})

test('a mark is a place on its scale, or has a reason', () => {
  const cells = ['۹', '0', '12', '-1', '8,5', 'nine', ' ', undefined]
  expect(cells.map(cell => markOn(cell, 'likely11'))).toEqual([
    9,
    0,
    'off',
    'off',
    'between',
    'words',
    'empty',
    'short'
  ])
  expect(markOn('4', 'satisfied5')).toBe(3)
  expect(rowProblems).toHaveLength(5)
})

describe('a table', () => {
  test('has a heading where no cell of its first row is a number or a date', () => {
    const rows = [
      ['Score', 'Day', 'Score'],
      ['9', '14/3/2026', 'x'],
      ['8', '3/14/2026', 'y']
    ]
    expect(headingsOf(rows)).toEqual({
      ...{ names: ['Score', 'Day', 'Score'], width: 3, hasHeader: true, twice: ['Score'], score: 0, time: 1 }
    })
  })

  test('without one has columns without names', () => {
    const found = headingsOf([['a', '9'], ['b'], ['c', '7']])
    expect(found).toEqual({ names: [], width: 2, hasHeader: false, twice: [], score: 1, time: undefined })
    expect(headingsOf([])).toMatchObject({ width: 0, hasHeader: false, score: 0 })
    expect(headingsOf([['2026-01-01', 'x']]).hasHeader).toBe(false)
  })
})

describe('rows', () => {
  const columns = { score: 0, time: 1, group: 2, account: 3, role: 4 }
  const take = (rows: readonly (readonly string[])[], only: object = columns) => {
    const { take: one, tally } = startTally({ scale: 'satisfied5', columns: { score: 0, ...only }, isDayFirst: true })
    const taken = rows.map(one)
    return { ...tally(), taken }
  }

  test('are counted by mark, group, month, account and role, and none is kept', () => {
    const { counts, groups, months, accounts, roles, undated, problems, taken } = take([
      ['5', '2026-01-03', 'North', 'Rose', 'Buyer'],
      ['4', '2026-01-09', 'North', 'Rose', ''],
      ['1', 'soon', 'South', '', 'User'],
      ['5', '2026-01-03'],
      ['7', '2026-01-03', 'North'],
      ['x'],
      []
    ])
    expect(counts).toEqual([1, 0, 0, 1, 2])
    expect([...groups]).toEqual([
      ['North', [0, 0, 0, 1, 1]],
      ['South', [1, 0, 0, 0, 0]],
      ['', [0, 0, 0, 0, 1]]
    ])
    expect([...months]).toEqual([['2026-01', [0, 0, 0, 1, 2]]])
    expect([[...accounts], [...roles], undated]).toEqual([
      [['Rose', 2]],
      [
        ['Buyer', 1],
        ['User', 1]
      ],
      1
    ])
    expect(taken.filter(Boolean)).toEqual(['off', 'words', 'short'])
    expect([...problems.values()]).toEqual([1, 1, 1])
  })

  test('with only marks are counted, too', () => {
    expect(take([['5'], ['5']], {})).toMatchObject({ counts: [0, 0, 0, 0, 2], undated: 0 })
  })

  test('whose groups are too many are in none, and cells that no memory holds are read each time', () => {
    const many = Array.from({ length: 60_000 }, (_, at) => ['5', `day ${at}`, `G ${at}`])
    const { groups, ungrouped, undated } = take(many)
    expect([groups.size, ungrouped, undated]).toEqual([mostGroups, 60_000 - mostGroups, 60_000])
  })
})
