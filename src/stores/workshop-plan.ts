import { hexId } from '../core/codec/hex-id.ts'
import type { PlanStep } from '../core/plan.ts'
import { keysOf, putBack } from './assessment-keys.ts'
import { planOf, putPlan } from './plan.ts'
import { type AllChoices, routeChoicesOf } from './route-choices.ts'

/** What a workshop is going to do about its result. */
export interface Planned {
  readonly plan: readonly PlanStep[]
  readonly route: AllChoices
}

/** The name under which a workshop plans: apart from the assessments of this browser, which are of someone else. */
export function planningOf(workshop: number): string {
  return `workshop-${hexId(workshop)}`
}

export function plannedIn(workshop: number): Planned {
  const name = planningOf(workshop)
  return { plan: planOf(name).get(), route: routeChoicesOf(name).get() }
}

export function putPlanned(workshop: number, { plan, route }: Planned): void {
  const name = planningOf(workshop)
  putPlan(name, plan)
  routeChoicesOf(name).change(() => route)
}

export function forgetPlanned(workshop: number): void {
  putBack(new Map(keysOf(planningOf(workshop)).map(key => [key, undefined])))
}
