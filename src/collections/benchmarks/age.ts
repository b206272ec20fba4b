/** Years after which a figure is shown as old. */
const goodFor = 3

/** Whether a figure of this year says little today. `isOld(2022, 2026) // => true` */
export function isOld(year: number, thisYear: number): boolean {
  return thisYear - year > goodFor
}
