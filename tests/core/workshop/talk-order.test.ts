import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Rating } from '../../../src/core/sheet.ts'
import {
  isSplit,
  orderedBy,
  readVotes,
  silentReading,
  type TopicOrder
} from '../../../src/core/workshop/vote-reading.ts'

const agreed = readVotes([3, 3, 3, 3, 4, 3])
const none = readVotes([])
const orders: readonly TopicOrder[] = ['talk', 'model', 'disagreement', 'weakness']

describe('a talk', () => {
  test('comes to a split before few votes that lie further apart, for those may be chance', () => {
    const [few, apart] = [readVotes([1, 5]), readVotes([1, 2, 3, 4, 4, 5])]
    expect([isSplit(few), isSplit(apart)]).toEqual([false, true])
    expect(orderedBy('talk', [few, apart, agreed])).toEqual([2, 1, 0])
  })

  test('begins, of two whose votes stray alike, with the one of more consensus: one by two rungs, or two by one', () => {
    const [far, near] = [readVotes([3, 3, 3, 3, 3, 5]), readVotes([3, 3, 3, 3, 2, 4])]
    expect(far.deviation).toBe(near.deviation)
    expect(orderedBy('talk', [far, near])[0]).toBe(1)
    expect(orderedBy('talk', [near, far])[0]).toBe(0)
  })

  test('does not begin with a question that nobody voted on', () => {
    expect(orderedBy('talk', [none, silentReading('hidden'), agreed])).toEqual([2, 0, 1])
    expect(orderedBy('talk', [none, none])).toEqual([0, 1])
  })
})

describe('votes agree', () => {
  test.each<[string, votes: Rating[], verdict: string]>([
    ['where r_WG is just 0.7: s² = 6 ÷ 10, 1 − 0.6 ÷ 2', [4, 4, 4, 2, 2, 2, 3, 3, 3, 3, 3], 'agreed'],
    ['no more with one further out: s² = (9 − 1 ÷ 11) ÷ 10', [4, 4, 4, 2, 2, 1, 3, 3, 3, 3, 3], 'apart']
  ])('%s', (_, votes, verdict) => {
    expect(readVotes(votes).verdict).toBe(verdict)
  })
})

test('nothing is said of camps where nothing is shown', () => {
  expect(silentReading('hidden', 2)).toMatchObject({ votes: 0, camps: { low: 0, high: 0 }, unknown: 2 })
})

test('every order has each question once, those without votes at the end but for that of the model', () => {
  const votes = fc.array(fc.constantFrom<Rating>(1, 2, 3, 4, 5), { maxLength: 8 })
  fc.assert(
    fc.property(fc.array(votes, { maxLength: 6 }), fc.constantFrom(...orders), (all, order) => {
      const readings = all.map(readVotes)
      const places = orderedBy(order, readings)
      expect([...places].sort((a, b) => a - b)).toEqual(all.map((_, at) => at))
      if (order === 'model') return
      const counts = places.map(at => (all[at]?.length ? 1 : 0))
      expect(counts).toEqual([...counts].sort((a, b) => b - a))
    })
  )
})
