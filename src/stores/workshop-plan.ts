import { hexId } from '../core/codec/hex-id.ts'
import type { Enough } from '../core/enough.ts'
import type { PlanStep } from '../core/plan.ts'
import { keysOf, putBack } from './assessment-keys.ts'
import { enoughOf } from './enough.ts'
import { planOf, putPlan } from './plan.ts'
import { type AllChoices, routeChoicesOf } from './route-choices.ts'

/** What a workshop is going to do about its result. */
export interface Planned {
  readonly plan: readonly PlanStep[]
  readonly route: AllChoices
  readonly enough: readonly Enough[]
}

/** The name under which a workshop plans: apart from the assessments of this browser, which are of someone else. */
export function planningOf(workshop: number): string {
  return `workshop-${hexId(workshop)}`
}

export function plannedIn(workshop: number): Planned {
  const name = planningOf(workshop)
  return { plan: planOf(name).get(), route: routeChoicesOf(name).get(), enough: enoughOf(name).get() }
}

export function putPlanned(workshop: number, { plan, route, enough }: Planned): void {
  const name = planningOf(workshop)
  putPlan(name, plan)
  routeChoicesOf(name).change(() => route)
  enoughOf(name).change(() => enough)
}

export function forgetPlanned(workshop: number): void {
  putBack(new Map(keysOf(planningOf(workshop)).map(key => [key, undefined])))
}
