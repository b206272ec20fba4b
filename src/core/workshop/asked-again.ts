import type { ReadTopic, Tally } from './tally.ts'
import { readVotes } from './vote-reading.ts'
import { votesOfHands } from './votes.ts'

/** Votes by show of hands of the whole room, worst rung first, by topic: a second vote on this question alone. */
export type Again = Readonly<Record<string, readonly number[]>>

/**
 * The tally with what the room answered when a question was asked again: that is the question's second vote, whatever
 * ballots say, for everyone had a hand to raise. The first vote stays as it was.
 * `withAgain(tally, { 'm/short/a': [0, 2, 5, 0, 0] }) // => the topic m/short/a with seven second votes`
 */
export function withAgain<T extends Tally>(tally: T, again: Again): T {
  return { ...tally, topics: tally.topics.map(topic => askedAgain(topic, again[topic.key])) }
}

function askedAgain(topic: ReadTopic, hands: readonly number[] | undefined): ReadTopic {
  if (!hands) return topic
  const secondVotes = votesOfHands(hands)
  return { ...topic, second: readVotes(secondVotes), secondVotes }
}
