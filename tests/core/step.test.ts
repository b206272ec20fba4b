import { describe, expect, test } from 'vitest'
import { score } from '../../src/core/score.ts'
import type { Answers } from '../../src/core/sheet.ts'
import { rungOf, type StepChoices, stepId, stepsAhead } from '../../src/core/step.ts'
import { all, competency, pyramid, sheet, skill, stagesModel } from './models.ts'

const practices = ['a', 'b', 'c']
const costly = [
  { effort: 1, impact: 5, days: 10 },
  { effort: 2, impact: 4, days: 20 },
  { effort: 3, impact: 3, days: 30 },
  { effort: 4, impact: 2, days: 40 }
]
const model = stagesModel([
  competency('d', [skill('x', { practices, steps: costly }), skill('y', { practices })]),
  competency('e', [skill('z', { practices })])
])
const ahead = (answers: Answers, choices?: StepChoices) =>
  stepsAhead(model, score(model, sheet(model, answers, 'long')), choices)

test('a step is named after the rung it leaves', () => {
  expect(stepId('value-planning', 2)).toBe('value-planning-2')
})

test.each([
  [1, 1],
  [2.67, 2],
  [2.999999, 2],
  [2.9999999, 3],
  [5, 5]
])('a score of %d stands on rung %i', (value, rung) => {
  expect(rungOf(value)).toBe(rung)
})

describe('the steps ahead', () => {
  test('lead from the rung the score stands on, one by one: (2 + 3 + 3) ÷ 3 = 2.67 → 3, 4, 5', () => {
    expect(ahead({ 'x:a': 2, 'x:b': 3, 'x:c': 3 })).toEqual([
      [
        { dimension: 'd', capability: 'x', from: 2, effort: 2, impact: 4, days: 20 },
        { dimension: 'd', capability: 'x', from: 3, effort: 3, impact: 3, days: 30 },
        { dimension: 'd', capability: 'x', from: 4, effort: 4, impact: 2, days: 40 }
      ],
      [],
      []
    ])
  })

  test.each([
    [1, [1, 2, 3, 4]],
    [4, [4]],
    [5, []]
  ] as const)('from %i leave the rungs %j', (rating, rungs) => {
    expect(ahead({ 'x:a': rating })[0]?.map(({ from }) => from)).toEqual(rungs)
  })

  test('are none without a score', () => {
    expect(ahead({ 'x:a': 'unknown', 'y:a': 'na' })).toEqual([[], [], []])
  })

  test('name the dimension they belong to', () => {
    const steps = ahead({ 'y:a': 4, 'z:a': 4 })
    expect(steps.map(([first]) => first?.dimension)).toEqual([undefined, 'd', 'e'])
  })

  test('cost what the visitor says they cost', () => {
    const [x] = ahead({ 'x:a': 3 }, { efforts: { 'x-3': 1, 'y-4': 5 } })
    expect(x?.map(({ effort }) => effort)).toEqual([1, 4])
  })

  test('are none in a model that has only advice', () => {
    expect(stepsAhead(pyramid, score(pyramid, all(pyramid, 1))).flat()).toEqual([])
  })
})
