import { describe, expect, test } from 'vitest'
import type { Asked } from '../../../src/core/workshop/invitation.ts'
import { voterScores } from '../../../src/core/workshop/voter-scores.ts'
import { votersIn } from '../../../src/core/workshop/votes.ts'
import { competency, skill, stagesModel } from '../models.ts'
import { castFor } from './cast.ts'

const model = stagesModel([
  competency('lead', ['strategy', 'roadmap']),
  competency('make', [skill('design', { practices: ['try'] })])
])
const asked: Asked = { model: 'small', modelVersion: 1, form: 'short', dimensions: ['lead', 'make'] }
const scores = (...ballots: Parameters<typeof castFor>[2][]) =>
  voterScores(
    model,
    asked,
    votersIn(
      ballots.map((answers, at) => castFor('small', at, answers)),
      1
    )
  )

describe('the scores of voters', () => {
  test('are one set a ballot, in their order: 2 and 4 make 3; 5 alone is 5', () => {
    expect(
      scores({ strategy: 2, roadmap: 4 }, { strategy: 5 }).map(({ dimensions }) => dimensions.lead?.score)
    ).toEqual([3, 5])
  })

  test('are absent where a voter said nothing of a part', () => {
    const [one] = scores({ strategy: 2, roadmap: 'unknown' })
    expect(one?.dimensions.make?.score).toBeUndefined()
    expect(one?.dimensions.lead).toMatchObject({ score: 2, rated: 1, inScope: 2 })
  })

  test('are of the form asked only: what was said to another form or model is not mixed in', () => {
    const elsewhere = votersIn([castFor('other', 1, { strategy: 5 }), castFor('small', 2, { 'design:try': 5 })], 1)
    expect(voterScores(model, asked, elsewhere).map(({ overall }) => overall.rated)).toEqual([0, 0])
    const long = {
      ...castFor('small', 3, {}),
      sheets: [{ ...asked, form: 'long', answers: { 'design:try': 4 } }]
    } as const
    expect(voterScores(model, { ...asked, form: 'long' }, votersIn([long], 1))[0]?.overall.score).toBe(4)
  })

  test('of an older version are out of the items of that version', () => {
    const grown = { ...model, version: 2, changes: { roadmap: { since: 2 } } }
    const voters = votersIn([castFor('small', 1, { strategy: 2, roadmap: 4 })], 1)
    expect(voterScores(grown, asked, voters)[0]?.dimensions.lead?.score).toBe(2)
    expect(voterScores(grown, { ...asked, modelVersion: 2 }, voters)[0]?.dimensions.lead?.score).toBe(3)
  })

  test('are none without voters', () => {
    expect(scores()).toEqual([])
  })
})
