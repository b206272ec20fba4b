import type { StepAdvice } from './advice.ts'
import { findOut } from './find-out.ts'
import type { StagesModel } from './model.ts'
import type { Route } from './route.ts'
import type { Scores } from './score.ts'
import type { Sheet } from './sheet.ts'
import { isProvisional } from './trust.ts'

/** What comes first. */
export type FirstStep =
  /** A step to take; `more` of the route follow it. */
  | { readonly kind: 'step'; readonly capability: string; readonly from: number; readonly more: number }
  /** Too little is known: the first of so many questions to find out. */
  | { readonly kind: 'find-out'; readonly item: string; readonly count: number }
  /** A dimension has no answers yet. */
  | { readonly kind: 'answer'; readonly dimension: string }
  /** Every skill that has a score stands on the top rung. */
  | { readonly kind: 'none' }

/**
 * The one thing to begin with. While a dimension is open, answering it; where too little is rated, finding out; then the
 * first step of the route, and where there is none, the advice that is worth most.
 * `firstStep(model, sheet, scores, way, advice) // => { kind: 'step', capability: 'strategy', from: 1, more: 4 }`
 */
export function firstStep(
  model: StagesModel,
  sheet: Sheet,
  scores: Scores,
  way: Route | undefined,
  advice: readonly StepAdvice[]
): FirstStep {
  const [open] = scores.open
  if (open !== undefined) return { kind: 'answer', dimension: open }
  const unknown = findOut(model, sheet)
  if (isProvisional(model, scores) && unknown[0]) {
    return { kind: 'find-out', item: unknown[0].item, count: unknown.length }
  }
  const steps = way?.ok ? way.steps : []
  const first = steps[0] ?? advice[0]
  if (!first) return { kind: 'none' }
  return { kind: 'step', capability: first.capability, from: first.from, more: Math.max(0, steps.length - 1) }
}
