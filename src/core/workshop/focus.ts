import type { Scores } from '../score.ts'
import type { Asked } from './invitation.ts'
import type { Topic } from './topic.ts'
import { isSplit, readVotes } from './vote-reading.ts'
import { votesOfHands } from './votes.ts'

/** What is known of a question before a workshop. */
export interface Past {
  /** Of its votes, or the score of its skill. */
  readonly mean: number
  /** Mean distance of the votes from their median in rungs; 0 where they agreed or there were none. */
  readonly spread: number
}

/** So many of the weakest, and so many of those on which votes lay furthest apart. */
const [mostWeak, mostSplit] = [3, 2]

/** What votes of before say, by topic. `pastOfVotes({ t: [0, 2, 2, 0, 0] }) // => { t: { mean: 2.5, spread: 0 } }` */
export function pastOfVotes(votes: Readonly<Record<string, readonly number[]>>): Record<string, Past> {
  return Object.fromEntries(
    Object.entries(votes).flatMap(([key, counts]) => {
      const all = votesOfHands(counts)
      const reading = readVotes(all)
      const mean = all.reduce((sum: number, vote) => sum + vote, 0) / all.length
      return all.length === 0 ? [] : [[key, { mean, spread: isSplit(reading) ? (reading.deviation as number) : 0 }]]
    })
  )
}

/** What the scores of a result say of the questions on its skills. */
export function pastOfScores(topics: readonly Topic[], { capabilities }: Scores): Record<string, Past> {
  return Object.fromEntries(
    topics.flatMap(({ key, capability }) => {
      const mean = capabilities[capability]?.score
      return mean === undefined ? [] : [[key, { mean, spread: 0 }]]
    })
  )
}

/**
 * What a room should talk about, in the order in which it is asked: the three weakest, and of the others the two most
 * split; equals in their order. Of what nothing is known nothing is said.
 */
export function focusOf(topics: readonly Topic[], past: Readonly<Record<string, Past>>): Topic[] {
  const known = topics.flatMap(topic => {
    const found = past[topic.key]
    return found ? [{ topic, ...found }] : []
  })
  const weakest = known.toSorted((a, b) => a.mean - b.mean).slice(0, mostWeak)
  const split = known
    .filter(one => one.spread > 0 && !weakest.includes(one))
    .sort((a, b) => b.spread - a.spread)
    .slice(0, mostSplit)
  return known.filter(one => weakest.includes(one) || split.includes(one)).map(({ topic }) => topic)
}

/** What is asked, without the parts that hold none of these questions. */
export function askedFor(topics: readonly Topic[], asked: readonly Asked[]): Asked[] {
  return asked.flatMap(each => {
    const own = topics.filter(({ model, form }) => model === each.model && form === each.form)
    const dimensions = each.dimensions.filter(part => own.some(({ dimension }) => dimension === part))
    return dimensions.length > 0 ? [{ ...each, dimensions }] : []
  })
}
