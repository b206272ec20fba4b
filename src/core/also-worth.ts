import type { StagesModel } from './model.ts'
import type { Route } from './route.ts'
import type { Scores } from './score.ts'
import { byImpactPerEffort, type StepChoices, type StepOf, stepsAllowed } from './step.ts'

/** A step that the route leaves out, though it costs less and brings more than one that it takes. */
export interface AlsoWorth {
  readonly step: StepOf
  /** The first in working order that it outdoes. */
  readonly than: StepOf
}

/**
 * The next steps beside a route, or after it, that have less effort and more impact than a step of it; most impact for
 * its effort first. The route is the cheapest way to a stage and not a list of the best steps: such a one may lift the
 * score too little, or a competency that needs it least.
 */
export function alsoWorth(model: StagesModel, scores: Scores, way: Route, choices: StepChoices = {}): AlsoWorth[] {
  if (!way.ok) return []
  const isTaken = (step: StepOf) =>
    way.steps.some(({ capability, from }) => capability === step.capability && from === step.from)
  const left = stepsAllowed(model, scores, choices).flatMap(steps => steps.filter(step => !isTaken(step)).slice(0, 1))
  return left.sort(byImpactPerEffort).flatMap(step => {
    const than = way.steps.find(({ effort, impact }) => step.effort < effort && step.impact > impact)
    return than ? [{ step, than }] : []
  })
}
