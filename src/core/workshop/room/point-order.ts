/** Steps that got the same number of points, by their places. */
export interface PointGroup {
  readonly points: number
  readonly places: readonly number[]
}

/**
 * The order in which a room wants its steps: most points first, those with as many together and in their own order.
 * `pointOrder([1, 4, 1]) // => [{ points: 4, places: [1] }, { points: 1, places: [0, 2] }]`
 */
export function pointOrder(totals: readonly number[]): PointGroup[] {
  const all = [...new Set(totals)].sort((a, b) => b - a)
  return all.map(points => ({ points, places: totals.flatMap((total, at) => (total === points ? [at] : [])) }))
}
