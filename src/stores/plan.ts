import { type PlanStep, planKey } from '../core/plan.ts'
import { planKeyOf } from './browser/storage-keys.ts'
import { $currentAssessment } from './current.ts'
import { mostSteps, parseSteps } from './plan-step.ts'
import { type Stored, stored } from './stored.ts'

/** The plan of an assessment, in the order somebody gave it. */
export function planOf(assessment = $currentAssessment.get()): Stored<readonly PlanStep[]> {
  return stored<readonly PlanStep[]>(planKeyOf(assessment), [], parsePlan)
}

/** Adds steps that are not there yet, at the end. */
export function addToPlan(assessment: string, steps: readonly PlanStep[]): void {
  planOf(assessment).change(plan => {
    const known = new Set(plan.map(planKey))
    return [...plan, ...steps.filter(step => !known.has(planKey(step)))].slice(0, mostSteps)
  })
}

/** Puts a plan as a whole, as a file says it or as it was before. */
export function putPlan(assessment: string, plan: readonly PlanStep[]): void {
  planOf(assessment).change(() => plan)
}

function parsePlan(content: unknown): readonly PlanStep[] {
  return Array.isArray(content) ? parseSteps(content).steps : []
}
