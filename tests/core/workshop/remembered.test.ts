import { expect, test } from 'vitest'
import { lastVotes } from '../../../src/core/workshop/remembered.ts'
import type { ReadTopic } from '../../../src/core/workshop/tally.ts'

const vote = (...frequencies: number[]) => ({ frequencies, votes: frequencies.reduce((sum, count) => sum + count, 0) })
const topic = (key: string, first: object, second?: object) => ({ key, first, ...(second && { second }) }) as ReadTopic

test('a workshop leaves its last vote on each question to the next one, and nothing where nobody voted', () => {
  const topics = [topic('once', vote(0, 3, 1, 0, 0)), topic('twice', vote(4, 0, 0, 0, 0), vote(0, 2, 2, 0, 0))]
  expect(lastVotes([...topics, topic('none', vote(0, 0, 0, 0, 0))])).toEqual({
    once: [0, 3, 1, 0, 0],
    twice: [0, 2, 2, 0, 0]
  })
})
