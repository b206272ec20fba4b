import { afterStep } from './after-step.ts'
import type { StagesModel } from './model.ts'
import type { Route } from './route.ts'
import type { Scores } from './score.ts'

/** The scores at the end of a route; undefined where there is none to go. Only `score` is carried on. */
export function afterRoute(model: StagesModel, scores: Scores, way: Route | undefined): Scores | undefined {
  if (!way?.ok || way.steps.length === 0) return undefined
  return way.steps.reduce((now, step) => afterStep(model, now, step), scores)
}
