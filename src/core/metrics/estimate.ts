/** The quantile of the normal distribution that leaves 2.5 % on either side. */
export const z95 = 1.959963984540054

/** Where the true value may lie. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/** A value of those who answered, and where that of all may lie. */
export interface Estimate extends Interval {
  readonly value: number
  readonly answers: number
  /** How often an interval made in this way holds the true value; 0.95 where nothing better is known. */
  readonly level: number
}

/** Half of its width: what stands after ±. `marginOf({ low: 0.4, high: 0.6 }) // => 0.1` */
export function marginOf({ low, high }: Interval): number {
  return (high - low) / 2
}
