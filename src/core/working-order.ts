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
  let left = [...steps]
  let now = scores
  while (left.length > 0) {
    const low = belowFloor(model, now, floor)
    const ready = left.filter(
      step => !left.some(other => other.capability === step.capability && other.from < step.from)
    )
    const urgent = ready.filter(({ dimension }) => low.includes(dimension))
    const [first] = (urgent.length > 0 ? urgent : ready).sort(byImpactPerEffort)
    const next = first as StepOf
    left = left.filter(step => step !== next)
    now = afterStep(model, now, next)
    ordered.push({ ...next, overallAfter: now.overall.score as number })
  }
  return ordered
}
