export type PlanStatus = 'open' | 'started' | 'done'

/** A piece of advice that somebody is going to follow. */
export interface PlanStep {
  readonly model: string
  readonly capability: string
  /** The rung it starts from, or the name of the advice where the model has no rungs: `build`, `repair`. */
  readonly step: number | string
  readonly owner?: string
  /** `YYYY-MM-DD` */
  readonly due?: string
  readonly status: PlanStatus
}

/** What one step is known by. `planKey({ model: 'xm-competencies', capability: 'strategy', step: 2 })` */
export function planKey({ model, capability, step }: Pick<PlanStep, 'model' | 'capability' | 'step'>): string {
  return `${model}/${adviceOf({ capability, step })}`
}

/** The name of its advice. `adviceOf({ capability: 'strategy', step: 2 }) // => 'strategy-2'` */
export function adviceOf({ capability, step }: Pick<PlanStep, 'capability' | 'step'>): string {
  return `${capability}-${step}`
}

/** The plan with one step moved to a place from 0; what is out of reach ends at the edge. */
export function withMoved(plan: readonly PlanStep[], key: string, to: number): readonly PlanStep[] {
  const step = plan.find(one => planKey(one) === key)
  if (!step) return plan
  const others = plan.filter(one => one !== step)
  const place = Math.min(Math.max(0, to), others.length)
  return [...others.slice(0, place), step, ...others.slice(place)]
}

export interface PlanProgress extends Readonly<Record<PlanStatus, number>> {
  readonly total: number
  /** Steps of the route, and how many of them are planned and done. */
  readonly route: { readonly total: number; readonly planned: number; readonly done: number }
}

/** How far a plan is, and how much of the route it takes. */
export function planProgress(plan: readonly PlanStep[], route: readonly string[]): PlanProgress {
  const count = (status: PlanStatus) => plan.filter(step => step.status === status).length
  const planned = plan.filter(step => route.includes(planKey(step)))
  return {
    total: plan.length,
    open: count('open'),
    started: count('started'),
    done: count('done'),
    route: {
      total: route.length,
      planned: planned.length,
      done: planned.filter(({ status }) => status === 'done').length
    }
  }
}
