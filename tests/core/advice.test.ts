import { describe, expect, test } from 'vitest'
import { adviceForLevels, adviceForStages } from '../../src/core/advice.ts'
import { readLevels } from '../../src/core/levels.ts'
import { type Route, route } from '../../src/core/route.ts'
import { score } from '../../src/core/score.ts'
import type { Answers, Response } from '../../src/core/sheet.ts'
import { readStage } from '../../src/core/stage.ts'
import { all, competency, pyramid, sheet, skill, stagesModel, steps, xm } from './models.ts'

describe('advice by stages', () => {
  // Impact ÷ effort: a 3 ÷ 3 = 1, b 4 ÷ 2 = 2, c 3 ÷ 1 = 3, e 4 ÷ 2 = 2.
  const model = stagesModel([
    competency('low', [skill('a', { steps: steps(3, 3) }), skill('b', { steps: steps(2, 4) })]),
    competency('high', [skill('c', { steps: steps(1, 3) }), skill('e', { steps: steps(2, 4) })])
  ])
  const advice = (answers: Answers, chosen?: Route, of = model) => {
    const scores = score(of, sheet(of, answers))
    return adviceForStages(of, scores, readStage(of, scores), chosen).map(
      ({ capability, from, reason }) => `${capability}-${from} ${reason}`
    )
  }
  const towards = (answers: Answers, target: string) => route(model, score(model, sheet(model, answers)), target)

  test('is the step from the rung each capability stands on, most impact for its effort first', () => {
    // low at 3 and high at 3.5 make 3.25: mobilize, both over the floor of 2.5 of scale.
    expect(advice({ a: 3, b: 3, c: 3, e: 4 })).toEqual(['c-3 worth', 'b-3 worth', 'e-4 worth', 'a-3 worth'])
  })

  test('puts dimensions below the floor of the next stage first: 1 < 1.5', () => {
    expect(advice({ a: 1, b: 1, c: 4, e: 4 })).toEqual(['b-1 floor', 'a-1 floor', 'c-4 worth', 'e-4 worth'])
  })

  test('then what the route takes', () => {
    // All twos make 8, mobilize begins at 4 × 2.5 = 10: two rungs. c-2 costs 1, c-3 would leave e two rungs behind.
    const chosen = towards({ a: 2, b: 2, c: 2, e: 2 }, 'mobilize')
    expect(advice({ a: 2, b: 2, c: 2, e: 2 }, chosen)).toEqual(['c-2 route', 'b-2 route', 'e-2 worth', 'a-2 worth'])
  })

  test('takes every skill of the route before the others', () => {
    // All threes make 12, scale begins at 14; with b, c and e-4 struck out e-3 and a-3 are what is left for 2 and 3.
    const all: Answers = { a: 3, b: 3, c: 3, e: 3 }
    const scores = score(model, sheet(model, all))
    const chosen = route(model, scores, 'scale', { struckOut: ['b-3', 'c-3', 'e-4'] })
    expect(advice(all, chosen)).toEqual(['e-3 route', 'a-3 route', 'c-3 worth', 'b-3 worth'])
  })

  test('puts the floor before the route, and the route before what is worth more', () => {
    // low at 1 < 1.5; the route told here takes e, worth 4 ÷ 2; c is worth 3 ÷ 1.
    const chosen: Route = {
      ok: true,
      steps: [{ dimension: 'high', capability: 'e', from: 3, effort: 2, impact: 4, days: 10, overallAfter: 3 }],
      effort: 2,
      impact: 4,
      days: 10
    }
    expect(advice({ a: 1, b: 1, c: 3, e: 3 }, chosen)).toEqual(['b-1 floor', 'a-1 floor', 'e-3 route', 'c-3 worth'])
  })

  test('does without a route that there is not', () => {
    expect(advice({ a: 3, c: 3 }, { ok: false, reason: 'no-score' })).toEqual(['c-3 worth', 'a-3 worth'])
  })

  test('leaves out what stands on the top rung and what has no score', () => {
    expect(advice({ a: 5, b: 'unknown', c: 'na', e: 4 })).toEqual(['e-4 worth'])
  })

  test('knows no floor above the last stage', () => {
    expect(advice({ a: 4, b: 5, c: 5, e: 5 })).toEqual(['a-4 worth'])
  })

  test('keeps model order among equals', () => {
    const alike = stagesModel([competency('d', ['x', 'y', 'z'])])
    expect(advice({ x: 3, y: 3, z: 3 }, undefined, alike)).toEqual(['x-3 worth', 'y-3 worth', 'z-3 worth'])
  })

  test('is nothing when nothing is answered, and twenty pieces for all threes', () => {
    expect(advice({}, undefined, xm)).toEqual([])
    expect(advice(all(xm, 3).answers, undefined, xm)).toHaveLength(20)
  })
})

describe('advice by levels', () => {
  const advice = (...responses: (Response | undefined)[]) => {
    const except = Object.fromEntries(pyramid.dimensions.map(({ id }, at) => [id, responses[at]]))
    return adviceForLevels(pyramid, readLevels(pyramid, all(pyramid, 1, { except }))).map(
      ({ level, kind }) => `${kind} ${level}`
    )
  }

  test.each<[string, (Response | undefined)[], string[]]>([
    ['builds the base when nothing holds', [3, 3, 3, 3, 3, 3], ['build inform']],
    ['builds the level after the reached one', [4, 4, 3, 3, 3, 3], ['build fulfil']],
    ['builds nothing over the top', [4, 4, 4, 4, 4, 4], []],
    ['repairs a crack and builds on what is reached', [4, 3, 4, 3, 3, 3], ['repair solve', 'build solve']],
    [
      'repairs every crack from the base up',
      [3, 4, 3, 3, 4, 3],
      ['repair inform', 'repair fulfil', 'repair anticipate', 'build inform']
    ],
    ['builds an open level before it repairs nothing', [4, undefined, 4, 4, 4, 4], ['build solve']],
    ['repairs above an open level', [4, undefined, 3, 4, 3, 3], ['repair fulfil', 'build solve']],
    ['steps over what does not apply', [4, 'na', 3, 3, 3, 3], ['build fulfil']],
    ['is nothing when nothing applies', ['na', 'na', 'na', 'na', 'na', 'na'], []],
    ['is nothing when the rest does not apply', [4, 'na', 'na', 'na', 'na', 'na'], []]
  ])('%s: %j', (_, responses, expected) => {
    expect(advice(...responses)).toEqual(expected)
  })
})
