import type { Ranked } from './extremes.ts'
import { round6 } from './precision.ts'

/** Whether several share an end, so that none of them is the strongest alone. `areEqual([{ id: 'a', score: 4 }]) // => false` */
export function areEqual(end: readonly Ranked[]): boolean {
  return end.length > 1 && new Set(end.map(({ score }) => round6(score))).size === 1
}
