import type { StagesModel } from '../../core/model.ts'
import { type Route, route } from '../../core/route.ts'
import type { Scores } from '../../core/score.ts'
import { nextStage, type StageReading } from '../../core/stage.ts'
import type { RouteChoices } from '../../stores/route-choices.ts'

/** The stage that a route is shown to, and the route; both absent at the top. */
export interface ShownRoute {
  readonly target?: string | undefined
  readonly way?: Route | undefined
}

/** The route to the stage that was chosen, as long as the model has it, or else to the next one. */
export function shownRoute(
  model: StagesModel,
  scores: Scores,
  { stage }: StageReading,
  choices: RouteChoices
): ShownRoute {
  const target = model.stages.find(({ id }) => id === choices.target)?.id ?? nextStage(model, stage.value)?.id
  return target ? { target, way: route(model, scores, target, choices) } : {}
}
