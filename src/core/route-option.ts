import type { StepOf } from './step.ts'

/** A way to spend effort: how far it lifts and what it costs. */
interface Sums {
  /** One dimension's score, or the sum of the shares of several. */
  readonly value: number
  readonly effort: number
  readonly impact: number
  readonly days: number
}

/** The first steps of one skill, or two ways taken together: what stands first in the model is `first`. */
export type Option = Sums &
  ({ readonly steps: readonly StepOf[] } | { readonly first: Option; readonly second: Option })

export const nothing: Option = { value: 0, effort: 0, impact: 0, days: 0, steps: [] }

/** These steps of one skill, which then adds `value`. */
export function optionOf(steps: readonly StepOf[], value: number): Option {
  const total = (what: 'effort' | 'impact' | 'days') => steps.reduce((sum, step) => sum + step[what], 0)
  return { value, effort: total('effort'), impact: total('impact'), days: total('days'), steps }
}

/** All its steps in model order. */
export function stepsOf(option: Option): readonly StepOf[] {
  return 'steps' in option ? option.steps : [...stepsOf(option.first), ...stepsOf(option.second)]
}

/** Each of the first with each of the second; what these add is multiplied by their share. */
export function joined(first: readonly Option[], second: readonly Option[], share = 1): Option[] {
  return first.flatMap(a =>
    second.map(b => ({
      value: a.value + share * b.value,
      effort: a.effort + b.effort,
      impact: a.impact + b.impact,
      days: a.days + b.days,
      first: a,
      second: b
    }))
  )
}

/**
 * Drops every option that is not higher than one preferred to it. It can then never be part of the optimum, because
 * the preference stays the same whatever both are joined with.
 */
export function pruned(options: Option[]): Option[] {
  let highest = Number.NEGATIVE_INFINITY
  return options.sort(byPreference).filter(({ value }) => {
    // Sums of shares differ in their last digits by the order of adding; nine decimals are beyond what is compared.
    const height = Math.round(value * 1e9)
    const higher = height > highest
    if (higher) highest = height
    return higher
  })
}

/** Least effort, then most impact, then fewest days, then first in model order. */
function byPreference(a: Option, b: Option): number {
  return a.effort - b.effort || b.impact - a.impact || a.days - b.days || byModelOrder(a, b)
}

/** The set whose steps come first in the model: at the first skill where they differ, the one with more of its steps. */
function byModelOrder(a: Option, b: Option): number {
  if ('first' in a && 'first' in b) return byModelOrder(a.first, b.first) || byModelOrder(a.second, b.second)
  return stepsOf(b).length - stepsOf(a).length
}
