import { describe, expect, test } from 'vitest'
import type { Response } from '../../../src/core/sheet.ts'
import { followedAgreed, openMedians } from '../../../src/core/workshop/agreed-sheet.ts'
import { alphaOf } from '../../../src/core/workshop/alpha-of.ts'
import { peopleIn, type Tally, tally } from '../../../src/core/workshop/tally.ts'
import { worthTalking } from '../../../src/core/workshop/worth-talking.ts'
import { competency, stagesModel } from '../models.ts'
import { castFor } from './cast.ts'

const items = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
const model = stagesModel([competency('all', items)])
const asked = [{ model: 'small', modelVersion: 1, form: 'short', dimensions: ['all'] }] as const

/** The tally of these votes, item by item; each list has one vote a ballot. */
function of(
  votes: Readonly<Record<string, readonly Response[]>>,
  second: Readonly<Record<string, Response>> = {}
): Tally {
  const count = Math.max(...Object.values(votes).map(each => each.length))
  const ballots = Array.from({ length: count }, (_, at) => {
    const said = Object.entries(votes).flatMap(([item, each]) => {
      const vote = each[at]
      return vote === undefined ? [] : [[item, vote] as const]
    })
    return castFor('small', at, Object.fromEntries(said))
  })
  const again = Object.keys(second).length > 0 ? [castFor('small', 0, second, { round: 2 })] : []
  return tally([...ballots, ...again], {}, asked, [model])
}

describe('worth talking about', () => {
  test('is where there are camps or votes that stray, the most divided first', () => {
    const { topics } = of({
      a: [3, 3, 3, 3, 3, 3],
      b: [1, 2, 3, 3, 4, 5],
      c: [1, 1, 1, 5, 5, 5]
    })
    expect(worthTalking(topics).map(({ item }) => item)).toEqual(['c', 'b'])
  })

  test('is nothing where so few voted that chance would do it', () => {
    expect(worthTalking(of({ a: [1, 1, 5, 5, 5] }).topics)).toEqual([])
  })

  test('is no more than six questions', () => {
    const split: Response[] = [1, 1, 1, 5, 5, 5]
    expect(worthTalking(of(Object.fromEntries(items.map(item => [item, split]))).topics)).toHaveLength(6)
  })

  test('is nothing without questions', () => {
    expect(worthTalking([])).toEqual([])
  })
})

describe('the medians for what is open', () => {
  const { topics } = of({ a: [2, 3], b: [4, 4], c: [1] }, { b: 2 })

  test('are of the last vote, and between two rungs the lower one: of 2 and 3 that is 2, of 2 and 4 then 3', () => {
    expect(openMedians(topics, {})).toEqual({ 'small/short/a': 2, 'small/short/b': 3, 'small/short/c': 1 })
  })

  test('leave alone what is agreed, also on "does not apply", and what nobody voted on', () => {
    expect(openMedians(topics, { 'small/short/a': 5, 'small/short/c': 'na' })).toEqual({ 'small/short/b': 3 })
    expect(openMedians(of({ a: ['unknown'] }).topics, {})).toEqual({})
  })
})

describe('a value that was taken from the votes', () => {
  const { topics } = of({ a: [2, 3], b: [4, 4], c: [1] }, { b: 2, c: 5 })
  const [a, b, c] = ['small/short/a', 'small/short/b', 'small/short/c']

  test('follows the round it names, and what the room agreed on follows nothing', () => {
    const agreed = { [a]: 5, [b]: 1, [c]: 3 } as const
    expect(followedAgreed(topics, agreed, { [b]: 1, [c]: 2 })).toEqual({ [a]: 5, [b]: 4, [c]: 5 })
    expect(followedAgreed(topics, agreed, {})).toEqual(agreed)
  })

  test('is open again where its round has no votes left, and the second is the first where none voted again', () => {
    const silent = of({ a: ['unknown'], b: [3] }).topics
    expect(followedAgreed(silent, { [a]: 2, [b]: 2 }, { [a]: 1, [b]: 2 })).toEqual({ [b]: 3 })
    expect(followedAgreed(silent, {}, { [a]: 1 })).toEqual({})
  })
})

describe('who took part', () => {
  test('are the ballots, or more where more hands were raised than ballots came in', () => {
    expect(peopleIn(of({ a: [2, 3, 3] }))).toBe(3)
    const hands = { 1: { 'small/short/b': [0, 2, 2, 0, 0] } }
    expect(peopleIn(tally([castFor('small', 1, { a: 3 })], hands, asked, [model]))).toBe(4)
  })

  test('are counted in the last round, with those who came late', () => {
    const ballots = [castFor('small', 1, { a: 3 }), castFor('small', 2, { a: 4 }, { round: 2 })]
    expect(peopleIn(tally(ballots, {}, asked, [model]))).toBe(2)
  })

  test('are nobody before the first ballot', () => {
    expect(peopleIn(tally([], {}, asked, [model]))).toBe(0)
  })
})

describe('the α of all questions', () => {
  test('is 1 where all say the same to each', () => {
    const { topics, voters } = of({ a: [2, 2, 2, 2, 2, 2], b: [4, 4, 4, 4, 4, 4] })
    expect(alphaOf(topics, voters.first)).toBe(1)
  })

  test('is lower where they do not', () => {
    const { topics, voters } = of({ a: [2, 2, 2, 2, 2, 5], b: [4, 4, 4, 4, 4, 1] })
    expect(alphaOf(topics, voters.first)).toBeLessThan(0.8)
  })

  test("does not count don't know, does not apply and silence", () => {
    const { topics, voters } = of({ a: [2, 2, 2, 2, 2, 'unknown'], b: [4, 4, 4, 4, 4, 'na'] })
    expect(alphaOf(topics, voters.first)).toBe(1)
  })

  test('is none below six ballots, and where nobody rated anything', () => {
    const few = of({ a: [2, 2, 2, 2, 2] })
    expect(alphaOf(few.topics, few.voters.first)).toBeUndefined()
    const silent = of({ a: Array.from({ length: 6 }, () => 'unknown' as const) })
    expect(alphaOf(silent.topics, silent.voters.first)).toBeUndefined()
  })
})
