import type { Ballot } from '../codec/ballot.ts'
import { isRating, type Rating, type Response, type Sheet } from '../sheet.ts'
import { topicKey } from './topic.ts'

/** A ballot as it was handed in: whose it is, and what it says. */
export interface CastBallot extends Ballot {
  /** In a named workshop. */
  readonly name?: string
  readonly sheets: readonly Sheet[]
}

/** What one participant says in a round, model by model. */
export interface Voter {
  readonly ballot: number
  readonly role: number | null
  readonly name?: string
  /** By topic. */
  readonly answers: Readonly<Record<string, Response>>
}

/** The round that measures, before anyone has seen a vote, and the one that decides. */
export const measurement = 1
export const decision = 2

/**
 * Who says what in a round, in the order in which they first handed in. Of two ballots with the same id and round the
 * higher revision counts. In the second round what is absent keeps its vote of the first.
 */
export function votersIn(ballots: readonly CastBallot[], round: number): Voter[] {
  const voters = new Map<number, Voter>()
  for (const each of [measurement, decision].filter(one => one <= round)) {
    for (const cast of latest(ballots, each)) {
      const before = voters.get(cast.ballot)
      const { ballot, role } = cast
      const name = cast.name ?? before?.name
      voters.set(ballot, {
        ballot,
        role: role ?? before?.role ?? null,
        ...(name !== undefined && { name }),
        answers: { ...before?.answers, ...answersOf(cast) }
      })
    }
  }
  return [...voters.values()]
}

/** The ballots of a round that count, the highest revision of each. */
export function latest(ballots: readonly CastBallot[], round: number): CastBallot[] {
  const counted = new Map<number, CastBallot>()
  for (const cast of ballots) {
    if (cast.round !== round) continue
    const known = counted.get(cast.ballot)
    if (!known || cast.revision > known.revision) counted.set(cast.ballot, cast)
  }
  return [...counted.values()]
}

function answersOf({ sheets }: CastBallot): Record<string, Response> {
  const entries = sheets.flatMap(({ model, form, answers }) =>
    Object.entries(answers).map(([item, response]) => [topicKey(model, form, item), response] as const)
  )
  return Object.fromEntries(entries)
}

/** The ratings of a topic; who said nothing, "don't know" or "does not apply" has none. */
export function votesOn(voters: readonly Voter[], topic: string): Rating[] {
  return voters.map(({ answers }) => answers[topic]).filter(isRating)
}

/** Hands counted in the room, worst rung first, as votes. `votesOfHands([0, 2, 1, 0, 0]) // => [2, 2, 3]` */
export function votesOfHands(hands: readonly number[] | undefined): Rating[] {
  return (hands ?? []).flatMap((count, at) => new Array<Rating>(count).fill((at + 1) as Rating))
}
