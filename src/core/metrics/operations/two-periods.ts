import { differenceOf } from '../difference.ts'
import type { Interval } from '../estimate.ts'
import type { PeriodValues } from './fields.ts'
import { type BesideChoices, experiences, isBetterHigh, type MeasureId, operations } from './measures.ts'
import { type PeriodFigure, periodFigure } from './period-figure.ts'

/** What moved from the first period to the second: `value` as the second less the first, of sales as a part of the first. */
export interface PeriodChange {
  readonly value: number
  readonly interval?: Interval
  readonly move: 'better' | 'worse' | 'same'
  /** Whether it is more than noise; `unknown` where a figure has no interval. */
  readonly trust: 'real' | 'noise' | 'unknown'
}

export interface ComparedMeasure {
  readonly measure: MeasureId
  readonly periods: readonly [PeriodFigure, PeriodFigure]
  /** Absent unless both periods have a figure. */
  readonly change?: PeriodChange
}

/**
 * Every measure that something was entered for, what customers say first, then what they do.
 * `comparePeriods([{ sales: 200 }, { sales: 230 }], usualChoices)[0].change.value // => 0.15`
 */
export function comparePeriods(
  periods: readonly [PeriodValues, PeriodValues],
  choices: BesideChoices
): readonly ComparedMeasure[] {
  return [...experiences, ...operations].flatMap((measure): ComparedMeasure[] => {
    const first = periodFigure(measure, periods[0], choices)
    const second = periodFigure(measure, periods[1], choices)
    if (first.state === 'none' && second.state === 'none') return []
    const change = changeOf(measure, first, second, choices)
    return [{ measure, periods: [first, second], ...(change && { change }) }]
  })
}

function changeOf(
  measure: MeasureId,
  first: PeriodFigure,
  second: PeriodFigure,
  choices: BesideChoices
): PeriodChange | undefined {
  if (first.state !== 'figure' || second.state !== 'figure') return undefined
  if (measure === 'sales' && first.value === 0) return undefined
  const by = second.value - first.value
  const move = by === 0 ? 'same' : by > 0 === isBetterHigh(measure, choices) ? 'better' : 'worse'
  if (measure === 'sales') return { value: by / first.value, move, trust: 'unknown' }
  if (!first.estimate || !second.estimate) return { value: by, move, trust: 'unknown' }
  const { value, low, high, isReal } = differenceOf(first.estimate, second.estimate)
  return { value, interval: { low, high }, move, trust: isReal ? 'real' : 'noise' }
}
