import { afterEach, describe, expect, test, vi } from 'vitest'
import type { PlanStep } from '../../src/core/plan.ts'
import { openBrowser } from './browser.ts'

const step = (capability: string, others: Partial<PlanStep> = {}): PlanStep => ({
  model: 'm',
  capability,
  step: 2,
  status: 'open',
  ...others
})

async function open(kept: Readonly<Record<string, string>> = {}) {
  const browser = openBrowser({ kept })
  const plan = await import('../../src/stores/plan.ts')
  return {
    browser,
    ...plan,
    names: (id = 'first') =>
      plan
        .planOf(id)
        .get()
        .map(({ capability }) => capability)
  }
}

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('a plan', () => {
  test('takes each step once and belongs to its assessment', async () => {
    const { addToPlan, names } = await open()
    addToPlan('first', [step('a'), step('b')])
    addToPlan('first', [step('a', { owner: 'Tom' }), step('c')])
    expect(names()).toEqual(['a', 'b', 'c'])
    expect(names('other')).toEqual([])
  })

  test('keeps owner, day and status; an empty owner or day is removed', async () => {
    const { addToPlan, changePlanStep, planOf } = await open()
    addToPlan('first', [step('a')])
    changePlanStep('first', 'm/a-2', { owner: 'Tom', due: '2027-01-31', status: 'started' })
    expect(planOf('first').get()).toEqual([step('a', { owner: 'Tom', due: '2027-01-31', status: 'started' })])
    changePlanStep('first', 'm/a-2', { owner: '', due: '' })
    expect(planOf('first').get()).toEqual([step('a', { status: 'started' })])
  })

  test('does not take a day that is none', async () => {
    const { addToPlan, changePlanStep, planOf } = await open()
    addToPlan('first', [step('a')])
    changePlanStep('first', 'm/a-2', { due: '2027-02-31' })
    expect(planOf('first').get()).toEqual([step('a')])
  })

  test('moves and loses steps', async () => {
    const { addToPlan, movePlanStep, removeFromPlan, names } = await open()
    addToPlan('first', [step('a'), step('b'), step('c')])
    movePlanStep('first', 'm/c-2', 0)
    expect(names()).toEqual(['c', 'a', 'b'])
    removeFromPlan('first', 'm/a-2')
    expect(names()).toEqual(['c', 'b'])
  })

  test('keeps what another tab has added meanwhile', async () => {
    const { browser, addToPlan, names } = await open()
    names()
    browser.storage.set('sextant:plan:first', JSON.stringify([step('z')]))
    addToPlan('first', [step('a')])
    expect(names()).toEqual(['z', 'a'])
  })

  test.each([
    ['is no list', '{}', []],
    ['is no JSON', '[', []],
    ['has strays', JSON.stringify([step('a'), { model: 'm' }, step('a'), { ...step('b'), status: 'late' }]), ['a']]
  ])('that %s loses only what can’t be read', async (_, text, expected) => {
    const { names } = await open({ 'sextant:plan:first': text })
    expect(names()).toEqual(expected)
  })
})
