import { useMemo } from 'react'
import type { Model } from '../../core/model.ts'
import type { Rating } from '../../core/sheet.ts'
import { type Topic, topicsOf } from '../../core/workshop/topic.ts'
import { orderedBy, readVotes, type VoteReading } from '../../core/workshop/vote-reading.ts'
import { decision, measurement, type Voter, votersIn, votesOfHands, votesOn } from '../../core/workshop/votes.ts'
import { castBallots } from '../../stores/cast-ballots.ts'
import type { Workshop } from '../../stores/workshop.ts'

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
  /** In the order in which the reveal shows them. */
  readonly ordered: readonly ReadTopic[]
  /** Who voted in the measurement, and what they say in the decision. */
  readonly voters: { readonly first: readonly Voter[]; readonly second: readonly Voter[] }
}

/** Everything that the votes of a workshop say. */
export function useTally(workshop: Workshop, models: readonly Model[]): Tally {
  const { ballots, hands, asked, order } = workshop
  const read = useMemo(() => {
    const cast = castBallots(ballots, models)
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
  }, [ballots, hands, asked, models])
  return useMemo(() => {
    const places = orderedBy(
      order,
      read.topics.map(({ first }) => first)
    )
    return { ...read, ordered: places.flatMap(at => read.topics[at] ?? []) }
  }, [read, order])
}
