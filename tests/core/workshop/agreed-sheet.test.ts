import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { agreedSheets, followedAgreed, openMedians, rungOfMedian } from '../../../src/core/workshop/agreed-sheet.ts'
import { topicsOf } from '../../../src/core/workshop/topic.ts'
import { readVotes, silentReading } from '../../../src/core/workshop/vote-reading.ts'
import { competency, levelsModel, skill, stagesModel } from '../models.ts'

const models = [
  stagesModel([competency('lead', [skill('strategy', { practices: ['promise'] }), 'roadmap'])]),
  levelsModel(['inform'])
]
const asked = [
  { model: 'small', modelVersion: 1, form: 'short', dimensions: ['lead'] },
  { model: 'small-pyramid', modelVersion: 1, form: 'short', dimensions: ['inform'] }
] as const

describe('what was agreed', () => {
  test('becomes a sheet for each form, and what is open stays unanswered', () => {
    const agreed = { 'small/short/roadmap': 3, 'small-pyramid/short/inform:a': 'na', 'gone/short/x': 5 } as const
    expect(agreedSheets(asked, topicsOf(asked, models), agreed, '2026-11-22')).toEqual([
      { model: 'small', modelVersion: 1, form: 'short', date: '2026-11-22', answers: { roadmap: 3 } },
      { model: 'small-pyramid', modelVersion: 1, form: 'short', date: '2026-11-22', answers: { 'inform:a': 'na' } }
    ])
  })

  test('becomes a sheet without answers where nothing was', () => {
    const [one, other] = agreedSheets(asked, topicsOf(asked, models), {}, '2026-11-22')
    expect([one?.answers, other?.answers]).toEqual([{}, {}])
    expect(agreedSheets([], [], { 'small/short/roadmap': 3 }, '2026-11-22')).toEqual([])
  })

  test('goes to the form that was asked, of one model, too', () => {
    const both = [asked[0], { ...asked[0], form: 'long' }] as const
    const agreed = { 'small/short/strategy': 2, 'small/long/strategy:promise': 4 } as const
    expect(agreedSheets(both, topicsOf(both, models), agreed, '2026-11-22').map(({ answers }) => answers)).toEqual([
      { strategy: 2 },
      { 'strategy:promise': 4 }
    ])
  })
})

describe('what the last votes say', () => {
  const topic = (key: string, first: number[], second?: number[]) => ({
    ...{ key, first: readVotes(first) },
    ...(second && { second: readVotes(second) })
  })

  test('is the lower rung of a median between two, of the second vote where there is one', () => {
    expect(openMedians([topic('a', [2, 3]), topic('b', [1, 1], [4, 5]), topic('c', [])], {})).toEqual({ a: 2, b: 4 })
  })

  test('is nothing of what is agreed, nor of what is not shown', () => {
    expect(openMedians([topic('a', [2, 3])], { a: 5 })).toEqual({})
    expect(openMedians([{ key: 'a', first: silentReading('hidden') }], {})).toEqual({})
  })

  test('is followed by a value of the round that it names: 1 and 4', () => {
    const both = topic('a', [1, 1], [4, 4])
    expect([1, 2].map(round => followedAgreed([both], { a: 3 }, { a: round }))).toEqual([{ a: 1 }, { a: 4 }])
  })

  test('is not followed by a value that nobody took from them, nor by one that is not there', () => {
    expect(followedAgreed([topic('a', [1])], { a: 3 }, {})).toEqual({ a: 3 })
    expect(followedAgreed([topic('a', [1])], {}, { a: 1 })).toEqual({})
  })

  test('opens a value again whose votes are gone, and writes over nothing that was given', () => {
    const agreed = { a: 3, b: 'na' } as const
    expect(followedAgreed([topic('a', [])], agreed, { a: 1 })).toEqual({ b: 'na' })
    expect(agreed).toEqual({ a: 3, b: 'na' })
  })
})

test('a median between two rungs stands on the lower one, and on a rung whatever the votes', () => {
  expect([2, 2.5, 4.5].map(rungOfMedian)).toEqual([2, 2, 4])
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1 }), votes => {
      const rung = rungOfMedian(readVotes(votes).median as number)
      expect(votes.filter(vote => vote >= rung).length * 2).toBeGreaterThanOrEqual(votes.length)
      expect([1, 2, 3, 4, 5]).toContain(rung)
    })
  )
})
