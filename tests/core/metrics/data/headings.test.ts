import { describe, expect, test } from 'vitest'
import { headingsOf } from '../../../../src/core/metrics/data/headings.ts'

describe('a heading', () => {
  test.each<[string, string[][], boolean]>([
    [
      'is there where all of its cells are words',
      [
        ['Score', 'Team'],
        ['9', 'A']
      ],
      true
    ],
    [
      'is there where a cell is empty',
      [
        ['Score', ''],
        ['9', 'A']
      ],
      true
    ],
    [
      'is not there where one cell is a mark',
      [
        ['9', 'A'],
        ['8', 'B']
      ],
      false
    ],
    [
      'is not there where one cell is a mark in other digits',
      [
        ['۹', 'الف'],
        ['۸', 'ب']
      ],
      false
    ],
    [
      'is not there where one cell is a date',
      [
        ['A', '2026-03-01'],
        ['B', '2026-03-02']
      ],
      false
    ],
    ['is there alone, before anybody has answered', [['Score', 'Team']], true],
    ['is not there without a row', [], false],
    ['is not there in an empty row', [[]], false]
  ])('%s', (_, rows, has) => {
    expect(headingsOf(rows).hasHeader).toBe(has)
  })

  test('is trimmed, and what stands twice is said once', () => {
    const { names, twice } = headingsOf([
      [' Score ', 'Day', 'Score', 'Score', 'Day'],
      ['9', 'x']
    ])
    expect(names).toEqual(['Score', 'Day', 'Score', 'Score', 'Day'])
    expect(twice).toEqual(['Score', 'Day'])
  })
})

describe('a table', () => {
  test('is as wide as its widest row, wherever that stands', () => {
    expect(headingsOf([['Score'], ['9', 'A', 'B'], ['8']]).width).toBe(3)
  })

  test.each<[string, string[][], number]>([
    [
      'the one with the most marks',
      [
        ['Who', 'Score'],
        ['3', '9'],
        ['x', '8'],
        ['y', '7']
      ],
      1
    ],
    [
      'the first of two with as many',
      [
        ['A', 'B'],
        ['9', '9'],
        ['8', '8']
      ],
      0
    ],
    [
      'no column of years',
      [
        ['Year', 'Score'],
        ['2026', '9'],
        ['2025', 'x']
      ],
      1
    ],
    [
      'no column of parts',
      [
        ['Part', 'Score'],
        ['0.5', '9'],
        ['0.25', '8']
      ],
      1
    ],
    [
      'no column of numbers below 0',
      [
        ['Change', 'Score'],
        ['-1', '9'],
        ['-2', '8']
      ],
      1
    ],
    [
      'the first where none has a mark',
      [
        ['A', 'B'],
        ['x', 'y']
      ],
      0
    ],
    [
      'one whose marks are in other digits',
      [
        ['A', 'B'],
        ['x', '۱۰'],
        ['y', '٩']
      ],
      1
    ]
  ])('has its scores in %s', (_, rows, score) => {
    expect(headingsOf(rows).score).toBe(score)
  })

  test.each<[string, string[][], number | undefined]>([
    [
      'where most cells of a column are dates',
      [
        ['Score', 'Day'],
        ['9', '2026-03-01'],
        ['8', '2026-03-02'],
        ['7', '?']
      ],
      1
    ],
    [
      'not where just half are',
      [
        ['Score', 'Day'],
        ['9', '2026-03-01'],
        ['8', '?']
      ],
      undefined
    ],
    [
      'whichever comes first, day or month',
      [
        ['Score', 'Day'],
        ['9', '3/14/2026'],
        ['8', '14/3/2026']
      ],
      1
    ],
    [
      'in a calendar of another language',
      [
        ['Score', 'Day'],
        ['9', '۱۴۰۴/۰۵/۱۲']
      ],
      1
    ],
    ['not in a table without rows', [['Score', 'Day']], undefined]
  ])('has its times %s', (_, rows, time) => {
    expect(headingsOf(rows).time).toBe(time)
  })
})
