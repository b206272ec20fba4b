import type { Rating, Response, Sheet } from '../sheet.ts'
import type { Asked } from './invitation.ts'
import type { ReadTopic } from './tally.ts'
import type { Topic } from './topic.ts'
import { decision } from './votes.ts'

/** The sheets of what a room agreed on, one for each form asked; open topics stay unanswered. */
export function agreedSheets(
  asked: readonly Asked[],
  topics: readonly Topic[],
  agreed: Readonly<Record<string, Response>>,
  date: string
): Sheet[] {
  return asked.map(({ model, modelVersion, form }) => {
    const own = topics.filter(topic => topic.model === model && topic.form === form)
    const answers = own.flatMap(({ key, item }) => {
      const value = agreed[key]
      return value === undefined ? [] : [[item, value] as const]
    })
    return { model, modelVersion, form, date, answers: Object.fromEntries(answers) }
  })
}

type Medians = Pick<ReadTopic, 'key' | 'first' | 'second'>

/** The rungs on which the last votes stand, by topic, for what is not agreed yet; questions without votes have none. */
export function openMedians(
  topics: readonly Medians[],
  agreed: Readonly<Record<string, Response>>
): Record<string, Rating> {
  return Object.fromEntries(
    topics.flatMap(({ key, first, second }): [string, Rating][] => {
      const { median } = second ?? first
      return agreed[key] !== undefined || median === undefined ? [] : [[key, rungOfMedian(median)]]
    })
  )
}

/**
 * What is agreed now: a value taken from the votes follows those of the round it names, whatever else was handed in
 * since, and is open again where that round has no votes left. `from` has the round by topic.
 */
export function followedAgreed(
  topics: readonly Medians[],
  agreed: Readonly<Record<string, Response>>,
  from: Readonly<Record<string, number>>
): Record<string, Response> {
  const values: Record<string, Response> = { ...agreed }
  for (const { key, first, second } of topics) {
    const round = from[key]
    if (round === undefined || agreed[key] === undefined) continue
    const { median } = round === decision ? (second ?? first) : first
    if (median === undefined) delete values[key]
    else values[key] = rungOfMedian(median)
  }
  return values
}

/** The rung of a median: the lower one where it falls between two, for in doubt nothing is claimed. */
export function rungOfMedian(median: number): Rating {
  return Math.floor(median) as Rating
}
