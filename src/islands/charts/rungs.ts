/** The rungs of a ladder, from the lowest. */
export const rungs = [1, 2, 3, 4, 5] as const

/** How much of a rung a score fills, from 0 to 1. `rungFill(2.5, 3) // => 0.5` */
export function rungFill(score: number | undefined, rung: number): number {
  return Math.min(1, Math.max(0, (score ?? 0) - rung + 1))
}

/** The colour of the stage ramp that is nearest to a score. */
export function stageColour(score: number | undefined): string {
  return `var(--stage-${Math.max(1, Math.min(5, Math.round(score ?? 0)))})`
}
