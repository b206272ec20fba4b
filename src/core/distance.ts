import type { Stage, StagesModel } from './model.ts'
import { round6, shown } from './precision.ts'
import type { Scores } from './score.ts'
import { belowFloor, nextStage, type StageReading } from './stage.ts'

/** What is missing to the next stage. */
export interface Distance {
  readonly next: Stage
  /** Points of the overall score up to its bar, as one reads it off two shown figures; 0 where the bar is met. */
  readonly points: number
  /** The dimensions below its floor, in model order. */
  readonly below: readonly string[]
}

/**
 * How far it is to the next stage; undefined at the top, without a score, and while a dimension is open. The distance is
 * that between the bar and the score as it is shown, cut to one decimal: 3.19 shows as 3.1, and 0.4 are missing to 3.5.
 * `distanceToNext(model, scores, reading) // => { next: { id: 'scale', bar: 3.5, floor: 2.5 }, points: 0.4, below: ['lead'] }`
 */
export function distanceToNext(model: StagesModel, scores: Scores, { stage }: StageReading): Distance | undefined {
  const next = nextStage(model, stage.value)
  const { score } = scores.overall
  if (!next || score === undefined || scores.open.length > 0) return undefined
  return {
    next,
    points: Math.max(0, round6(next.bar - shown(score))),
    below: belowFloor(model, scores, next.floor)
  }
}
