import { describe, expect, test } from 'vitest'
import { score } from '../../../src/core/score.ts'
import { agendaFor, minutesOf, minutesOfPart } from '../../../src/core/workshop/agenda.ts'
import { askedFor, focusOf, pastOfScores, pastOfVotes } from '../../../src/core/workshop/focus.ts'
import type { Topic } from '../../../src/core/workshop/topic.ts'
import { competency, sheet, stagesModel } from '../models.ts'

const topicOf = (item: string): Topic => ({
  key: `m/short/${item}`,
  model: 'm',
  form: 'short',
  item,
  capability: item,
  dimension: 'd'
})
const items = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
const topics = items.map(topicOf)
const ids = (focus: readonly Topic[]) => focus.map(({ item }) => item).join('')

describe('what a room should talk about', () => {
  test('are the three weakest and of the others the two most split, in the order in which they are asked', () => {
    // Means: a 2, b 4, c 3 (1 × 3, 5 × 3), d 3.5 (2 × 3, 5 × 3), e 2.1…, f 2.5 (2 × 3, 3 × 3), g unknown.
    const past = pastOfVotes({
      'm/short/a': [0, 6, 0, 0, 0],
      'm/short/b': [0, 0, 0, 6, 0],
      'm/short/c': [3, 0, 0, 0, 3],
      'm/short/d': [0, 3, 0, 0, 3],
      'm/short/e': [0, 5, 1, 0, 0],
      'm/short/f': [0, 3, 3, 0, 0],
      'm/short/g': [0, 0, 0, 0, 0]
    })
    expect(past['m/short/c']).toEqual({ mean: 3, spread: 2 })
    expect(past['m/short/f']).toEqual({ mean: 2.5, spread: 0 })
    expect(past).not.toHaveProperty('m/short/g')
    expect(ids(focusOf(topics, past))).toBe('acdef')
  })

  test('are the weakest skills of a result, equals in their order, and nothing of what has no score', () => {
    const model = stagesModel([competency('d', items)])
    const scores = score(model, sheet(model, { a: 4, b: 2, c: 3, d: 'unknown', e: 2, f: 2 }))
    expect(ids(focusOf(topics, pastOfScores(topics, scores)))).toBe('bef')
    expect(focusOf(topics, {})).toEqual([])
  })
})

test('only the parts that hold one of the questions are asked', () => {
  const asked = { model: 'm', modelVersion: 1, form: 'short', dimensions: ['c', 'd'] } as const
  expect(askedFor(topics.slice(0, 1), [asked, { ...asked, form: 'long' }])).toEqual([{ ...asked, dimensions: ['d'] }])
  expect(askedFor([], [asked])).toEqual([])
})

describe('an agenda for them', () => {
  test('has the minutes that the questions take, eight for each that is talked about, and time for what follows', () => {
    const agenda = agendaFor(5, 7)
    expect(minutesOfPart(agenda, 'silent')).toBe(10)
    expect(minutesOfPart(agenda, 'differences')).toBe(40)
    expect(minutesOf(agenda)).toBe(10 + 10 + 40 + 5 + 15 + 5)
  })
})
