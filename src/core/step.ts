import { capabilitiesOf, type Model, type Step } from './model.ts'
import { round6 } from './precision.ts'
import type { Scores } from './score.ts'

/** The step of one capability from rung `from` to the next. */
export interface StepOf extends Step {
  readonly dimension: string
  readonly capability: string
  readonly from: number
}

/** What the visitor decided about steps, by `stepId`: own efforts, and steps struck out ("not this year"). */
export interface StepChoices {
  readonly efforts?: Readonly<Record<string, number>>
  readonly struckOut?: readonly string[]
  /** Capabilities that are high enough for this organisation: they take no step. */
  readonly enough?: readonly string[]
}

/** `stepId('strategy', 2) // => 'strategy-2'`, also the name of its advice. */
export function stepId(capability: string, from: number): string {
  return `${capability}-${from}`
}

/**
 * The rung a capability stands on: its score, rounded down. The top rung has no step.
 * `rungOf(2.67) // => 2`
 */
export function rungOf(score: number): number {
  return Math.floor(round6(score))
}

/** Every capability's remaining steps in their order; those without a score have none. */
export function stepsAhead(model: Model, scores: Scores, choices: StepChoices = {}): StepOf[][] {
  return capabilitiesOf(model).map(({ dimension, capability }) => {
    const score = scores.capabilities[capability.id]?.score
    if (score === undefined) return []
    const first = rungOf(score)
    return (capability.steps ?? []).slice(first - 1).map((step, at) => {
      const id = stepId(capability.id, first + at)
      return {
        ...step,
        effort: choices.efforts?.[id] ?? step.effort,
        dimension: dimension.id,
        capability: capability.id,
        from: first + at
      }
    })
  })
}

/**
 * Every capability's steps that may be taken, in their order: none of one that is enough as it is, and a step that is
 * struck out blocks those after it.
 */
export function stepsAllowed(model: Model, scores: Scores, choices: StepChoices): StepOf[][] {
  return stepsAhead(model, scores, choices).map(steps => {
    const isBarred = ({ capability, from }: StepOf) =>
      choices.enough?.includes(capability) || choices.struckOut?.includes(stepId(capability, from))
    const barred = steps.findIndex(isBarred)
    return barred === -1 ? steps : steps.slice(0, barred)
  })
}

/** Most impact for its effort first. Sorting is stable: equals stay in model order. */
export function byImpactPerEffort(a: StepOf, b: StepOf): number {
  return b.impact / b.effort - a.impact / a.effort
}
