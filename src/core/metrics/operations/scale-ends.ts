import type { Interval } from '../estimate.ts'
import { endsOf } from '../score-estimate.ts'
import { variantOf } from '../variants.ts'
import { type BesideChoices, isExperience } from './measures.ts'
import type { ComparedMeasure } from './two-periods.ts'

/**
 * Where the rule of a measure begins and ends: an experience on its own scale, everything else from 0 to the next round
 * number, so that a churn of three per cent can be told from one of four. Undefined without a figure.
 * `scaleEnds({ measure: 'sales', periods: [{ state: 'figure', value: 340 }, …] }, choices) // => { low: 0, high: 500 }`
 */
export function scaleEnds({ measure, periods }: ComparedMeasure, choices: BesideChoices): Interval | undefined {
  const drawn = periods.flatMap(figure => (figure.state === 'figure' ? [figure.estimate ?? figure] : []))
  if (drawn.length === 0) return undefined
  if (isExperience(measure)) return endsOf(variantOf(choices.said[measure].variant))
  const all = drawn.flatMap(one => ('low' in one ? [one.low, one.high] : [one.value]))
  const [low, high] = [0 - roundUp(-Math.min(0, ...all)), roundUp(Math.max(...all))]
  return { low, high: high > low ? high : 1 }
}

/** The next of 1, 2, 5, 10, 20 … `roundUp(0.034) // => 0.05`, `roundUp(340) // => 500` */
export function roundUp(value: number): number {
  if (value <= 0) return 0
  const power = 10 ** Math.floor(Math.log10(value))
  return [1, 2, 5].map(step => step * power).find(step => step >= value * (1 - 1e-9)) ?? 10 * power
}
