import { ballotsForVerdict } from '../agreement.ts'

/** From one value to another. */
export interface Spread {
  readonly low: number
  readonly high: number
  /** The middle half, or all where there are too few to leave any out. */
  readonly of: 'half' | 'all'
}

/**
 * How far values lie apart: the middle half of six or more (quartiles between neighbours), all of fewer. Undefined
 * without values. `spreadOf([1, 2, 3, 4, 5, 5, 5]) // => { low: 2.5, high: 5, of: 'half' }`
 */
export function spreadOf(values: readonly number[]): Spread | undefined {
  const sorted = [...values].sort((a, b) => a - b)
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (first === undefined || last === undefined) return undefined
  if (sorted.length < ballotsForVerdict) return { low: first, high: last, of: 'all' }
  return { low: quantile(sorted, 0.25), high: quantile(sorted, 0.75), of: 'half' }
}

function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share
  const [below, above] = [sorted[Math.floor(place)] as number, sorted[Math.ceil(place)] as number]
  return below + (above - below) * (place - Math.floor(place))
}
