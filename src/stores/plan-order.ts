import { type PlanStep, planKey } from '../core/plan.ts'
import { withPriority } from '../core/priority.ts'
import { planOf } from './plan.ts'
import { mostSteps } from './plan-step.ts'

/** Puts a plan into an order, by the keys of its steps; of `others` it takes in those that are named and not there yet. */
export function putInOrder(assessment: string, keys: readonly string[], others: readonly PlanStep[]): void {
  planOf(assessment).change(plan => {
    const known = new Set(plan.map(planKey))
    const added = others.filter(step => keys.includes(planKey(step)) && !known.has(planKey(step)))
    return withPriority([...plan, ...added].slice(0, mostSteps), keys)
  })
}
