/** The end of the year 9999: later times are no dates, or none that a calendar can say. */
const last = 253_402_300_799_999

/** Whether it is a time in milliseconds since 1970. */
export function isTime(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= last
}

/** A time that somebody wrote; 0, before every other, for what is none. `timeOr0(1e300) // => 0` */
export function timeOr0(value: unknown): number {
  return isTime(value) ? value : 0
}
