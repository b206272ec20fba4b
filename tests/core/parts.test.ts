import { describe, expect, test } from 'vitest'
import { partsOf, partsOfAllVersions } from '../../src/core/parts.ts'
import { competency, pyramid, skill, stagesModel, xm } from './models.ts'

describe('the parts of a questionnaire', () => {
  test('are the six competencies where each has three or four ladders', () => {
    const parts = partsOf(xm, 'short')
    expect(parts.map(({ id, items }) => `${id} ${items.length}`)).toEqual([
      ...['lead 3', 'realize 3', 'activate 3', 'enlighten 4', 'respond 4', 'disrupt 3']
    ])
  })

  test('are the twenty skills in the long form, since a competency has nine practices or more', () => {
    const parts = partsOf(xm, 'long')
    expect(parts).toHaveLength(20)
    expect(parts[0]).toEqual({
      id: 'strategy',
      dimension: 'lead',
      items: ['strategy:promise', 'strategy:choices', 'strategy:proof']
    })
  })

  test('are the six levels of the pyramid, with four statements each', () => {
    expect(partsOf(pyramid, 'short').map(({ id, items }) => [id, items.length])).toEqual([
      ...[['inform', 4] as const, ['solve', 4] as const, ['fulfil', 4] as const],
      ...[['anticipate', 4] as const, ['preempt', 4] as const, ['elevate', 4] as const]
    ])
  })

  test('leave out what has no item in the form', () => {
    const model = stagesModel([competency('a', ['b', 'c']), competency('d', [{ ...skill('e'), items: {} }])])
    expect(partsOf({ ...model, forms: { short: ['b', 'c'] } }, 'short').map(({ id }) => id)).toEqual(['a'])
  })
})

describe('a form that was begun under an earlier version', () => {
  const model = {
    ...stagesModel([competency('d', [skill('x', { practices: ['gone', 'stays', 'new'] })])]),
    version: 2,
    changes: { 'x:gone': { retired: 2 }, 'x:new': { since: 2 } }
  }

  test('asks what that version asked', () => {
    expect(partsOf(model, 'long').map(({ items }) => items)).toEqual([['x:stays', 'x:new']])
    expect(partsOf(model, 'long', 1).map(({ items }) => items)).toEqual([['x:gone', 'x:stays']])
  })

  test('shares its pages with today’s, whose questions come first', () => {
    expect(partsOfAllVersions(model, 'long')).toEqual([
      { id: 'd', dimension: 'd', items: ['x:stays', 'x:new', 'x:gone'] }
    ])
  })
})
