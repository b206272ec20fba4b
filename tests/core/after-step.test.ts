import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { afterStep } from '../../src/core/after-step.ts'
import type { Overall, StagesModel } from '../../src/core/model.ts'
import { score } from '../../src/core/score.ts'
import type { Answers, Rating } from '../../src/core/sheet.ts'
import { rungOf, stepsAhead } from '../../src/core/step.ts'
import { stagesWithSheet } from './arbitraries.ts'
import { many } from './many.ts'
import { competency, sheet, skill, stagesModel, steps } from './models.ts'

// pair: a counts twice b. alone: only, which as a roof counts three times.
const byRoof = stagesModel([competency('pair', [skill('a', { weight: 2 }), 'b']), competency('alone', ['only'], 3)])
const bySkill: StagesModel = { ...byRoof, overall: { 1: 'skills' } }
const [step] = steps()
const stepOf = (dimension: string, capability: string, from: number) => ({
  ...{ effort: 1, impact: 1, days: 10, ...step },
  ...{ dimension, capability, from }
})
const after = (model: StagesModel, answers: Answers, dimension: string, capability: string, from: number) =>
  afterStep(model, score(model, sheet(model, answers)), stepOf(dimension, capability, from))

describe('once a step is done', () => {
  const answers = { a: 2, b: 5, only: 4 } as const

  test('its skill stands on the next rung, and its roof follows by weight: (2 · 3 + 5) ÷ 3', () => {
    const { capabilities, dimensions } = after(byRoof, answers, 'pair', 'a', 2)
    expect([capabilities.a?.score, dimensions.pair?.score]).toEqual([3, 11 / 3])
  })

  test.each<[string, StagesModel, number]>([
    ['the mean of the roofs: (11 ÷ 3 + 3 · 4) ÷ 4 = 47 ÷ 12', byRoof, 47 / 12],
    ['the mean of the skills: (2 · 3 + 5 + 4) ÷ 4 = 3.75', bySkill, 3.75]
  ])('the whole is %s', (_, model, whole) => {
    expect(after(model, answers, 'pair', 'a', 2).overall.score).toBeCloseTo(whole, 12)
  })

  test('nothing else moves, and what was there before is not written over', () => {
    const before = score(byRoof, sheet(byRoof, answers))
    const copy = structuredClone(before)
    const now = afterStep(byRoof, before, stepOf('pair', 'a', 2))
    expect([now.capabilities.b, now.capabilities.only, now.dimensions.alone]).toEqual([
      before.capabilities.b,
      before.capabilities.only,
      before.dimensions.alone
    ])
    expect(before).toEqual(copy)
  })

  test('a score between two rungs is lifted to the next rung, and not by a whole one: 2.67 becomes 3', () => {
    const long = stagesModel([competency('one', [skill('a', { practices: ['x', 'y', 'z'] })])])
    const before = score(long, sheet(long, { 'a:x': 2, 'a:y': 3, 'a:z': 3 }, 'long'))
    expect(afterStep(long, before, stepOf('one', 'a', rungOf(8 / 3))).overall.score).toBe(3)
  })

  test('a skill without a score is left out of its roof and of the whole, as before', () => {
    const now = after(byRoof, { a: 2, b: 'unknown', only: 4 }, 'pair', 'a', 2)
    expect([now.dimensions.pair?.score, now.capabilities.b?.score]).toEqual([3, undefined])
  })
})

test('a step does just what the same answer, one rung higher, would do', () => {
  const cases = stagesWithSheet.filter(({ model, sheet: own }) =>
    stepsAhead(model, score(model, own)).some(([first]) => first !== undefined)
  )
  fc.assert(
    fc.property(
      cases,
      fc.constantFrom<Overall>('dimensions', 'skills'),
      fc.nat(),
      ({ model: drawn, sheet: own }, rule, at) => {
        const model = { ...drawn, overall: { 1: rule } }
        const all = stepsAhead(model, score(model, own)).flatMap(([first]) => (first ? [first] : []))
        const chosen = all[at % all.length]
        if (!chosen) throw new Error('there is a step')
        const raised = Object.entries(own.answers).map(([item, said]) =>
          item.startsWith(`${chosen.capability}:`) && typeof said === 'number'
            ? [item, (chosen.from + 1) as Rating]
            : [item, said]
        )
        const told = afterStep(model, score(model, own), chosen)
        const answered = score(model, { ...own, answers: Object.fromEntries(raised) })
        expect(told.overall.score).toBeCloseTo(answered.overall.score as number, 9)
        expect(told.dimensions[chosen.dimension]?.score).toBeCloseTo(
          answered.dimensions[chosen.dimension]?.score as number,
          9
        )
      }
    ),
    { numRuns: many(200) }
  )
})
