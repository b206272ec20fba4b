import { describe, expect, test } from 'vitest'
import type { Response } from '../../../src/core/sheet.ts'
import { type CastBallot, latest, votersIn, votesOfHands, votesOn } from '../../../src/core/workshop/votes.ts'

function cast(ballot: number, answers: Record<string, Response>, more: Partial<CastBallot> = {}): CastBallot {
  const sheet = { model: 'small', modelVersion: 1, form: 'short', answers } as const
  return { workshop: 1, ballot, role: null, round: 1, revision: 0, sheets: [sheet], ...more }
}
const strategy = 'small/short/strategy'
const roadmap = 'small/short/roadmap'
const votes = (ballots: CastBallot[], topic: string, round: number) => votesOn(votersIn(ballots, round), topic)

describe('votes', () => {
  test('of two ballots with the same id and round the higher revision counts, whichever comes first', () => {
    const [old, changed] = [cast(7, { strategy: 2 }), cast(7, { strategy: 4 }, { revision: 1 })]
    expect(votes([old, changed], strategy, 1)).toEqual([4])
    expect(votes([changed, old], strategy, 1)).toEqual([4])
    expect(latest([changed, old], 1)).toEqual([changed])
  })

  test('what is absent in the second round keeps its vote of the first', () => {
    const first = cast(7, { strategy: 2, roadmap: 3 })
    const second = cast(7, { strategy: 4 }, { round: 2 })
    expect(votes([first, second], strategy, 2)).toEqual([4])
    expect(votes([first, second], roadmap, 2)).toEqual([3])
  })

  test('the second round leaves the measurement as it was', () => {
    expect(votes([cast(7, { strategy: 2 }), cast(7, { strategy: 4 }, { round: 2 })], strategy, 1)).toEqual([2])
  })

  test('whoever hands in only once is in both rounds, whoever comes late in the second', () => {
    const ballots = [cast(7, { strategy: 2 }), cast(8, { strategy: 5 }, { round: 2 })]
    expect(votes(ballots, strategy, 1)).toEqual([2])
    expect(votes(ballots, strategy, 2)).toEqual([2, 5])
  })

  test("don't know and does not apply are no votes, but a second round may take a vote back", () => {
    const ballots = [cast(1, { strategy: 'unknown' }), cast(2, { strategy: 'na' }), cast(3, { strategy: 3 })]
    expect(votes(ballots, strategy, 1)).toEqual([3])
    expect(votes([...ballots, cast(3, { strategy: 'unknown' }, { round: 2 })], strategy, 2)).toEqual([])
  })

  test('role and name stay those of the first round where the second does not say', () => {
    const first = cast(7, {}, { role: 2, name: 'Sara' })
    expect(votersIn([first, cast(7, {}, { round: 2 })], 2)).toMatchObject([{ role: 2, name: 'Sara' }])
    expect(votersIn([first, cast(7, {}, { round: 2, role: 0, name: 'Sara K' })], 2)).toMatchObject([
      { role: 0, name: 'Sara K' }
    ])
  })

  test('hands in the room are votes as well', () => {
    expect(votesOfHands([0, 2, 1, 0, 0])).toEqual([2, 2, 3])
    expect(votesOfHands(undefined)).toEqual([])
  })
})
