import type { LevelReading } from './levels.ts'
import type { LevelsModel, StagesModel } from './model.ts'
import type { Route } from './route.ts'
import type { Scores } from './score.ts'
import { belowFloor, nextStage, type StageReading } from './stage.ts'
import { byImpactPerEffort, type StepOf, stepsAhead } from './step.ts'

/** Why a piece of advice stands where it stands. */
export type AdviceReason = 'floor' | 'route' | 'worth'

export interface StepAdvice extends StepOf {
  readonly reason: AdviceReason
}

/**
 * The next step of every capability that has one, most useful first: what is below the next stage's floor, then what
 * the route takes, then the largest impact for its effort; equals in model order.
 */
export function adviceForStages(
  model: StagesModel,
  scores: Scores,
  { stage }: StageReading,
  route: Route | undefined
): StepAdvice[] {
  const low = belowFloor(model, scores, nextStage(model, stage.value)?.floor ?? 0)
  const isOnRoute = (capability: string) => route?.ok && route.steps.some(step => step.capability === capability)
  const reasonFor = ({ dimension, capability }: StepOf): AdviceReason => {
    if (low.includes(dimension)) return 'floor'
    return isOnRoute(capability) ? 'route' : 'worth'
  }
  const nextSteps = stepsAhead(model, scores).flatMap(steps => steps.slice(0, 1))
  return nextSteps
    .map(step => ({ ...step, reason: reasonFor(step) }))
    .sort((a, b) => rank[a.reason] - rank[b.reason] || byImpactPerEffort(a, b))
}

const rank: Record<AdviceReason, number> = { floor: 0, route: 1, worth: 2 }

export interface LevelAdvice {
  readonly level: string
  readonly kind: 'repair' | 'build'
}

/** Mending for every crack from the base up, then building for the level after the reached one, be it a crack or not. */
export function adviceForLevels(model: LevelsModel, { levels, reached, cracks }: LevelReading): LevelAdvice[] {
  const repairs = cracks.map(level => ({ level, kind: 'repair' as const }))
  const from = model.dimensions.findIndex(({ id }) => id === reached.value) + 1
  const next = levels.slice(from).find(({ state }) => state !== 'skipped')
  return next ? [...repairs, { level: next.id, kind: 'build' }] : repairs
}
