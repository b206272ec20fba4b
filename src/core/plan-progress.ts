import { isAdvised, type PlanStatus, type PlanStep } from './plan.ts'

export interface PlanProgress extends Readonly<Record<PlanStatus, number>> {
  readonly total: number
  /** Those whose rung was proved, so that the score moved. */
  readonly proved: number
  /** What is due first of all that is not done. */
  readonly next?: PlanStep
}

/** How far a plan is. */
export function planProgress(plan: readonly PlanStep[]): PlanProgress {
  const count = (status: PlanStatus) => plan.filter(step => step.status === status).length
  const next = nextDue(plan)
  return {
    total: plan.length,
    open: count('open'),
    started: count('started'),
    done: count('done'),
    proved: plan.filter(isProved).length,
    ...(next && { next })
  }
}

/** `isProved({ …step, movedOn: '2027-01-31' }) // => true` */
export function isProved(step: PlanStep): boolean {
  return isAdvised(step) && step.movedOn !== undefined
}

/** The step to do next: the earliest day, then those without one, as they stand. */
function nextDue(plan: readonly PlanStep[]): PlanStep | undefined {
  const left = plan.filter(({ status }) => status !== 'done')
  const when = ({ due = '9999-12-31' }: PlanStep) => due
  return left.reduce<PlanStep | undefined>((first, one) => (first && when(first) <= when(one) ? first : one), undefined)
}

/** How a day stands to today. `dueness('2027-01-30', '2027-01-31') // => 'late'` */
export function dueness(due: string, today: string): 'late' | 'today' | 'ahead' {
  return due < today ? 'late' : due === today ? 'today' : 'ahead'
}
