import type { Rating, Response, Sheet } from '../sheet.ts'
import type { Asked } from './invitation.ts'
import type { ReadTopic } from './tally.ts'
import type { Topic } from './topic.ts'

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

/** The rungs on which the last votes stand, by topic, for what is not agreed yet; questions without votes have none. */
export function openMedians(
  topics: readonly Pick<ReadTopic, 'key' | 'first' | 'second'>[],
  agreed: Readonly<Record<string, Response>>
): Record<string, Rating> {
  return Object.fromEntries(
    topics.flatMap(({ key, first, second }): [string, Rating][] => {
      const { median } = second ?? first
      return agreed[key] !== undefined || median === undefined ? [] : [[key, rungOfMedian(median)]]
    })
  )
}

/** The rung of a median: the lower one where it falls between two, for in doubt nothing is claimed. */
export function rungOfMedian(median: number): Rating {
  return Math.floor(median) as Rating
}
