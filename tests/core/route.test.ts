import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { afterStep } from '../../src/core/after-step.ts'
import { type Route, route } from '../../src/core/route.ts'
import { score } from '../../src/core/score.ts'
import type { Answers } from '../../src/core/sheet.ts'
import { readStage } from '../../src/core/stage.ts'
import { byImpactPerEffort, rungOf, type StepChoices } from '../../src/core/step.ts'
import { cheapestByTrying, type Journey, journeys } from './exhaustive.ts'
import { many } from './many.ts'
import { all, competency, sheet, skill, stagesModel, steps, xm } from './models.ts'

const names = (found: Route) => (found.ok ? found.steps.map(({ capability, from }) => `${capability}-${from}`) : [])

describe('the cheapest route', () => {
  // Two competencies of two skills: every rung of a skill lifts the whole by 1 ÷ 4.
  const to = (
    target: string,
    answers: Answers,
    own: Partial<Record<'a' | 'b' | 'c' | 'e', [effort: number, impact: number, days: number]>> = {},
    choices: StepChoices = {}
  ) => {
    const of = (id: 'a' | 'b' | 'c' | 'e') => skill(id, { steps: steps(...(own[id] ?? [2, 2, 10])) })
    const model = stagesModel([competency('d', [of('a'), of('b')]), competency('g', [of('c'), of('e')])])
    return route(model, score(model, sheet(model, answers)), target, choices)
  }

  test('is empty where the stage is already reached', () => {
    expect(to('mobilize', { a: 3, b: 3, c: 3, e: 3 })).toEqual({ ok: true, steps: [], effort: 0, impact: 0, days: 0 })
    expect(to('initiate', { a: 3, b: 3, c: 3, e: 3 })).toMatchObject({ ok: true, steps: [] })
  })

  test('takes the least effort: 2.25 lacks one rung of 2.5, and c costs 1', () => {
    expect(to('mobilize', { a: 2, b: 2, c: 2, e: 3 }, { c: [1, 1, 90] })).toEqual({
      ok: true,
      steps: [{ dimension: 'g', capability: 'c', from: 2, effort: 1, impact: 1, days: 90, overallAfter: 2.5 }],
      effort: 1,
      impact: 1,
      days: 90
    })
  })

  test('of equal effort takes the larger impact', () => {
    expect(names(to('mobilize', { a: 2, b: 2, c: 2, e: 3 }, { c: [2, 3, 90] }))).toEqual(['c-2'])
  })

  test('of equal effort and impact takes fewer days', () => {
    expect(names(to('mobilize', { a: 2, b: 2, c: 2, e: 3 }, { b: [2, 2, 9] }))).toEqual(['b-2'])
  })

  test('of equals takes the first in model order', () => {
    expect(names(to('mobilize', { a: 2, b: 2, c: 2, e: 3 }))).toEqual(['a-2'])
    expect(names(to('mobilize', { a: 2, b: 2, c: 2, e: 2 }))).toEqual(['a-2', 'a-3'])
    expect(names(to('mobilize', { a: 4, b: 1, c: 2, e: 2 }))).toEqual(['a-4'])
  })

  test('adds up effort, impact and days of its steps: 2.0 lacks two rungs, the cheapest are c and e', () => {
    const found = to('mobilize', { a: 2, b: 2, c: 2, e: 2 }, { c: [1, 3, 20], e: [2, 5, 40] })
    // c-2 and c-3 cost 1 + 1 = 2, less than c-2 and e-2 with 1 + 2 = 3.
    expect(names(found)).toEqual(['c-2', 'c-3'])
    expect(found).toMatchObject({ effort: 2, impact: 6, days: 40 })
  })

  test('lifts a floor even where the bar is met: (1 + 5) ÷ 2 = 3, d lacks one rung of 1.5', () => {
    expect(names(to('mobilize', { a: 1, b: 1, c: 5, e: 5 }))).toEqual(['a-1'])
  })

  test('counts a fractional score from its own height: 2.67 steps to 3, which adds 0.33', () => {
    const thirds = ['p', 'q', 'r']
    const model = stagesModel([
      competency('d', [skill('x', { practices: thirds, steps: steps(1) })]),
      competency('g', [skill('y', { practices: thirds, steps: steps(2) })])
    ])
    const answers = { 'x:p': 2, 'x:q': 3, 'x:r': 3, 'y:p': 2, 'y:q': 2, 'y:r': 2 } as const
    const scores = score(model, sheet(model, answers, 'long'))
    // (2.67 + 2) ÷ 2 = 2.33; x to 3: 2.5 is the bar.
    expect(route(model, scores, 'mobilize')).toMatchObject({
      ok: true,
      steps: [{ capability: 'x', from: 2, overallAfter: 2.5 }]
    })
  })

  test('weighs: the heavier skill lifts more', () => {
    const model = stagesModel([competency('d', ['x', skill('y', { weight: 3 })])])
    // (2 + 3 × 2) ÷ 4 = 2; y to 3: 2.75, one step; x would need two for 2.5.
    expect(names(route(model, score(model, sheet(model, { x: 2, y: 2 })), 'mobilize'))).toEqual(['y-2'])
    const heavy = stagesModel([competency('d', ['x']), competency('g', ['y'], 3)])
    expect(names(route(heavy, score(heavy, sheet(heavy, { x: 2, y: 2 })), 'mobilize'))).toEqual(['y-2'])
  })

  test('leaves alone what has no score: it neither steps nor counts', () => {
    expect(names(to('mobilize', { b: 2, c: 'na', e: 'unknown' }))).toEqual(['b-2'])
  })

  test('goes by the efforts the visitor has set', () => {
    const answers: Answers = { a: 2, b: 2, c: 2, e: 3 }
    expect(names(to('mobilize', answers, {}, { efforts: { 'e-3': 1 } }))).toEqual(['e-3'])
    expect(to('mobilize', answers, {}, { efforts: { 'e-3': 1 } })).toMatchObject({ effort: 1 })
    expect(names(to('mobilize', answers, {}, { efforts: { 'a-2': 5 } }))).toEqual(['b-2'])
  })

  test('goes around a step that is struck out, and around those after it', () => {
    const answers: Answers = { a: 2, b: 2, c: 2, e: 2 }
    const cheapA = { a: [1, 1, 10] } as { a: [number, number, number] }
    expect(names(to('mobilize', answers, cheapA))).toEqual(['a-2', 'a-3'])
    expect(names(to('mobilize', answers, cheapA, { struckOut: ['a-2'] }))).toEqual(['b-2', 'b-3'])
    expect(names(to('mobilize', answers, cheapA, { struckOut: ['a-3'] }))).toEqual(['a-2', 'b-2'])
    expect(names(to('mobilize', answers, cheapA, { struckOut: ['a-4', 'a-1'] }))).toEqual(['a-2', 'a-3'])
  })
})

describe('the working order', () => {
  // Impact ÷ effort: a 1 ÷ 1, b 2 ÷ 1, c 5 ÷ 1, e 1 ÷ 5.
  const model = stagesModel([
    competency('d', [skill('a', { steps: steps(1, 1) }), skill('b', { steps: steps(1, 2) })]),
    competency('g', [skill('c', { steps: steps(1, 5) }), skill('e', { steps: steps(5, 1) })])
  ])
  const ordered = (answers: Answers, target: string, choices?: StepChoices) =>
    route(model, score(model, sheet(model, answers)), target, choices)

  test('puts the largest impact for its effort first, within one skill from rung to rung', () => {
    // All threes to scale: two rungs at 1 each, and c brings 5.
    expect(names(ordered({ a: 3, b: 3, c: 3, e: 3 }, 'scale'))).toEqual(['c-3', 'c-4'])
    // Without c-4: b is the next cheapest that brings most.
    expect(names(ordered({ a: 3, b: 3, c: 3, e: 3 }, 'scale', { struckOut: ['c-4'] }))).toEqual(['c-3', 'b-3'])
    expect(names(ordered({ a: 3, b: 4, c: 3, e: 3 }, 'scale', { struckOut: ['c-3', 'b-4'] }))).toEqual(['a-3'])
  })

  test('puts what lifts a floor before what is worth more', () => {
    // d at 1 is under 1.5; (1 + 1 + 3 + 3) ÷ 4 = 2 lacks two rungs: b-1 lifts the floor, c-3 brings more.
    const found = ordered({ a: 1, b: 1, c: 3, e: 3 }, 'mobilize')
    expect(names(found)).toEqual(['b-1', 'c-3'])
    expect(found.ok && found.steps.map(({ overallAfter }) => overallAfter)).toEqual([2.25, 2.5])
  })

  test('stops hurrying once the floor is met', () => {
    // All ones to mobilize: 4 lacks six rungs of 10. c-1 (5 ÷ 1) lifts g to 1.5, b-1 (2 ÷ 1) d; then c, then b.
    const found = ordered({ a: 1, b: 1, c: 1, e: 1 }, 'mobilize')
    expect(names(found)).toEqual(['c-1', 'b-1', 'c-2', 'c-3', 'c-4', 'b-2'])
  })

  test('keeps the rungs of one skill in order, though a later one is worth more', () => {
    const rising = [1, 2, 3, 4].map(impact => ({ effort: 1, impact, days: 10 }))
    const model = stagesModel([competency('d', [skill('x', { steps: rising }), skill('y', { steps: steps(2, 5) })])])
    // 1 + 3 = 4 lacks five rungs of 2 × 4.5 = 9: four of x at 1 each, one of y at 2. y is worth 2.5, x 1, 2, 3, 4.
    const found = route(model, score(model, sheet(model, { x: 1, y: 3 })), 'embed')
    expect(names(found)).toEqual(['y-3', 'x-1', 'x-2', 'x-3', 'x-4'])
  })

  test('keeps model order among equals', () => {
    const model = stagesModel([competency('d', ['x', 'y'])])
    expect(names(route(model, score(model, sheet(model, { x: 3, y: 3 })), 'embed'))).toEqual(['x-3', 'x-4', 'y-3'])
  })

  test('hurries for each floor in turn: with x at 3 the whole of d is fine, y has to follow before x goes on', () => {
    const model = stagesModel([competency('d', ['x']), competency('g', ['y'])])
    // Both at 2, under the floor of 2.5 of scale; 4 lacks three rungs of 2 × 3.5 = 7.
    expect(names(route(model, score(model, sheet(model, { x: 2, y: 2 })), 'scale'))).toEqual(['x-2', 'y-2', 'x-3'])
  })
})

describe('where there is no route', () => {
  const model = stagesModel([competency('d', ['x', 'y']), competency('g', ['z']), competency('h', ['v'])])
  const to = (answers: Answers, target: string, choices?: StepChoices) =>
    route(model, score(model, sheet(model, answers)), target, choices)

  test('it names the floors that cannot be met: d stays at 1, h at 3, both under 3.5', () => {
    const struckOut = ['x-1', 'y-1', 'v-3']
    expect(to({ x: 1, y: 1, z: 3, v: 3 }, 'embed', { struckOut })).toEqual({
      ok: false,
      reason: 'floor',
      dimensions: ['d', 'h']
    })
  })

  test('it says how high the whole could be lifted: (4 + 4 + 5) ÷ 3 = 4.333333, the bar is 4.5', () => {
    const struckOut = ['x-4', 'y-4', 'z-4']
    expect(to({ x: 4, y: 4, z: 4, v: 4 }, 'embed', { struckOut })).toEqual({
      ok: false,
      reason: 'bar',
      reachable: 4.333333
    })
  })

  test('it says that there is no score', () => {
    expect(to({}, 'mobilize')).toEqual({ ok: false, reason: 'no-score' })
    expect(to({ x: 'unknown', y: 'na' }, 'mobilize')).toEqual({ ok: false, reason: 'no-score' })
  })

  test('a stage that the model does not have cannot be reached either', () => {
    expect(to({ x: 3 }, 'enlightenment')).toEqual({ ok: false, reason: 'no-score' })
  })
})

describe('one step further', () => {
  const model = stagesModel([
    competency('d', [skill('x', { weight: 1 }), skill('y', { weight: 3 }), 'w']),
    competency('g', ['z'], 2)
  ])
  const before = score(model, sheet(model, { x: 2, y: 3, z: 3 }))
  const step = { dimension: 'd', capability: 'x', from: 2, effort: 1, impact: 1, days: 1 }

  test('a skill stands on the next rung, its competency and the whole follow: (3 + 9) ÷ 4 = 3, (3 + 6) ÷ 3 = 3', () => {
    const after = afterStep(model, before, step)
    expect(before.dimensions.d?.score).toBe(2.75)
    expect(after.capabilities.x?.score).toBe(3)
    expect(after.dimensions.d?.score).toBe(3)
    expect(after.dimensions.g).toEqual(before.dimensions.g)
    expect(after.overall.score).toBe(3)
  })

  test('nothing else changes, and the scores before are left as they were', () => {
    const { x: _, ...others } = afterStep(model, before, step).capabilities
    const { x: was, ...before_ } = before.capabilities
    expect(others).toEqual(before_)
    expect(was?.score).toBe(2)
    expect(afterStep(model, before, step).overall.coverage).toBe(before.overall.coverage)
  })
})

test.each([
  ['4 ÷ 2 before 3 ÷ 2', [2, 4], [2, 3], -1],
  ['2 ÷ 1 before 3 ÷ 2', [1, 2], [2, 3], -1],
  ['1 ÷ 5 after 1 ÷ 1', [5, 1], [1, 1], 1],
  ['4 ÷ 2 beside 2 ÷ 1', [2, 4], [1, 2], 0]
])('impact for its effort: %s', (_, [effortA, impactA], [effortB, impactB], sign) => {
  const step = (effort = 0, impact = 0) => ({ dimension: 'd', capability: 'c', from: 1, effort, impact, days: 1 })
  expect(Math.sign(byImpactPerEffort(step(effortA, impactA), step(effortB, impactB)))).toBe(sign)
})

describe('the twenty skills', () => {
  test('all threes to scale: the stage is reached after the steps', () => {
    const scores = score(xm, all(xm, 3))
    const found = route(xm, scores, 'scale')
    if (!found.ok) throw new Error(found.reason)
    const after = found.steps.reduce((now, step) => afterStep(xm, now, step), scores)
    expect(found.steps.at(-1)?.overallAfter).toBe(after.overall.score)
    expect(readStage(xm, after).stage.value).toBe('scale')
  })

  test('one competency at 1, five at 5 to mobilize: two of its three skills one rung up, the cheapest two', () => {
    // lead: roadmap and governance cost 1, strategy 2; governance brings 4, roadmap 3. (2 + 2 + 1) ÷ 3 = 1.67.
    const found = route(xm, score(xm, all(xm, 5, { except: { lead: 1 } })), 'mobilize')
    expect(names(found)).toEqual(['governance-1', 'roadmap-1'])
    expect(found).toMatchObject({ effort: 2, impact: 7, days: 42 })
  })
})

describe('the route is the one that trying everything finds', () => {
  const reads = ({ model, sheet: answered, target, choices }: Journey) =>
    route(model, score(model, answered), target, choices)

  test('step for step, with all ties, on 1000 small models', () => {
    fc.assert(
      fc.property(journeys, journey => {
        const found = reads(journey)
        const best = cheapestByTrying(journey)
        expect(found.ok ? names(found).sort() : null).toEqual(best?.steps ?? null)
        if (found.ok && best) expect([found.effort, found.impact, found.days]).toEqual(best.cost)
      }),
      { numRuns: many(1000) }
    )
  })

  test('and each step starts where its skill then stands', () => {
    fc.assert(
      fc.property(journeys, ({ model, sheet: answered, target, choices }) => {
        const scores = score(model, answered)
        const found = route(model, scores, target, choices)
        if (!found.ok) return
        let now = scores
        for (const step of found.steps) {
          expect(rungOf(now.capabilities[step.capability]?.score as number)).toBe(step.from)
          now = afterStep(model, now, step)
          expect(step.overallAfter).toBe(now.overall.score)
        }
      })
    )
  })
})
