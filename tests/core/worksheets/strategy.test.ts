import { describe, expect, test } from 'vitest'
import {
  notYetIn,
  type Strategy,
  withProposal,
  withReview,
  withStrategyLine
} from '../../../src/core/worksheets/strategy.ts'
import { worksheetsOf } from '../../../src/core/worksheets/worksheet-ids.ts'

const page: Strategy = { lines: { whom: 'Families', promise: 'Today' }, reviewOn: '2027-03-01' }

describe('a line of the strategy', () => {
  test('is changed alone, and without a letter it is gone', () => {
    expect(withStrategyLine(page, 'promise', 'Tomorrow')).toEqual({
      ...page,
      lines: { whom: 'Families', promise: 'Tomorrow' }
    })
    expect(withStrategyLine(page, 'not', 'No app').lines).toEqual({ ...page.lines, not: 'No app' })
    expect(withStrategyLine(page, 'whom', '')).toEqual({ ...page, lines: { promise: 'Today' } })
  })

  test('takes a proposal under what it says, once', () => {
    expect(withProposal('', 'Fewer calls')).toBe('Fewer calls')
    expect(withProposal(' ', 'Fewer calls')).toBe('Fewer calls')
    expect(withProposal('Smiles\n', 'Fewer calls')).toBe('Smiles\nFewer calls')
    expect(notYetIn('Smiles\nFewer calls', ['Fewer calls', 'More orders'])).toEqual(['More orders'])
  })
})

test('the day of the next review is set and taken away', () => {
  expect(withReview({ lines: page.lines }, '2027-03-01')).toEqual(page)
  expect(withReview(page, undefined)).toEqual({ lines: page.lines })
})

test('of worksheets those are taken along that there are', () => {
  expect(worksheetsOf(id => (id === 'strategy' ? page : undefined))).toEqual({ strategy: page })
  expect(worksheetsOf(() => undefined)).toEqual({})
})
