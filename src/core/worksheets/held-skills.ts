import { distanceToNext } from '../distance.ts'
import { firstSteps, lowestIn } from '../first-steps.ts'
import { holdingBack } from '../holding-back.ts'
import type { Model } from '../model.ts'
import { byResult, readResult } from '../reading.ts'
import type { Sheet } from '../sheet.ts'
import { shownRoute } from '../shown-route.ts'
import type { StepChoices } from '../step.ts'

/**
 * The skills that hold a result back, `count` at most, whatever its model is read by: of stages what keeps the next one
 * away, or what is most worth doing while there is no stage; of levels what is to be built and repaired; of a profile what
 * is to be repaired. None at the top, and none of which nothing is known.
 * `heldSkills(harbour, sheet(harbour, { watch: 1, rope: 1, hull: 5 }), {}, 3) // => ['watch', 'rope']`
 */
export function heldSkills(
  model: Model,
  sheet: Sheet,
  choices: StepChoices & { readonly target?: string | undefined },
  count: number
): string[] {
  const first = () => firstSteps(model, sheet, choices).map(({ capability }) => capability)
  const held = byResult(readResult(model as never, sheet), {
    stages: ({ model: own, scores, ...reading }) => {
      if (reading.stage.value === null) return first()
      const { way } = shownRoute(own, scores, reading, choices)
      return holdingBack(own, scores, distanceToNext(own, scores, reading), way, count).map(({ id }) => id)
    },
    levels: first,
    profile: ({ advice }) => advice.flatMap(({ capability, kind }) => (kind === 'repair' ? [capability] : []))
  })
  const known = held.filter(skill => lowestIn(model, sheet, skill) !== undefined)
  return [...new Set(known)].slice(0, count)
}
