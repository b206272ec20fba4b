/** All comparisons are made on values rounded to six decimals, so that a sum of thirds meets its bar. */
export function round6(value: number): number {
  return Math.round(value * 1e6) / 1e6
}

/**
 * The figure a screen shows: one decimal, cut and not rounded, so that 2.49 never looks like the bar of 2.5.
 * `shown(2.4999) // => 2.4`
 */
export function shown(value: number): number {
  return Math.floor(Math.round(value * 1e6) / 1e5) / 10
}

/** `atLeast(2.4999999, 2.5) // => true` */
export function atLeast(value: number, bar: number): boolean {
  return round6(value) >= bar
}

/** A difference as a screen shows it: one decimal, cut towards 0. `shownDifference(-0.49) // => -0.4` */
export function shownDifference(value: number): number {
  return Math.sign(value) * shown(Math.abs(value))
}
