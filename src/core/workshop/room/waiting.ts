/**
 * Milliseconds to wait before trying again, by the number of failures: half a second, doubled up to fifteen, each
 * drawn out by up to half of it so that thirty phones don't come back at the same moment.
 * `waitBefore(0, 0) // => 500`
 */
export function waitBefore(failures: number, chance: number): number {
  return Math.round(Math.min(15_000, 500 * 2 ** Math.min(failures, 5)) * (1 + chance / 2))
}

/** Milliseconds before something without a receipt is sent once more, by how often it was sent. `resendAfter(1) // => 2000` */
export function resendAfter(times: number): number {
  return Math.min(15_000, 1000 * 2 ** Math.min(times, 4))
}
