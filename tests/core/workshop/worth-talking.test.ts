import { describe, expect, test } from 'vitest'
import { lastVotes } from '../../../src/core/workshop/remembered.ts'
import type { ReadTopic } from '../../../src/core/workshop/tally.ts'
import { readVotes, silentReading } from '../../../src/core/workshop/vote-reading.ts'
import { worthTalking } from '../../../src/core/workshop/worth-talking.ts'

const topic = (key: string, votes: number[], second?: number[]): ReadTopic => ({
  ...{ key, model: 'm', form: 'short', item: key, capability: key, dimension: 'd' },
  ...{ first: readVotes(votes), firstVotes: [] },
  ...(second && { second: readVotes(second), secondVotes: [] })
})
const [agreed, apart, camps] = [
  [3, 3, 3, 3, 3, 4],
  [1, 2, 3, 4, 4, 5],
  [1, 1, 1, 5, 5, 5]
]
const keys = (...topics: ReadTopic[]) => worthTalking(topics).map(({ key }) => key)

describe('worth talking about', () => {
  test('is what splits the room, two camps before votes that only stray', () => {
    expect(keys(topic('a', agreed), topic('b', apart), topic('c', camps))).toEqual(['c', 'b'])
  })

  test('goes by the first vote: a second one took the split away, and it was there all the same', () => {
    expect(keys(topic('a', camps, agreed), topic('b', agreed, camps))).toEqual(['a'])
    expect(keys(topic('a', apart, camps), topic('b', camps, agreed))).toEqual(['b', 'a'])
  })

  test('is nothing of few votes, of none, and of what is hidden', () => {
    const hidden: ReadTopic = { ...topic('c', []), first: silentReading('hidden') }
    expect(keys(topic('a', [1, 5]), topic('b', []), hidden)).toEqual([])
  })

  test('keeps equals in their order, six of them', () => {
    const many = Array.from('abcdefgh', key => topic(key, camps))
    expect(keys(...many).join('')).toBe('abcdef')
  })
})

describe('what a workshop leaves to the next', () => {
  test('is how often each rung was chosen in the last vote, worst first', () => {
    expect(lastVotes([topic('a', [1, 1, 3]), topic('b', [5], [4, 4])])).toEqual({
      a: [2, 0, 1, 0, 0],
      b: [0, 0, 0, 2, 0]
    })
  })

  test('is nothing of what had no votes, or had them in the first vote only', () => {
    const gone: ReadTopic = { ...topic('b', [3, 3]), second: silentReading('hidden') }
    expect(lastVotes([topic('a', []), gone])).toEqual({})
  })
})
