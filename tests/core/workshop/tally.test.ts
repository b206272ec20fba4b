import { describe, expect, test } from 'vitest'
import { tally } from '../../../src/core/workshop/tally.ts'
import { competency, stagesModel } from '../models.ts'
import { castFor } from './cast.ts'

const model = stagesModel([competency('lead', ['strategy', 'roadmap'])])
const asked = [{ model: 'small', modelVersion: 1, form: 'short', dimensions: ['lead'] }] as const
const strategy = 'small/short/strategy'
const cast = (ballot: number, answers: Parameters<typeof castFor>[2], more = {}) =>
  castFor('small', ballot, answers, more)
const first = (ballots: Parameters<typeof tally>[0], hands = {}) => tally(ballots, hands, asked, [model])

describe('a tally', () => {
  test('has every question asked, with or without votes', () => {
    expect(first([]).topics.map(({ item, first: { votes } }) => [item, votes])).toEqual([
      ['strategy', 0],
      ['roadmap', 0]
    ])
  })

  test('reads the votes of ballots and hands together: 2 and 4 of ballots, one hand on 3', () => {
    const [topic] = first([cast(1, { strategy: 2 }), cast(2, { strategy: 4 })], {
      1: { [strategy]: [0, 0, 1, 0, 0] }
    }).topics
    expect(topic?.firstVotes).toEqual([2, 4, 3])
    expect(topic?.first).toMatchObject({ votes: 3, median: 3, lowest: 2, highest: 4 })
  })

  test("leaves out don't know, does not apply and silence", () => {
    expect(
      first([cast(1, { strategy: 'unknown' }), cast(2, { strategy: 'na' }), cast(3, {})]).topics[0]?.firstVotes
    ).toEqual([])
  })

  test('has no second round until someone has voted in it', () => {
    const [topic] = first([cast(1, { strategy: 2 })], { 1: { [strategy]: [1, 0, 0, 0, 0] } }).topics
    expect(topic).not.toHaveProperty('second')
    expect(topic).not.toHaveProperty('secondVotes')
  })

  test('keeps a vote of the first round that is not given anew in the second', () => {
    const { topics } = first([
      cast(1, { strategy: 2, roadmap: 3 }),
      cast(2, { strategy: 4 }),
      cast(1, { strategy: 5 }, { round: 2 })
    ])
    expect(topics.map(({ firstVotes, secondVotes }) => [firstVotes, secondVotes])).toEqual([
      [
        [2, 4],
        [5, 4]
      ],
      [[3], [3]]
    ])
  })

  test('counts hands of the first round in the second unless they were counted anew', () => {
    const raised = { [strategy]: [2, 0, 0, 0, 0] }
    const again = { [strategy]: [0, 0, 0, 1, 0] }
    const later = cast(7, { roadmap: 3 }, { round: 2 })
    expect(first([later], { 1: raised }).topics[0]?.secondVotes).toEqual([1, 1])
    expect(first([later], { 1: raised, 2: again }).topics[0]?.secondVotes).toEqual([4])
    expect(first([later], { 1: raised, 2: again }).topics[0]?.firstVotes).toEqual([1, 1])
  })

  test('has a second round as soon as hands are raised in it, and none for an empty count', () => {
    expect(first([], { 2: { [strategy]: [0, 0, 0, 0, 1] } }).topics[0]?.secondVotes).toEqual([5])
    expect(first([], { 2: {} }).topics[0]).not.toHaveProperty('second')
  })

  test('is not counted yet, answered by nobody, or too few: three things', () => {
    const verdicts = (...args: Parameters<typeof first>) => first(...args).topics.map(topic => topic.first.verdict)
    expect(verdicts([])).toEqual(['uncounted', 'uncounted'])
    expect(verdicts([cast(1, { strategy: 'unknown' })])).toEqual(['none', 'none'])
    expect(verdicts([], { 1: { [strategy]: [0, 0, 1, 0, 0] } })).toEqual(['few', 'uncounted'])
  })

  test('counts who said "don\'t know", in each round', () => {
    const [topic] = first([
      cast(1, { strategy: 'unknown' }),
      cast(2, { strategy: 'unknown' }),
      cast(3, { strategy: 3 }),
      cast(1, { strategy: 4 }, { round: 2 })
    ]).topics
    expect([topic?.first.unknown, topic?.second?.unknown]).toEqual([2, 1])
  })

  describe('of nameless ballots', () => {
    const nameless = (ballots: Parameters<typeof tally>[0], hands = {}) => tally(ballots, hands, asked, [model], true)

    test('shows nothing of a question that one or two answer, not even beside hands, and all of it from three on', () => {
      const [one, two, three] = [2, 4, 5].map((vote, at) => cast(at + 1, { strategy: vote as 2 }))
      if (!one || !two || !three) throw new Error('three ballots')
      const [hidden] = nameless([one, two], { 1: { [strategy]: [0, 0, 3, 0, 0] } }).topics
      expect(hidden).toMatchObject({
        firstVotes: [],
        first: { votes: 0, verdict: 'hidden', frequencies: [0, 0, 0, 0, 0] }
      })
      expect(hidden?.first).not.toHaveProperty('median')
      expect(nameless([one, two, three]).topics[0]?.firstVotes).toEqual([2, 4, 5])
    })

    test('shows hands, which everyone has seen', () => {
      expect(nameless([], { 1: { [strategy]: [0, 1, 0, 0, 0] } }).topics[0]?.firstVotes).toEqual([2])
    })
  })

  test('says who voted in which round', () => {
    const { voters } = first([cast(1, { strategy: 2 }), cast(2, { strategy: 3 }, { round: 2 })])
    expect(voters.first.map(({ ballot }) => ballot)).toEqual([1])
    expect(voters.second.map(({ ballot }) => ballot)).toEqual([1, 2])
  })

  test('asks nothing of a model that is not here, and is no tally of ballots to other questions', () => {
    expect(tally([cast(1, { strategy: 2 })], {}, asked, []).topics).toEqual([])
    expect(first([castFor('other', 1, { strategy: 5 })]).topics[0]?.firstVotes).toEqual([])
  })
})
