import { daysAfter, isDay } from './codec/days.ts'
import type { PlanStep } from './plan.ts'

/**
 * Days by which steps are due that are done one after the other, each as many days after the one before it as it takes.
 * `schedule('2027-01-01', [30, 14]) // => ['2027-01-31', '2027-02-14']`
 */
export function schedule(from: string, days: readonly number[]): string[] {
  const due: string[] = []
  for (const count of days) due.push(daysAfter(due.at(-1) ?? from, count))
  return due
}

/** Where more steps begin: at the last day that is planned, or today. `startOf([], '2027-01-01') // => '2027-01-01'` */
export function startOf(plan: readonly PlanStep[], today: string): string {
  const days = plan.flatMap(({ due, status }) => (status !== 'done' && isDay(due) ? [due] : []))
  return days.reduce((last, day) => (day > last ? day : last), today)
}

/** Steps of a route as steps of a plan, due one after the other. */
export function asPlan(
  model: string,
  steps: readonly { readonly capability: string; readonly from: number; readonly days: number }[],
  from: string
): PlanStep[] {
  const due = schedule(
    from,
    steps.map(({ days }) => days)
  )
  return steps.map(({ capability, from: step }, at) => ({
    model,
    capability,
    step,
    due: due[at] as string,
    status: 'open'
  }))
}
