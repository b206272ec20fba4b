import type { Model } from '../model.ts'
import type { Rating } from '../sheet.ts'
import type { Asked } from './invitation.ts'
import { type Topic, topicsOf } from './topic.ts'
import { readVotes, type VoteReading } from './vote-reading.ts'
import { type CastBallot, decision, measurement, type Voter, votersIn, votesOfHands, votesOn } from './votes.ts'

/** A topic with its votes of both rounds, read. */
export interface ReadTopic extends Topic {
  readonly first: VoteReading
  readonly firstVotes: readonly Rating[]
  /** Absent until someone has voted a second time. */
  readonly second?: VoteReading
  readonly secondVotes?: readonly Rating[]
}

export interface Tally {
  readonly topics: readonly ReadTopic[]
  /** Who voted in the measurement, and what they say in the decision. */
  readonly voters: { readonly first: readonly Voter[]; readonly second: readonly Voter[] }
}

/** How many took part, at least: whoever raised a hand is in no ballot. */
export function peopleIn({ topics, voters }: Tally): number {
  return Math.max(voters.second.length, ...topics.map(({ first, second }) => (second ?? first).votes))
}

/** Hands counted in the room, worst rung first, by round and topic. */
export type Hands = Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>

/**
 * Everything that ballots and hands say, question by question. Hands raised in the first round count in the second too
 * unless they were counted anew.
 */
export function tally(
  cast: readonly CastBallot[],
  hands: Hands,
  asked: readonly Asked[],
  models: readonly Model[]
): Tally {
  const voters = { first: votersIn(cast, measurement), second: votersIn(cast, decision) }
  const hasSecond = cast.some(({ round }) => round === decision) || Object.keys(hands[decision] ?? {}).length > 0
  const topics = topicsOf(asked, models).map((topic): ReadTopic => {
    const raised = hands[measurement]?.[topic.key]
    const firstVotes = [...votesOn(voters.first, topic.key), ...votesOfHands(raised)]
    const first = readVotes(firstVotes)
    if (!hasSecond) return { ...topic, first, firstVotes }
    const again = votesOfHands(hands[decision]?.[topic.key] ?? raised)
    const secondVotes = [...votesOn(voters.second, topic.key), ...again]
    return { ...topic, first, firstVotes, second: readVotes(secondVotes), secondVotes }
  })
  return { topics, voters }
}
