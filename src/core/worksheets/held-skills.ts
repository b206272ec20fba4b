import { distanceToNext } from '../distance.ts'
import { firstSteps } from '../first-steps.ts'
import { holdingBack } from '../holding-back.ts'
import type { Model } from '../model.ts'
import { byResult, readResult } from '../reading.ts'
import type { Sheet } from '../sheet.ts'
import { shownRoute } from '../shown-route.ts'
import type { StepChoices } from '../step.ts'

/**
 * The skills that hold a result back, `count` at most, whatever its model is read by: of stages what keeps the next one
 * away; of levels and profiles, and while there is no stage, what is most worth doing first. None at the top.
 * `heldSkills(xm, all(xm, 2), {}, 3) // => ['strategy', 'roadmap', 'governance']`
 */
export function heldSkills(
  model: Model,
  sheet: Sheet,
  choices: StepChoices & { readonly target?: string | undefined },
  count: number
): string[] {
  const first = () => {
    const skills = firstSteps(model, sheet, choices).map(({ capability }) => capability)
    return [...new Set(skills)].slice(0, count)
  }
  return byResult(readResult(model as never, sheet), {
    stages: ({ model: own, scores, ...reading }) => {
      if (reading.stage.value === null) return first()
      const { way } = shownRoute(own, scores, reading, choices)
      return holdingBack(own, scores, distanceToNext(own, scores, reading), way, count).map(({ id }) => id)
    },
    levels: first,
    profile: first
  })
}
