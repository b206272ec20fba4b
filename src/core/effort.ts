import type { Because } from './model.ts'

/** Person-days up to which a step counts as effort 1, 2, 3 and 4, in a house of about 200; more is 5. */
export const workUpTo = [5, 15, 40, 120] as const

/**
 * The effort of a step, 1 to 5, by the rubric that the method page prints: from the person-days until it shows its
 * effect, and one more where departments must agree, someone gives up money or a right, or a system or contract must
 * change. `effortOf(12) // => 2`, `effortOf(12, 'sacrifice') // => 3`
 */
export function effortOf(work: number, because?: Because): number {
  const byWork = 1 + workUpTo.filter(days => work > days).length
  return Math.min(5, byWork + (because ? 1 : 0))
}
