import type { Capability, Dimension, StagesModel } from './model.ts'
import { type Scores, weightedMean } from './score.ts'
import type { StepOf } from './step.ts'

/** The scores once a step is done: its capability stands on the next rung. Only `score` is carried on. */
export function afterStep(model: StagesModel, scores: Scores, step: StepOf): Scores {
  const capabilities = withScore(scores.capabilities, step.capability, step.from + 1)
  const { capabilities: parts } = model.dimensions.find(({ id }) => id === step.dimension) as Dimension
  const dimensions = withScore(scores.dimensions, step.dimension, meanOf(parts, capabilities))
  return { overall: { ...scores.overall, score: meanOf(model.dimensions, dimensions) }, dimensions, capabilities }
}

function meanOf(parts: readonly Pick<Capability, 'id' | 'weight'>[], scores: Scores['capabilities']): number {
  return weightedMean(parts.map(({ id, weight }) => ({ value: scores[id]?.score, weight }))) as number
}

function withScore(scores: Scores['capabilities'], id: string, score: number): Scores['capabilities'] {
  return { ...scores, [id]: { ...(scores[id] as Scores['overall']), score } }
}
