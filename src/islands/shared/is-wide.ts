/** Whether there is room for what a phone folds; asked once, so that nothing unfolds under somebody's eyes. */
export function isWide(): boolean {
  return matchMedia('(width >= 40rem)').matches
}
