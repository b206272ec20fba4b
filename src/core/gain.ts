import { afterStep } from './after-step.ts'
import { capabilitiesOf, type StagesModel } from './model.ts'
import { round6 } from './precision.ts'
import type { Scores } from './score.ts'
import { rungOf } from './step.ts'

/**
 * What a step adds to the overall score, counted from its own rung: also for a second step of the same skill.
 * Undefined where the skill has no score, or stands on the rung already. `gainOf(xm, scores, 'strategy', 2) // => 0.05`
 */
export function gainOf(model: StagesModel, scores: Scores, capability: string, from: number): number | undefined {
  const found = capabilitiesOf(model).find(one => one.capability.id === capability)
  const step = found?.capability.steps?.[from - 1]
  const score = scores.capabilities[capability]?.score
  if (!found || !step || score === undefined || rungOf(score) > from) return undefined
  const stepOf = (rung: number) => ({ ...step, dimension: found.dimension.id, capability, from: rung })
  const before = rungOf(score) < from ? afterStep(model, scores, stepOf(from - 1)) : scores
  const after = afterStep(model, before, stepOf(from))
  return round6((after.overall.score as number) - (before.overall.score as number))
}

/**
 * How far a score is from a bar, in hundredths and never less than it is: 3.4999 is 0.01 from 3.5.
 * `distanceTo(3.5, 3.11) // => 0.39`
 */
export function distanceTo(bar: number, score: number): number {
  return Math.max(0, Math.ceil(round6((bar - score) * 100)) / 100)
}
