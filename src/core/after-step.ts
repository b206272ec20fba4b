import type { Dimension, StagesModel } from './model.ts'
import { type Score, type Scores, weightedMean } from './score.ts'
import type { StepOf } from './step.ts'
import { partsOfWhole, type Weighed, weighed } from './whole.ts'

/** The scores once a step is done: its capability stands on the next rung. Only `score` is carried on. */
export function afterStep(model: StagesModel, scores: Scores, step: StepOf): Scores {
  const capabilities = withScore(scores.capabilities, step.capability, step.from + 1)
  const { capabilities: parts } = model.dimensions.find(({ id }) => id === step.dimension) as Dimension
  const dimensions = withScore(scores.dimensions, step.dimension, meanOf(weighed(parts, capabilities)))
  const whole = meanOf(partsOfWhole(model, scores.rule, { dimensions, capabilities }))
  return { ...scores, overall: { ...scores.overall, score: whole }, dimensions, capabilities }
}

function meanOf(parts: readonly Weighed<Score>[]): number {
  return weightedMean(parts.map(({ weight, of }) => ({ value: of.score, weight }))) as number
}

function withScore(scores: Scores['capabilities'], id: string, score: number): Scores['capabilities'] {
  return { ...scores, [id]: { ...(scores[id] as Score), score } }
}
