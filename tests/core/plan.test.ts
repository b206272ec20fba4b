import { describe, expect, test } from 'vitest'
import {
  type AdvisedStep,
  adviceOf,
  isAdvised,
  type OwnStep,
  type PlanStep,
  planKey,
  withMoved,
  withStatus
} from '../../src/core/plan.ts'
import { dueness, planProgress } from '../../src/core/plan-progress.ts'

const step = (capability: string, others: Partial<AdvisedStep> = {}): AdvisedStep => ({
  model: 'small',
  capability,
  step: 2,
  status: 'open',
  ...others
})
const own: OwnStep = { id: '0a1b2c3d', text: 'Paint the door', status: 'open' }
const plan = ['a', 'b', 'c', 'd'].map(name => step(name))
const names = (steps: readonly PlanStep[]) => steps.map(one => (isAdvised(one) ? one.capability : '*')).join('')

test('a step is known by its model and its advice, one of somebody’s own by its id', () => {
  expect(planKey(step('a'))).toBe('small/a-2')
  expect(planKey(own)).toBe('own/0a1b2c3d')
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

describe('a status', () => {
  test('that is done keeps its day, also when it is said twice', () => {
    const done = withStatus(step('a'), 'done', '2027-01-31')
    expect(done).toEqual(step('a', { status: 'done', doneOn: '2027-01-31' }))
    expect(withStatus(done, 'done', '2027-02-01')).toBe(done)
  })

  test('that is open again forgets the day and what came of it', () => {
    const done = step('a', { status: 'done', doneOn: '2027-01-31', helped: 'yes', askedOn: '2027-02-01' })
    expect(withStatus(done, 'started', '2027-02-02')).toEqual(step('a', { status: 'started' }))
  })
})

describe('progress', () => {
  test('counts by status, and what was proved', () => {
    const steps = [
      step('a', { status: 'done', movedOn: '2027-01-01' }),
      step('b', { status: 'started' }),
      { ...own, status: 'done' } as const,
      step('d')
    ]
    expect(planProgress(steps)).toEqual({ total: 4, open: 1, started: 1, done: 2, proved: 1, next: steps[1] })
  })

  test('of nothing has nothing next', () => {
    expect(planProgress([])).toEqual({ total: 0, open: 0, started: 0, done: 0, proved: 0 })
  })

  test.each([
    ['the earliest day', [step('a', { due: '2027-03-01' }), step('b', { due: '2027-02-01' })], 'b'],
    ['the first of the same day', [step('a', { due: '2027-03-01' }), step('b', { due: '2027-03-01' })], 'a'],
    ['a day before none', [step('a'), step('b', { due: '2027-03-01' })], 'b'],
    ['what is not done', [step('a', { due: '2027-01-01', status: 'done' }), step('b')], 'b']
  ] as const)('comes to %s next', (_, steps, name) => {
    expect(names([planProgress(steps).next as PlanStep])).toBe(name)
  })

  test.each([
    ['2027-01-30', 'late'],
    ['2027-01-31', 'today'],
    ['2027-02-01', 'ahead']
  ])('on January 31 a step for %s is %s', (due, is) => {
    expect(dueness(due, '2027-01-31')).toBe(is)
  })
})
