import type { Dimension, Model, StagesModel } from './model.ts'
import { joined, nothing, type Option, optionOf, pruned } from './route-option.ts'
import type { Scores } from './score.ts'
import { rungOf, type StepChoices, type StepOf, stepsAllowed } from './step.ts'

/** What a route may do in one dimension that has a score. */
export interface DimensionOptions {
  readonly id: string
  /** Its part in the overall score. */
  readonly share: number
  /** Preferred first, each higher than those before it. */
  readonly options: readonly Option[]
}

/**
 * What a route may do, dimension by dimension. No skill that is raised may end more than one rung above the lowest of
 * its own dimension, among those that could still rise: so all is worked out once for each rung that the lowest may
 * end on, and then one skill does not depend on another.
 */
export function optionsByDimension(model: StagesModel, scores: Scores, choices: StepChoices): DimensionOptions[] {
  const allowed = stepsAllowed(model, scores, choices).flat()
  const scored = model.dimensions.filter(({ id }) => scores.dimensions[id]?.score !== undefined)
  const weights = scored.map(dimension => weightOf(dimension, scores))
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  return scored.map((dimension, at) => {
    const skills = skillsOf(dimension, scores, allowed)
    const options = lowestRungs.flatMap(lowest =>
      skills.reduce<Option[]>((ways, skill) => pruned(joined(ways, endingsFor(skill, lowest))), [nothing])
    )
    return { id: dimension.id, share: (weights[at] as number) / all, options: pruned(options) }
  })
}

/** The fifth needs no turn of its own: one rung above the fourth is the top. */
const lowestRungs = [1, 2, 3, 4]

/** What a dimension counts in the whole: its own weight, or that of its skills that have a score. */
function weightOf(dimension: Dimension, scores: Scores): number {
  return scores.rule === 'skills' ? scoredWeight(dimension, scores) : dimension.weight
}

function scoredParts({ capabilities }: Dimension, scores: Scores): Model['dimensions'][number]['capabilities'] {
  return capabilities.filter(({ id }) => scores.capabilities[id]?.score !== undefined)
}

function scoredWeight(dimension: Dimension, scores: Scores): number {
  return scoredParts(dimension, scores).reduce((sum, { weight }) => sum + weight, 0)
}

/** A rung that a skill may end on. */
interface Ending {
  readonly rung: number
  readonly isRaised: boolean
  /** Whether it could go on from there. */
  readonly canRise: boolean
  readonly option: Option
}

function skillsOf(dimension: Dimension, scores: Scores, allowed: readonly StepOf[]): Ending[][] {
  const weights = scoredWeight(dimension, scores)
  return scoredParts(dimension, scores).map(({ id, weight }) => {
    const score = scores.capabilities[id]?.score as number
    const steps = allowed.filter(({ capability }) => capability === id)
    return Array.from({ length: steps.length + 1 }, (_, count) => {
      const taken = steps.slice(0, count)
      const height = count === 0 ? score : rungOf(score) + count
      return {
        rung: rungOf(height),
        isRaised: count > 0,
        canRise: count < steps.length,
        option: optionOf(taken, (weight / weights) * height)
      }
    })
  })
}

/** How a skill may end where none that could still rise ends below `lowest`. */
function endingsFor(skill: readonly Ending[], lowest: number): Option[] {
  return skill
    .filter(({ rung, isRaised, canRise }) => (!isRaised || rung <= lowest + 1) && (!canRise || rung >= lowest))
    .map(({ option }) => option)
}
