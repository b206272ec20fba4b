import { describe, expect, test } from 'vitest'
import { capabilitiesOf, capabilityOf, isItsOwn, itemsOf, type Model, scopeOf } from '../../src/core/model.ts'
import { competency, pyramid, skill, stagesModel, xm } from './models.ts'

describe('the models of the content', () => {
  test.each([
    ['xm-competencies asks twenty ladders', itemsOf(xm, 'short'), 20],
    ['xm-competencies asks sixty practices', itemsOf(xm, 'long'), 60],
    ['cx-pyramid asks 6 levels × 4 items', itemsOf(pyramid, 'short'), 24],
    ['cx-pyramid has no long form', itemsOf(pyramid, 'long'), 0]
  ])('%s', (_, items, count) => {
    expect(items).toHaveLength(count)
    expect(new Set(items).size).toBe(count)
  })
})

test('a level is its own skill; a competency is not, even with one skill', () => {
  expect(pyramid.dimensions.every(isItsOwn)).toBe(true)
  expect(isItsOwn(competency('crew', [skill('watch', { practices: ['look'] })]))).toBe(false)
})

describe('a model that changed', () => {
  // Version 1: x:a, x:b. Version 2 adds x:c. Version 3 retires x:a.
  const model: Model = {
    ...stagesModel([competency('d', [skill('x', { practices: ['a', 'b', 'c'] })])]),
    version: 3,
    changes: { 'x:a': { retired: 3 }, 'x:c': { since: 2 } }
  }

  test.each([
    [1, ['x:a', 'x:b'], ['x:a', 'x:b']],
    [2, ['x:a', 'x:b', 'x:c'], ['x:a', 'x:b', 'x:c']],
    [3, ['x:a', 'x:b', 'x:c'], ['x:b', 'x:c']]
  ])('a sheet of version %i carries %j and counts %j', (version, carried, counted) => {
    expect(itemsOf(model, 'long', version)).toEqual(carried)
    expect(scopeOf(model, 'long', version)).toEqual(counted)
  })

  test('today is meant where no version is named', () => {
    expect(itemsOf(model, 'long')).toEqual(['x:a', 'x:b', 'x:c'])
    expect(scopeOf(model, 'long')).toEqual(['x:b', 'x:c'])
  })
})

test.each([
  ['strategy:promise', 'strategy'],
  ['strategy', 'strategy'],
  ['value-planning:case', 'value-planning'],
  ['inform:a:b', 'inform']
])('%s asks about %s', (item, capability) => {
  expect(capabilityOf(item)).toBe(capability)
})

test('capabilities come in model order, each with its dimension', () => {
  const model = stagesModel([competency('d', ['x', 'y']), competency('e', ['z'])])
  expect(capabilitiesOf(model).map(({ dimension, capability }) => [dimension.id, capability.id])).toEqual([
    ['d', 'x'],
    ['d', 'y'],
    ['e', 'z']
  ])
})
