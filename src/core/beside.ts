import { type PlanStep, planKey } from './plan.ts'
import type { Route } from './route.ts'
import type { StepOf } from './step.ts'

/** Of some steps those that neither the plan nor the route holds: where these stand, they would only be said twice. */
export function beside<Step extends StepOf>(
  plan: readonly PlanStep[],
  way: Route | undefined,
  model: string,
  steps: readonly Step[]
): Step[] {
  const planned = new Set(plan.map(planKey))
  const onRoute = new Set(way?.ok ? way.steps.map(({ capability, from }) => `${capability} ${from}`) : [])
  return steps.filter(
    ({ capability, from }) =>
      !planned.has(planKey({ model, capability, step: from })) && !onRoute.has(`${capability} ${from}`)
  )
}
