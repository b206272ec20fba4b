import { afterStep } from './after-step.ts'
import type { StagesModel } from './model.ts'
import type { Scores } from './score.ts'
import { belowFloor } from './stage.ts'
import { byImpactPerEffort, type StepOf } from './step.ts'

/** One step of a route in working order, with the overall score once it is done. */
export interface RouteStep extends StepOf {
  readonly overallAfter: number
}

/**
 * The order to work in: what lifts a dimension that is still below the floor comes first, then the largest impact for
 * its effort, then model order. Steps of one capability keep theirs.
 */
export function inWorkingOrder(
  model: StagesModel,
  scores: Scores,
  floor: number,
  steps: readonly StepOf[]
): RouteStep[] {
  const ordered: RouteStep[] = []
  let left = bySkill(steps)
  let now = scores
  while (left.length > 0) {
    const low = belowFloor(model, now, floor)
    const ready = left.map(([first]) => first)
    const urgent = ready.filter(({ dimension }) => low.includes(dimension))
    const next = mostForItsEffort(urgent.length > 0 ? urgent : ready)
    left = left.flatMap(queue => (queue[0] === next ? queueOf(queue.slice(1)) : [queue]))
    now = afterStep(model, now, next)
    ordered.push({ ...next, overallAfter: now.overall.score as number })
  }
  return ordered
}

/** The steps of one skill that are still to be taken, the next one first. */
type Queue = readonly [StepOf, ...StepOf[]]

function bySkill(steps: readonly StepOf[]): Queue[] {
  const skills = new Map<string, StepOf[]>()
  for (const step of steps) skills.set(step.capability, [...(skills.get(step.capability) ?? []), step])
  return [...skills.values()].flatMap(queueOf)
}

function queueOf([first, ...rest]: readonly StepOf[]): Queue[] {
  return first ? [[first, ...rest]] : []
}

function mostForItsEffort(steps: readonly StepOf[]): StepOf {
  return steps.reduce((best, step) => (byImpactPerEffort(step, best) < 0 ? step : best))
}
