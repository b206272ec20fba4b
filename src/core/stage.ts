import type { Stage, StagesModel } from './model.ts'
import { atLeast } from './precision.ts'
import type { Scores } from './score.ts'

/** Something computed three times: as it is, with everything unrated at 1, and at 5. */
export interface Reading {
  readonly value: string | null
  readonly low: string | null
  readonly high: string | null
}

export interface StageReading {
  readonly stage: Reading
  /** The dimensions below the next stage's floor, when the overall score already meets its bar. */
  readonly heldBackBy: readonly string[]
}

type Figure = 'score' | 'low' | 'high'

/**
 * The stage of a scored sheet with the span that missing answers leave open. There is none, at neither end, while a
 * dimension is open: nothing is known of it.
 */
export function readStage(model: StagesModel, scores: Scores): StageReading {
  if (scores.open.length > 0) return { stage: { value: null, low: null, high: null }, heldBackBy: [] }
  const value = stageReached(model, scores, 'score')
  return {
    stage: {
      value: value?.id ?? null,
      low: stageReached(model, scores, 'low')?.id ?? null,
      high: stageReached(model, scores, 'high')?.id ?? null
    },
    heldBackBy: heldBackBy(model, scores, value)
  }
}

/** The stage after this one; undefined at the top, and the first one where none is reached. */
export function nextStage(model: StagesModel, stage: string | null): Stage | undefined {
  return model.stages[model.stages.findIndex(({ id }) => id === stage) + 1]
}

/** The dimensions that have a score and are below `floor`, in model order. */
export function belowFloor(model: StagesModel, scores: Scores, floor: number, figure: Figure = 'score'): string[] {
  return model.dimensions
    .map(({ id }) => id)
    .filter(id => {
      const value = scores.dimensions[id]?.[figure]
      return value !== undefined && !atLeast(value, floor)
    })
}

/** The highest stage whose bar and floor are met, with those of every stage under it. */
function stageReached(model: StagesModel, scores: Scores, figure: Figure): Stage | undefined {
  const overall = scores.overall[figure]
  if (overall === undefined) return undefined
  const unmet = model.stages.findIndex(
    ({ bar, floor }) => !atLeast(overall, bar) || belowFloor(model, scores, floor, figure).length > 0
  )
  return unmet === -1 ? model.stages.at(-1) : model.stages[unmet - 1]
}

function heldBackBy(model: StagesModel, scores: Scores, stage: Stage | undefined): string[] {
  const next = nextStage(model, stage?.id ?? null)
  const overall = scores.overall.score
  return next && overall !== undefined && atLeast(overall, next.bar) ? belowFloor(model, scores, next.floor) : []
}
