import { describe, expect, test } from 'vitest'
import { readProfile } from '../../src/core/profile.ts'
import { score } from '../../src/core/score.ts'
import type { Answers } from '../../src/core/sheet.ts'
import { competency, profileModel, sheet, stagesModel } from './models.ts'

const model = profileModel(['data', 'tools', 'people', 'habits'])
const read = (answers: Answers, of = model) => {
  const answered = sheet(of, answers)
  return readProfile(of, answered, score(of, answered))
}
const advised = (answers: Answers, of = model) =>
  read(answers, of).advice.map(({ capability, kind }) => `${kind} ${capability}`)

describe('the advice of a profile', () => {
  test('is to repair under 2.5 and to build from there on, the lowest first: (2 + 2) ÷ 2, (2 + 3) ÷ 2, 4', () => {
    const answers: Answers = { 'data:a': 4, 'tools:a': 2, 'tools:b': 3, 'people:a': 2, 'people:b': 2 }
    expect(advised(answers)).toEqual(['repair people', 'build tools', 'build data'])
    expect(read(answers).advice[0]).toEqual({ dimension: 'people', capability: 'people', kind: 'repair' })
  })

  test('keeps model order among equals', () => {
    expect(advised({ 'habits:a': 3, 'tools:a': 3, 'data:a': 1 })).toEqual([
      'repair data',
      'build tools',
      'build habits'
    ])
  })

  test('is none at the top, and none without a score', () => {
    expect(advised({ 'data:a': 5, 'data:b': 5, 'tools:a': 'unknown', 'people:a': 'na' })).toEqual([])
  })

  test('is only what the model has', () => {
    const answers: Answers = { 'data:a': 1, 'tools:a': 4 }
    expect(advised(answers, profileModel(['data', 'tools'], ['repair']))).toEqual(['repair data'])
    const { stages: _, ...silent } = stagesModel([competency('d', ['x'])])
    expect(advised({ x: 1 }, { ...silent, reading: 'profile' })).toEqual([])
  })
})

test('the lowest are the items rated 1 or 2, ones first, equals in link order', () => {
  const { lowest } = read({
    'data:a': 2,
    'data:b': 3,
    'tools:a': 1,
    'tools:b': 2,
    'people:a': 'unknown',
    'habits:b': 1
  })
  expect(lowest).toEqual([
    { item: 'tools:a', rating: 1 },
    { item: 'habits:b', rating: 1 },
    { item: 'data:a', rating: 2 },
    { item: 'tools:b', rating: 2 }
  ])
})
