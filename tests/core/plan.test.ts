import { describe, expect, test } from 'vitest'
import { adviceOf, type PlanStep, planKey, planProgress, withMoved } from '../../src/core/plan.ts'

const step = (capability: string, status: PlanStep['status'] = 'open'): PlanStep => ({
  model: 'small',
  capability,
  step: 2,
  status
})
const plan = ['a', 'b', 'c', 'd'].map(name => step(name))
const names = (steps: readonly PlanStep[]) => steps.map(({ capability }) => capability).join('')

test('a step is known by its model and its advice', () => {
  expect(planKey(step('a'))).toBe('small/a-2')
  expect(adviceOf({ capability: 'inform', step: 'repair' })).toBe('inform-repair')
})

describe('moving', () => {
  test.each([
    ['down by one', 'a', 1, 'bacd'],
    ['to the end', 'a', 3, 'bcda'],
    ['up', 'd', 1, 'adbc'],
    ['to its own place', 'b', 1, 'abcd'],
    ['past the end stops there', 'b', 99, 'acdb'],
    ['past the beginning stops there', 'c', -5, 'cabd'],
    ['something that is not there changes nothing', 'x', 0, 'abcd']
  ])('%s', (_, name, to, order) => {
    expect(names(withMoved(plan, `small/${name}-2`, to))).toBe(order)
  })
})

test('progress counts by status, and what the route takes', () => {
  const steps = [step('a', 'done'), step('b', 'started'), step('c', 'done'), step('d')]
  expect(planProgress(steps, ['small/a-2', 'small/d-2', 'small/e-2'])).toEqual({
    total: 4,
    open: 1,
    started: 1,
    done: 2,
    route: { total: 3, planned: 2, done: 1 }
  })
})
