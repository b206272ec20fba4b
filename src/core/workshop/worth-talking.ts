import type { ReadTopic } from './tally.ts'
import { isSplit, orderedBy } from './vote-reading.ts'

/** More than these nobody talks about in one sitting. */
const most = 6

/** The questions that split the room, the most divided first: two camps, or votes that stray as far as chance would. */
export function worthTalking(topics: readonly ReadTopic[]): ReadTopic[] {
  const places = orderedBy(
    'disagreement',
    topics.map(({ first }) => first)
  )
  return places
    .map(at => topics[at] as ReadTopic)
    .filter(({ first }) => isSplit(first))
    .slice(0, most)
}
