import type { StagesModel } from './model.ts'
import { type Route, route } from './route.ts'
import type { Scores } from './score.ts'
import { nextStage, type StageReading } from './stage.ts'
import type { StepChoices } from './step.ts'

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
  choices: StepChoices & { readonly target?: string | undefined }
): ShownRoute {
  const target = model.stages.find(({ id }) => id === choices.target)?.id ?? nextStage(model, stage.value)?.id
  return target ? { target, way: route(model, scores, target, choices) } : {}
}
