import { describe, expect, test } from 'vitest'
import type { Model } from '../../src/core/model.ts'
import { isLadder, overallRule, rewordedFor } from '../../src/core/versions.ts'
import { competency, sheet, skill, stagesModel } from './models.ts'

const plain = stagesModel([competency('d', [skill('x', { practices: ['a', 'b'] }), 'y'])])
const model: Model = {
  ...plain,
  version: 3,
  overall: { 1: 'dimensions', 3: 'skills' },
  changes: {
    'x:a': { reworded: 2 },
    'x:b': { reworded: 3 },
    y: { retired: 2, reworded: 2 },
    'y:ladder-2': { since: 2, ladder: true }
  }
}

describe('the rule of the overall score', () => {
  test.each([
    [1, 'dimensions'],
    [2, 'dimensions'],
    [3, 'skills'],
    [7, 'skills']
  ])('of a sheet of version %i: %s', (version, rule) => {
    expect(overallRule(model, version)).toBe(rule)
  })

  test('is the mean of dimensions where nothing is said, or nothing that early', () => {
    expect(overallRule(plain, 1)).toBe('dimensions')
    expect(overallRule({ overall: { 2: 'skills' } }, 1)).toBe('dimensions')
  })

  test('is the latest however the versions are ordered: 10 after 9', () => {
    expect(overallRule({ overall: { 10: 'skills', 9: 'dimensions' } }, 11)).toBe('skills')
  })
})

describe('better words', () => {
  test.each([
    [1, 'long', ['x:a', 'x:b']],
    [2, 'long', ['x:b']],
    [3, 'long', []],
    [1, 'short', ['y']],
    [2, 'short', []]
  ] as const)('came after a sheet of version %i of the %s form for %j', (modelVersion, form, items) => {
    expect(rewordedFor(model, { ...sheet(model, {}, form), modelVersion })).toEqual(items)
  })

  test('are none in a model that never changed', () => {
    expect(rewordedFor(plain, sheet(plain, {}))).toEqual([])
  })
})

test.each([
  ['a skill', 'y', true],
  ['its later ladder', 'y:ladder-2', true],
  ['a practice', 'x:a', false],
  ['a practice that never changed', 'x:c', false]
])('%s brings its own rungs or not: %s', (_, item, expected) => {
  expect(isLadder(model, item)).toBe(expected)
  expect(isLadder(plain, 'x:a')).toBe(false)
})
