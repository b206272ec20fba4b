import { describe, expect, test } from 'vitest'
import { type PlanStep, planKey } from '../../src/core/plan.ts'
import { withPriority } from '../../src/core/priority.ts'

const step = (capability: string, rung: number): PlanStep => ({ model: 'm', capability, step: rung, status: 'open' })
const own: PlanStep = { id: '1', text: 'Paint the door', status: 'open' }
const keys = (plan: readonly PlanStep[]) => plan.map(planKey)

describe('the plan in the order of the room', () => {
  test('has what is named in that order, own steps too', () => {
    const plan = [step('a', 1), step('b', 2), own]
    expect(keys(withPriority(plan, ['own/1', 'm/b-2', 'm/a-1']))).toEqual(['own/1', 'm/b-2', 'm/a-1'])
  })

  test('leaves what is not named where it is', () => {
    const plan = [step('a', 1), { ...step('b', 1), status: 'done' as const }, step('c', 1)]
    expect(keys(withPriority(plan, ['m/c-1', 'm/a-1']))).toEqual(['m/c-1', 'm/b-1', 'm/a-1'])
  })

  test('keeps the steps of a skill in the order of their rungs', () => {
    const plan = [step('a', 1), step('a', 2), step('b', 1)]
    expect(keys(withPriority(plan, ['m/a-2', 'm/b-1', 'm/a-1']))).toEqual(['m/a-1', 'm/b-1', 'm/a-2'])
  })

  test('passes over what is not in it any more', () => {
    const plan = [
      { ...step('a', 1), step: 'build' },
      { ...step('a', 1), step: 'repair' }
    ]
    expect(withPriority(plan, ['m/gone-1', 'm/a-build', 'm/a-repair'])).toEqual(plan)
  })
})
