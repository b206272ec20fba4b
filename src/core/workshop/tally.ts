import { ballotsPerRole } from '../agreement.ts'
import type { Model } from '../model.ts'
import type { Rating } from '../sheet.ts'
import type { Asked } from './invitation.ts'
import { type Topic, topicsOf } from './topic.ts'
import { readVotes, silentReading, type VoteReading } from './vote-reading.ts'
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

/** Of nameless ballots fewer are not shown: one would know whose they are. */
export const fewestShown = ballotsPerRole

/**
 * Everything that ballots and hands say, question by question. Hands raised in the first round count in the second too
 * unless they were counted anew. Where ballots are nameless, a question that one or two of them answer is not shown.
 */
export function tally(
  cast: readonly CastBallot[],
  hands: Hands,
  asked: readonly Asked[],
  models: readonly Model[],
  isNameless = false
): Tally {
  const voters = { first: votersIn(cast, measurement), second: votersIn(cast, decision) }
  const hasSecond = cast.some(({ round }) => round === decision) || Object.keys(hands[decision] ?? {}).length > 0
  const topics = topicsOf(asked, models).map((topic): ReadTopic => {
    const raised = hands[measurement]?.[topic.key]
    const first = readTopic(topic.key, voters.first, raised, isNameless)
    if (!hasSecond) return { ...topic, first: first.reading, firstVotes: first.votes }
    const again = readTopic(topic.key, voters.second, hands[decision]?.[topic.key] ?? raised, isNameless)
    return {
      ...topic,
      first: first.reading,
      firstVotes: first.votes,
      second: again.reading,
      secondVotes: again.votes
    }
  })
  return { topics, voters }
}

interface Read {
  readonly reading: VoteReading
  readonly votes: readonly Rating[]
}

function readTopic(
  topic: string,
  voters: readonly Voter[],
  hands: readonly number[] | undefined,
  isNameless: boolean
): Read {
  const onBallots = votesOn(voters, topic)
  const unknown = voters.filter(({ answers }) => answers[topic] === 'unknown').length
  if (voters.length === 0 && hands === undefined) return { reading: silentReading('uncounted'), votes: [] }
  if (isHidden(onBallots.length, isNameless)) return { reading: silentReading('hidden', unknown), votes: [] }
  const votes = [...onBallots, ...votesOfHands(hands)]
  return { reading: { ...readVotes(votes), unknown }, votes }
}

/** Whether so many votes on ballots are too few to be shown. `isHidden(2, true) // => true` */
export function isHidden(votesOnBallots: number, isNameless: boolean): boolean {
  return isNameless && votesOnBallots > 0 && votesOnBallots < fewestShown
}
