import { expect, test } from 'vitest'
import type { PlanStep } from '../../src/core/plan.ts'
import { openBrowser } from './browser.ts'

openBrowser()
const { planOf, putPlan } = await import('../../src/stores/plan.ts')
const { putInOrder } = await import('../../src/stores/plan-order.ts')

const step = (capability: string): PlanStep => ({ model: 'm', capability, step: 1, status: 'open' })

test('a plan is put into the order of the room, and takes in what is named and not there yet', () => {
  putPlan('a', [step('x'), step('y')])
  putInOrder('a', ['m/y-1', 'm/z-1', 'm/x-1'], [step('z'), step('w')])
  expect(planOf('a').get()).toEqual([step('y'), step('z'), step('x')])
})
