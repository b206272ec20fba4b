import { describe, expect, test } from 'vitest'
import { isSplit, orderedBy, readVotes } from '../../../src/core/workshop/vote-reading.ts'

describe('reading votes', () => {
  test.each([
    ['none', [], 'none'],
    ['one', [3], 'few'],
    ['five that agree', [3, 3, 3, 3, 3], 'few'],
    ['six that agree', [3, 3, 3, 3, 3, 3], 'agreed'],
    ['eight within one rung', [2, 3, 4, 3, 3, 2, 4, 3], 'agreed'],
    ['two camps', [1, 1, 2, 4, 5, 5], 'camps'],
    ['neither together nor in camps', [1, 2, 3, 3, 4, 3, 5, 3], 'apart'],
    ['small deviation that is not beyond chance', [1, 3, 3, 3, 3, 3, 5, 3], 'apart']
  ])('%s', (_, votes, verdict) => {
    expect(readVotes(votes).verdict).toBe(verdict)
  })

  test('has words first and figures behind', () => {
    expect(readVotes([2, 3, 4, 3, 3, 2, 4, 3])).toMatchObject({
      votes: 8,
      within: 8,
      median: 3,
      lowest: 2,
      highest: 4,
      deviation: 0.5,
      frequencies: [0, 2, 4, 2, 0],
      camps: { low: 2, high: 2 }
    })
  })

  test('says nothing of nearness where it says that there are two camps', () => {
    expect(readVotes([1, 1, 2, 4, 5, 5])).not.toHaveProperty('within')
    // Three of ten in the middle are a bridge between the camps.
    expect(readVotes([1, 2, 2, 3, 3, 3, 4, 4, 5, 5])).toMatchObject({ verdict: 'apart', within: 7 })
  })

  test('keeps absent what there is no figure for', () => {
    expect(readVotes([])).toEqual({
      votes: 0,
      frequencies: [0, 0, 0, 0, 0],
      verdict: 'none',
      within: 0,
      camps: { low: 0, high: 0 }
    })
    expect(readVotes([4])).not.toHaveProperty('rWG')
  })
})

describe('the order of a reveal', () => {
  const readings = [[3, 3, 3], [], [1, 1, 5, 5], [2, 2, 2], [1, 3, 3, 5], [2, 2, 3]].map(votes => readVotes(votes))

  test.each([
    ['model', [0, 1, 2, 3, 4, 5]],
    ['disagreement', [2, 4, 5, 0, 3, 1]],
    ['weakness', [5, 3, 2, 4, 0, 1]],
    ['talk', [0, 2, 4, 5, 3, 1]]
  ] as const)('by %s', (order, expected) => {
    expect(orderedBy(order, readings)).toEqual(expected)
  })

  test('for a talk is the most agreed question, then the splits, then the rest, each the most divided first', () => {
    const room = [
      [3, 3, 3, 3, 4, 4], // agreed, 2 ÷ 6 of a rung
      [1, 1, 1, 5, 5, 5], // two camps, 2 rungs
      [3, 3, 3, 3, 3, 4], // agreed most, 1 ÷ 6
      [1, 3, 3, 3, 3, 3, 5, 3], // apart, ½
      []
    ].map(votes => readVotes(votes))
    expect(orderedBy('talk', room)).toEqual([2, 1, 3, 0, 4])
    expect(orderedBy('talk', [readVotes([])])).toEqual([0])
    expect(room.map(isSplit)).toEqual([false, true, false, true, false])
  })
})
