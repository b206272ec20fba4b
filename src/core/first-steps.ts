import { adviceForLevels, adviceForStages } from './advice.ts'
import { capabilityOf, type Model } from './model.ts'
import { byResult, readResult } from './reading.ts'
import { type RatedItem, ratedItems } from './score.ts'
import type { Sheet } from './sheet.ts'
import { shownRoute } from './shown-route.ts'
import type { StepChoices } from './step.ts'

/** A step by the name of its advice. */
export interface BoardStep {
  readonly capability: string
  /** The rung it starts from, or `build` or `repair`. */
  readonly step: number | string
}

/**
 * What is worth doing, most useful first and one step a skill: the advice of a result, whatever its model is read by.
 * `firstSteps(xm, all(xm, 2))[0] // => { capability: 'governance', step: 2 }`
 */
export function firstSteps(
  model: Model,
  sheet: Sheet,
  choices: StepChoices & { readonly target?: string | undefined } = {}
): BoardStep[] {
  return byResult<BoardStep[]>(readResult(model as never, sheet), {
    stages: ({ model: own, scores, ...reading }) => {
      const { way } = shownRoute(own, scores, reading, choices)
      return adviceForStages(own, scores, reading, way).map(({ capability, from }) => ({ capability, step: from }))
    },
    levels: ({ model: own, ...reading }) =>
      adviceForLevels(own, reading).map(({ level, kind }) => ({ capability: level, step: kind })),
    profile: ({ advice }) => advice.map(({ capability, kind }) => ({ capability, step: kind }))
  })
}

/** The lowest rating of one skill, the first of equals in link order; undefined where nothing in it is rated. */
export function lowestIn(model: Model, sheet: Sheet, capability: string): RatedItem | undefined {
  return ratedItems(model, sheet)
    .filter(({ item }) => capabilityOf(item) === capability)
    .sort((a, b) => a.rating - b.rating)[0]
}
