/** So many points each has. */
export const pointsEach = 3
/** More steps than a phone shows at a glance are not put to a room. */
export const mostPutSteps = 20

/** A step that a room gives points to: by its key in a plan, an own one with its words. */
export interface PutStep {
  readonly key: string
  readonly text?: string | undefined
}

/** Steps between which each in the room divides three points, until it is closed. */
export interface OpenPoints {
  /** 32 bits, another for each time. */
  readonly session: number
  /** How many have given any. */
  readonly people: number
  readonly steps: readonly PutStep[]
}

/** Whether these may be one person's. `arePoints([1, 2, 0]) // => true` */
export function arePoints(points: readonly number[]): boolean {
  const sum = points.reduce((sum, count) => sum + count, 0)
  return (
    points.length <= mostPutSteps && sum <= pointsEach && points.every(count => Number.isInteger(count) && count >= 0)
  )
}

/** One point more or less for a step, as far as there are any. `withPoint([3, 0], 1, 1) // => [3, 0]` */
export function withPoint(points: readonly number[], step: number, by: 1 | -1): readonly number[] {
  const changed = points.map((count, at) => (at === step ? count + by : count))
  return arePoints(changed) ? changed : points
}
