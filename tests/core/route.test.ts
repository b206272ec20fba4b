import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { afterStep } from '../../src/core/after-step.ts'
import type { Overall } from '../../src/core/model.ts'
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
    expect(names(to('mobilize', { a: 2, b: 2, c: 2, e: 2 }))).toEqual(['a-2', 'b-2'])
    expect(names(to('mobilize', { a: 3, b: 3, c: 1, e: 2 }))).toEqual(['a-3'])
  })

  test('adds up effort, impact and days of its steps: 2.0 lacks two rungs, c is the cheapest and e brings most', () => {
    const found = to('mobilize', { a: 2, b: 2, c: 2, e: 2 }, { c: [1, 3, 20], e: [2, 5, 40] })
    expect(names(found)).toEqual(['c-2', 'e-2'])
    expect(found).toMatchObject({ effort: 3, impact: 8, days: 60 })
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
    const model = stagesModel([competency('d', ['a', 'b', 'f']), competency('g', ['c'])])
    const scores = score(model, sheet(model, { a: 2, b: 2, f: 'unknown', c: 'na' }))
    expect(names(route(model, scores, 'mobilize'))).toEqual(['a-2'])
  })

  test('goes by the efforts the visitor has set', () => {
    const answers: Answers = { a: 2, b: 2, c: 2, e: 3 }
    expect(names(to('mobilize', answers, {}, { efforts: { 'c-2': 1 } }))).toEqual(['c-2'])
    expect(to('mobilize', answers, {}, { efforts: { 'c-2': 1 } })).toMatchObject({ effort: 1 })
    expect(names(to('mobilize', answers, {}, { efforts: { 'a-2': 5 } }))).toEqual(['b-2'])
  })

  test('goes around a step that is struck out, and around those after it', () => {
    const answers: Answers = { a: 2, b: 2, c: 2, e: 2 }
    const cheapA = { a: [1, 1, 10] } as { a: [number, number, number] }
    expect(names(to('mobilize', answers, cheapA))).toEqual(['a-2', 'b-2'])
    expect(names(to('mobilize', answers, cheapA, { struckOut: ['a-2'] }))).toEqual(['b-2', 'b-3'])
    expect(names(to('mobilize', answers, cheapA, { struckOut: ['a-3'] }))).toEqual(['a-2', 'b-2'])
    expect(names(to('mobilize', answers, cheapA, { struckOut: ['a-4', 'a-1'] }))).toEqual(['a-2', 'b-2'])
  })

  test('takes no step of what is enough as it is', () => {
    const cheapA = { a: [1, 1, 10] } as { a: [number, number, number] }
    expect(names(to('mobilize', { a: 2, b: 2, c: 2, e: 3 }, cheapA, { enough: ['a'] }))).toEqual(['b-2'])
  })
})

describe('no skill climbs past its own competency', () => {
  // All steps alike but those of x, which cost 1 instead of 3.
  const model = stagesModel([
    competency('d', [skill('x', { steps: steps(1) }), skill('y', { steps: steps(3) })]),
    competency('g', [skill('z', { steps: steps(3) }), skill('v', { steps: steps(3) })])
  ])
  const from = (answers: Answers, choices?: StepChoices, target = 'mobilize') =>
    names(route(model, score(model, sheet(model, answers)), target, choices))

  test('two rungs are wanted, but x may only end one above y: the other is y’s, first in model order', () => {
    expect(from({ x: 2, y: 2, z: 2, v: 2 })).toEqual(['x-2', 'y-2'])
  })

  test('one that stands higher from the beginning may stay: only what is raised is bound', () => {
    // 9 lacks one rung of 10. x stands at 4 over y at 1 and may not rise; y is first, though it costs as much as z.
    expect(from({ x: 4, y: 1, z: 2, v: 2 })).toEqual(['y-1'])
  })

  test('is judged by whole rungs: a competency of 2.67 and 2.33 counts as 2 and 2', () => {
    const thirds = ['p', 'q', 'r']
    const fine = stagesModel([
      competency('d', [
        skill('x', { practices: thirds, steps: steps(1) }),
        skill('y', { practices: thirds, steps: steps(3) })
      ])
    ])
    const answers = { 'x:p': 2, 'x:q': 3, 'x:r': 3, 'y:p': 2, 'y:q': 2, 'y:r': 3 } as const
    // 3.5 × 2 = 7: x to 4 needs y on 3.
    expect(names(route(fine, score(fine, sheet(fine, answers, 'long')), 'scale'))).toEqual(['x-2', 'x-3', 'y-2'])
  })

  test('one whose next step is struck out is not looked at: what was in reach stays in reach', () => {
    expect(from({ x: 2, y: 2, z: 2, v: 2 }, { struckOut: ['y-2'] })).toEqual(['x-2', 'x-3'])
    // y on 1 can still rise to 2, and from there on it is not looked at.
    expect(from({ x: 2, y: 1, z: 3, v: 2 }, { struckOut: ['y-2'] })).toEqual(['x-2', 'y-1'])
  })

  test('one that is struck out later counts until then', () => {
    expect(from({ x: 2, y: 2, z: 2, v: 2 }, { struckOut: ['y-3'] })).toEqual(['x-2', 'y-2'])
  })

  test('one that is enough as it is takes no step and is not looked at either', () => {
    expect(from({ x: 2, y: 2, z: 2, v: 2 }, { enough: ['y'] })).toEqual(['x-2', 'x-3'])
  })

  test('one without a step in the model is not looked at either', () => {
    const { steps: _, ...still } = skill('y')
    const bare = stagesModel([competency('d', ['x', still])])
    expect(names(route(bare, score(bare, sheet(bare, { x: 3, y: 2 })), 'scale'))).toEqual(['x-3', 'x-4'])
  })
})

describe('the mean of skills', () => {
  // d has one skill, g three: by competencies d's is worth 1 ÷ 2, by skills 1 ÷ 4 like each of g's.
  const by = (rule: Overall) => ({
    ...stagesModel([competency('d', ['x']), competency('g', [skill('y', { weight: 2 }), 'z'])]),
    overall: { 1: rule }
  })
  const from = (rule: Overall, answers: Answers) =>
    route(by(rule), score(by(rule), sheet(by(rule), answers)), 'mobilize')

  test('goes by the weights of the skills: y is 2 ÷ 4 of the whole, x and z 1 ÷ 4', () => {
    // All twos lack 0.5. By competencies x alone adds 1 ÷ 2; by skills y does.
    expect(names(from('dimensions', { x: 2, y: 2, z: 2 }))).toEqual(['x-2'])
    expect(from('skills', { x: 2, y: 2, z: 2 })).toMatchObject({ steps: [{ capability: 'y', overallAfter: 2.5 }] })
  })

  test('leaves the floors to the competencies: d at 1 is under 1.5, whatever the skills reach', () => {
    expect(names(from('skills', { x: 1, y: 4, z: 4 }))).toEqual(['x-1'])
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
    // All threes to scale: two rungs. c brings 5 for 1, b 2 for 1, and c-4 would leave e two rungs behind.
    expect(names(ordered({ a: 3, b: 3, c: 3, e: 3 }, 'scale'))).toEqual(['c-3', 'b-3'])
    expect(names(ordered({ a: 3, b: 3, c: 3, e: 3 }, 'scale', { enough: ['e'] }))).toEqual(['c-3', 'c-4'])
    expect(names(ordered({ a: 3, b: 4, c: 3, e: 3 }, 'scale', { struckOut: ['c-3', 'b-4'] }))).toEqual(['a-3'])
  })

  test('puts what lifts a floor before what is worth more', () => {
    // d at 1 is under 1.5; (1 + 1 + 3 + 3) ÷ 4 = 2 lacks two rungs: b-1 lifts the floor, c-3 brings more.
    const found = ordered({ a: 1, b: 1, c: 3, e: 3 }, 'mobilize')
    expect(names(found)).toEqual(['b-1', 'c-3'])
    expect(found.ok && found.steps.map(({ overallAfter }) => overallAfter)).toEqual([2.25, 2.5])
  })

  test('stops hurrying once the floor is met', () => {
    // All ones to mobilize: 4 lacks six rungs of 10. c-1 (5 ÷ 1) lifts g to 1.5, b-1 (2 ÷ 1) d; then b, then a. e would
    // cost 5, so c may not go on.
    const found = ordered({ a: 1, b: 1, c: 1, e: 1 }, 'mobilize')
    expect(names(found)).toEqual(['c-1', 'b-1', 'b-2', 'b-3', 'a-1', 'a-2'])
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

  test('it names what has no answers yet, before anything else that is wanting', () => {
    const expected = { ok: false, reason: 'open', dimensions: ['g', 'h'] }
    expect(to({ x: 3, y: 3 }, 'scale')).toEqual(expected)
    expect(to({ x: 3 }, 'scale')).toEqual(expected)
  })

  test('it says that too little is known: d is rated by half, or h not at all', () => {
    expect(to({ x: 3, z: 3, v: 3 }, 'scale')).toEqual({ ok: false, reason: 'provisional' })
    expect(to({ x: 3, y: 3, z: 3, v: 'unknown' }, 'mobilize')).toEqual({ ok: false, reason: 'provisional' })
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
  test.each(['dimensions', 'skills'] as const)('all threes to scale, by %s: the stage is reached after it', rule => {
    const own = { ...xm, overall: { 1: rule } }
    const scores = score(own, all(own, 3))
    const found = route(own, scores, 'scale')
    if (!found.ok) throw new Error(found.reason)
    const after = found.steps.reduce((now, step) => afterStep(own, now, step), scores)
    expect(found.steps.at(-1)?.overallAfter).toBe(after.overall.score)
    expect(readStage(own, after).stage.value).toBe('scale')
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
    let longer = 0
    fc.assert(
      fc.property(journeys, journey => {
        const found = reads(journey)
        const best = cheapestByTrying(journey)
        expect(found.ok ? names(found).sort() : null).toEqual(best?.steps ?? null)
        if (found.ok && best) expect([found.effort, found.impact, found.days]).toEqual(best.cost)
        if (found.ok && found.steps.length > 1) longer += 1
      }),
      { numRuns: many(1000) }
    )
    expect(longer).toBeGreaterThan(many(1000) / 5)
  }, 60_000)

  test('and whatever a skill that climbs alone would reach, it reaches', () => {
    fc.assert(
      fc.property(journeys, journey => {
        const alone = cheapestByTrying(journey, { keepsTogether: false })
        const found = reads(journey)
        expect(found.ok).toBe(alone !== undefined)
        if (found.ok && alone) expect(found.effort).toBeGreaterThanOrEqual(alone.cost[0])
      }),
      { numRuns: many(500) }
    )
  }, 60_000)

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
