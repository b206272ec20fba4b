import type { ReadTopic } from './tally.ts'

/**
 * How often each rung was chosen in the last vote, worst first, by topic: what a workshop leaves to the next one. What
 * was not shown, or has no votes, is not in it.
 */
export function lastVotes(topics: readonly ReadTopic[]): Record<string, readonly number[]> {
  return Object.fromEntries(
    topics.flatMap(({ key, first, second }) => {
      const { frequencies, votes } = second ?? first
      return votes > 0 ? [[key, frequencies] as const] : []
    })
  )
}
