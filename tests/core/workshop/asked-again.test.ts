import { expect, test } from 'vitest'
import { withAgain } from '../../../src/core/workshop/asked-again.ts'
import { peopleIn, type ReadTopic } from '../../../src/core/workshop/tally.ts'
import { readVotes } from '../../../src/core/workshop/vote-reading.ts'

const place = { model: 'xm', form: 'short', capability: 'a', dimension: 'lead' } as const
const topicOf = (key: string): ReadTopic => ({ ...place, key, item: key, first: readVotes([1, 5]), firstVotes: [1, 5] })
const voters = { first: [], second: [] }

test('a question asked again has the hands of the room as its second vote and its first as it was; others have none', () => {
  const asked = withAgain({ topics: [topicOf('a'), topicOf('b')], voters }, { a: [0, 2, 5, 0, 0] })
  expect(asked.topics[0]).toMatchObject({ first: { votes: 2, lowest: 1, highest: 5 }, second: { votes: 7, median: 3 } })
  expect(asked.topics[0]?.secondVotes).toEqual([2, 2, 3, 3, 3, 3, 3])
  expect(asked.topics[1]).toEqual(topicOf('b'))
  expect(peopleIn(asked)).toBe(7)
})

test('hands take the place of the ballots of a second vote on that question', () => {
  const second = { second: readVotes([4, 4, 4]), secondVotes: [4, 4, 4] as const }
  const { topics } = withAgain({ topics: [{ ...topicOf('a'), ...second }], voters }, { a: [1, 0, 0, 0, 0] })
  expect(topics[0]?.second).toMatchObject({ votes: 1, median: 1 })
})
