import { readNumber } from '../read-number.ts'
import { metricScales, type ScaleId } from '../variants.ts'

/** Why a row does not count. */
export type RowProblem = 'short' | 'empty' | 'words' | 'off' | 'between'

export const rowProblems: readonly RowProblem[] = ['words', 'off', 'between', 'empty', 'short']

/**
 * The place of a mark on its scale, from 0 on, or why it has none. `markOn('۹', 'likely11') // => 9`,
 * `markOn('4', 'satisfied5') // => 3`, `markOn('12', 'likely11') // => 'off'`
 */
export function markOn(cell: string | undefined, scale: ScaleId): number | RowProblem {
  if (cell === undefined) return 'short'
  if (cell.trim() === '') return 'empty'
  const mark = readNumber(cell)
  if (mark === undefined) return 'words'
  const { low, high } = metricScales[scale]
  if (mark < low || mark > high) return 'off'
  return Number.isInteger(mark) ? mark - low : 'between'
}
