import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { afterStep } from '../../src/core/after-step.ts'
import type { StagesModel } from '../../src/core/model.ts'
import { score } from '../../src/core/score.ts'
import type { Answers } from '../../src/core/sheet.ts'
import { belowFloor } from '../../src/core/stage.ts'
import { type StepOf, stepId, stepsAhead } from '../../src/core/step.ts'
import { inWorkingOrder } from '../../src/core/working-order.ts'
import { stagesWithSheet } from './arbitraries.ts'
import { many } from './many.ts'
import { competency, sheet, skill, stagesModel, steps } from './models.ts'

const own = (id: string, effort: number, impact: number) => skill(id, { steps: steps(effort, impact) })
const model = stagesModel([
  competency('low', [own('slow', 4, 1), own('quick', 1, 1)]),
  competency('high', [own('cheap', 1, 5), own('dear', 5, 5)])
])

function order(of: StagesModel, answers: Answers, floor: number, isTaken: (step: StepOf) => boolean): string[] {
  const scores = score(of, sheet(of, answers))
  const taken = stepsAhead(of, scores).flat().filter(isTaken)
  return inWorkingOrder(of, scores, floor, taken).map(({ capability, from }) => stepId(capability, from))
}

describe('the order to work in', () => {
  test('begins under the floor, whatever brings more elsewhere: low stands at 1, floor 1.5', () => {
    const taken = ({ capability, from }: StepOf) => from === 1 || (capability === 'cheap' && from === 3)
    expect(order(model, { slow: 1, quick: 1, cheap: 3, dear: 3 }, 1.5, taken)).toEqual(['quick-1', 'cheap-3', 'slow-1'])
  })

  test('goes by impact for its effort where no floor is missed: 5 ÷ 1, 5 ÷ 5 and 1 ÷ 1 in model order, 1 ÷ 4', () => {
    const taken = ({ from }: StepOf) => from === 3
    expect(order(model, { slow: 3, quick: 3, cheap: 3, dear: 3 }, 2, taken)).toEqual([
      'cheap-3',
      'quick-3',
      'dear-3',
      'slow-3'
    ])
  })

  test('stays under the floor until it is met, and no step longer: 1, 1.5 and 2 of a floor of 2', () => {
    const taken = ({ capability, from }: StepOf) => from <= 2 && capability !== 'dear'
    expect(order(model, { slow: 1, quick: 1, cheap: 2, dear: 4 }, 2, taken)).toEqual([
      'quick-1',
      'quick-2',
      'cheap-2',
      'slow-1',
      'slow-2'
    ])
  })

  test('of nothing is nothing', () => {
    expect(order(model, { slow: 1, quick: 1, cheap: 1, dear: 1 }, 5, () => false)).toEqual([])
  })

  test('says what the whole is after each step: eighths and quarters of two roofs with two skills', () => {
    const scores = score(model, sheet(model, { slow: 1, quick: 1, cheap: 3, dear: 3 }))
    const taken = stepsAhead(model, scores)
      .flat()
      .filter(({ from }) => from === 1)
    expect(inWorkingOrder(model, scores, 1.5, taken).map(({ overallAfter }) => overallAfter)).toEqual([2.25, 2.5])
  })
})

test('every set of steps is worked off once, each skill from below, urgent ones first, to where all of them lead', () => {
  fc.assert(
    fc.property(
      stagesWithSheet,
      fc.array(fc.nat(3), { minLength: 12, maxLength: 12 }),
      fc.constantFrom(1, 1.5, 2.5, 3.5),
      ({ model: drawn, sheet: answered }, counts, floor) => {
        const scores = score(drawn, answered)
        const taken = stepsAhead(drawn, scores).flatMap((ahead, at) => ahead.slice(0, counts[at] ?? 0))
        const ordered = inWorkingOrder(drawn, scores, floor, taken)
        const ids = (all: readonly StepOf[]) => all.map(({ capability, from }) => stepId(capability, from))
        expect(ids(ordered).sort()).toEqual(ids(taken).sort())
        let now = scores
        for (const [at, step] of ordered.entries()) {
          const before = ordered.slice(0, at).filter(({ capability }) => capability === step.capability)
          expect(before.every(({ from }) => from < step.from)).toBe(true)
          const low = belowFloor(drawn, now, floor)
          const isUrgent = ({ dimension }: StepOf) => low.includes(dimension)
          if (!isUrgent(step)) expect(ordered.slice(at).some(isUrgent)).toBe(false)
          now = afterStep(drawn, now, step)
          expect(step.overallAfter).toBe(now.overall.score)
        }
      }
    ),
    { numRuns: many(150) }
  )
})
