import { describe, expect, test } from 'vitest'
import { alsoWorth } from '../../src/core/also-worth.ts'
import type { StagesModel } from '../../src/core/model.ts'
import { route } from '../../src/core/route.ts'
import { score } from '../../src/core/score.ts'
import type { Answers } from '../../src/core/sheet.ts'
import type { StepChoices } from '../../src/core/step.ts'
import { competency, sheet, skill, stagesModel, steps } from './models.ts'

const beside = (model: StagesModel, answers: Answers, target: string, choices?: StepChoices) => {
  const scores = score(model, sheet(model, answers))
  return alsoWorth(model, scores, route(model, scores, target, choices), choices).map(
    ({ step, than }) => `${step.capability}-${step.from} than ${than.capability}-${than.from}`
  )
}

describe('also worth it', () => {
  // d at 1 needs a rung for its floor of 1.5, and x there costs 4 for an impact of 2.
  const model = stagesModel([
    competency('d', [skill('x', { steps: steps(4, 2) })]),
    competency('g', [
      skill('y', { steps: steps(2, 4) }),
      skill('z', { steps: steps(1, 3) }),
      skill('v', { steps: steps(5, 5) })
    ])
  ])

  test('is a step that is left out, costs less and brings more; most impact for its effort first', () => {
    // (1 + 4) ÷ 2 = 2.5 meets the bar of mobilize; y is worth 4 ÷ 2, z 3 ÷ 1. v brings more, but costs more too.
    expect(beside(model, { x: 1, y: 4, z: 4, v: 4 }, 'mobilize')).toEqual(['z-4 than x-1', 'y-4 than x-1'])
  })

  test('is not what cannot be taken: struck out, enough as it is, or on the top', () => {
    const answers: Answers = { x: 1, y: 4, z: 4, v: 4 }
    expect(beside(model, answers, 'mobilize', { struckOut: ['z-4'] })).toEqual(['y-4 than x-1'])
    expect(beside(model, answers, 'mobilize', { enough: ['y'] })).toEqual(['z-4 than x-1'])
    expect(beside(model, { ...answers, z: 5 }, 'mobilize')).toEqual(['y-4 than x-1'])
  })

  test('is the step after those that are taken', () => {
    // All twos to scale take x to 5, y and z to 3; y and z could go on from there.
    expect(beside(model, { x: 2, y: 2, z: 2, v: 2 }, 'scale')).toEqual(['z-3 than x-2', 'y-3 than x-2'])
  })

  test('is nothing where there is no route, and nothing where nothing is better', () => {
    expect(beside(model, { x: 3 }, 'scale')).toEqual([])
    expect(beside(model, { x: 5, y: 3, z: 3, v: 3 }, 'embed')).toEqual([])
  })
})
