import * as v from 'valibot'
import { isDay } from '../core/codec/days.ts'
import { type PlanStep, planKey, withMoved } from '../core/plan.ts'
import { planKeyOf } from './browser/storage-keys.ts'
import { $currentAssessment } from './current.ts'
import { isId } from './is-id.ts'
import { type Stored, stored } from './stored.ts'

const name = v.custom<string>(isId)
const text = v.custom<string>(value => typeof value === 'string' && value.length <= 200)
const rung = (value: unknown) => Number.isInteger(value) && (value as number) > 0 && (value as number) < 10

/** A step as the browser keeps it and as files bring it. */
const planStep = v.object({
  model: name,
  capability: name,
  step: v.custom<number | string>(value => rung(value) || isId(value)),
  owner: v.optional(text),
  due: v.optional(v.custom<string>(isDay)),
  status: v.picklist(['open', 'started', 'done'])
})

/** The plan of an assessment, in the order somebody gave it. */
export function planOf(assessment = $currentAssessment.get()): Stored<readonly PlanStep[]> {
  return stored<readonly PlanStep[]>(planKeyOf(assessment), [], parsePlan)
}

/** Adds steps that are not there yet, at the end. */
export function addToPlan(assessment: string, steps: readonly PlanStep[]): void {
  planOf(assessment).change(plan => {
    const known = new Set(plan.map(planKey))
    return [...plan, ...steps.filter(step => !known.has(planKey(step)))]
  })
}

/** Changes owner, day or status of one step; an empty owner or day is removed. */
export function changePlanStep(
  assessment: string,
  key: string,
  to: Partial<Pick<PlanStep, 'owner' | 'due' | 'status'>>
) {
  planOf(assessment).change(plan =>
    plan.map(step => {
      if (planKey(step) !== key) return step
      const { owner, due, ...rest } = { ...step, ...to }
      return { ...rest, ...(owner && { owner: owner.slice(0, 200) }), ...(isDay(due) && { due }) }
    })
  )
}

export function removeFromPlan(assessment: string, key: string): void {
  planOf(assessment).change(plan => plan.filter(step => planKey(step) !== key))
}

/** Moves a step to a place from 0. */
export function movePlanStep(assessment: string, key: string, to: number): void {
  planOf(assessment).change(plan => withMoved(plan, key, to))
}

/** Puts a plan as a whole, as a file says it or as it was before. */
export function putPlan(assessment: string, plan: readonly PlanStep[]): void {
  planOf(assessment).change(() => plan)
}

function parsePlan(content: unknown): readonly PlanStep[] {
  return Array.isArray(content) ? parseSteps(content).steps : []
}

/** The steps of a plan that can be used, each once, and how many could not. */
export function parseSteps(written: readonly unknown[]): { readonly steps: PlanStep[]; readonly dropped: number } {
  const steps = new Map<string, PlanStep>()
  for (const one of written) {
    const read = v.safeParse(planStep, one)
    if (read.success && !steps.has(planKey(read.output))) steps.set(planKey(read.output), read.output as PlanStep)
  }
  return { steps: [...steps.values()], dropped: written.length - steps.size }
}
