import { describe, expect, test } from 'vitest'
import { score } from '../../src/core/score.ts'
import type { Answers } from '../../src/core/sheet.ts'
import { shownRoute } from '../../src/core/shown-route.ts'
import { readStage } from '../../src/core/stage.ts'
import { competency, sheet, skill, stagesModel, steps } from './models.ts'

/** One competency of two skills: a rung of x costs 1, of y 3; both lift the whole by a half. */
const model = stagesModel([
  competency('d', [skill('x', { steps: steps(1, 2, 10) }), skill('y', { steps: steps(3, 2, 10) })])
])
const shown = (answers: Answers, choices: Parameters<typeof shownRoute>[3] = {}) => {
  const scores = score(model, sheet(model, answers))
  const { target, way } = shownRoute(model, scores, readStage(model, scores), choices)
  return { target, steps: way?.ok ? way.steps.map(({ capability, from }) => `${capability}-${from}`) : way?.reason }
}

describe('the route that is shown', () => {
  test('leads to the next stage: 2 and 2 are initiate, mobilize begins at 2.5, and a rung of x is the cheapest', () => {
    expect(shown({ x: 2, y: 2 })).toEqual({ target: 'mobilize', steps: ['x-2'] })
  })

  test('leads to the stage that was chosen: from 2 and 2 to 3.5 are (4 + 3) ÷ 2, for x may not end three rungs over y', () => {
    expect(shown({ x: 2, y: 2 }, { target: 'scale' })).toEqual({ target: 'scale', steps: ['x-2', 'x-3', 'y-2'] })
  })

  test('leads to the next stage again where the model no longer has the chosen one', () => {
    expect(shown({ x: 2, y: 2 }, { target: 'gone' })).toEqual({ target: 'mobilize', steps: ['x-2'] })
    expect(shown({ x: 2, y: 2 }, { target: undefined }).target).toBe('mobilize')
  })

  test('has no steps to a chosen stage that is reached already', () => {
    expect(shown({ x: 3, y: 3 }, { target: 'initiate' })).toEqual({ target: 'initiate', steps: [] })
  })

  test('goes by own efforts and around what is struck out', () => {
    expect(shown({ x: 2, y: 2 }, { struckOut: ['x-2'] }).steps).toEqual(['y-2'])
    expect(shown({ x: 2, y: 2 }, { efforts: { 'x-2': 5 } }).steps).toEqual(['y-2'])
  })

  test('is none at the top, unless another stage was chosen', () => {
    expect(shown({ x: 5, y: 5 })).toEqual({ target: undefined, steps: undefined })
    expect(shown({ x: 5, y: 5 }, { target: 'scale' })).toEqual({ target: 'scale', steps: [] })
  })

  test('has a target and a reason where there is no way, or no score', () => {
    expect(shown({ x: 2, y: 2 }, { struckOut: ['x-2', 'y-2'] })).toEqual({ target: 'mobilize', steps: 'bar' })
    expect(shown({})).toEqual({ target: 'investigate', steps: 'no-score' })
  })
})
