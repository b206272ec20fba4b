import { isAdvised, type PlanStep, planKey } from './plan.ts'

/**
 * The plan with the steps that are named in this order, each in a place where one of them stood; what is not named stays
 * where it is. Steps of one skill keep theirs: the room may want the third rung first, it gets there over the second.
 */
export function withPriority(plan: readonly PlanStep[], keys: readonly string[]): readonly PlanStep[] {
  const wanted = [...new Set(keys)].flatMap(key => plan.find(step => planKey(step) === key) ?? [])
  const ordered = inRungs(wanted)
  let next = 0
  return plan.map(step => (wanted.includes(step) ? (ordered[next++] as PlanStep) : step))
}

/** The steps of each skill in the order of their rungs, in the places that this skill has. */
function inRungs(steps: readonly PlanStep[]): readonly PlanStep[] {
  const skillOf = (step: PlanStep) => (isAdvised(step) ? `${step.model}/${step.capability}` : planKey(step))
  const left = new Map<string, PlanStep[]>()
  for (const step of steps) left.set(skillOf(step), [...(left.get(skillOf(step)) ?? []), step])
  for (const queue of left.values()) queue.sort((a, b) => rungIn(a) - rungIn(b))
  return steps.map(step => left.get(skillOf(step))?.shift() as PlanStep)
}

function rungIn(step: PlanStep): number {
  return isAdvised(step) && typeof step.step === 'number' ? step.step : 0
}
