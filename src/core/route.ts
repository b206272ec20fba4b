import { afterStep } from './after-step.ts'
import type { StagesModel } from './model.ts'
import { atLeast, round6 } from './precision.ts'
import type { Scores } from './score.ts'
import { belowFloor } from './stage.ts'
import { byImpactPerEffort, type StepChoices, type StepOf, stepId, stepsAhead } from './step.ts'

/** One step of a route in working order, with the overall score once it is done. */
export interface RouteStep extends StepOf {
  readonly overallAfter: number
}

export type Route =
  | {
      readonly ok: true
      readonly steps: readonly RouteStep[]
      readonly effort: number
      readonly impact: number
      readonly days: number
    }
  /** `floor`: these dimensions cannot be lifted to the target's floor. `bar`: the whole cannot be lifted to its bar. */
  | { readonly ok: false; readonly reason: 'floor'; readonly dimensions: readonly string[] }
  | { readonly ok: false; readonly reason: 'bar'; readonly reachable: number }
  | { readonly ok: false; readonly reason: 'no-score' }

/**
 * The cheapest set of steps after which the target stage is reached: least total effort; of those the largest total
 * impact, then the fewest total days, then the first in model order. The exact optimum: what one skill after the other
 * and one dimension after the other can contribute is joined, and what can no longer win is dropped.
 */
export function route(model: StagesModel, scores: Scores, target: string, choices: StepChoices = {}): Route {
  const stage = model.stages.find(({ id }) => id === target)
  if (!stage || scores.overall.score === undefined) return { ok: false, reason: 'no-score' }
  const dimensions = optionsByDimension(model, scores, choices)

  const tooLow = dimensions.filter(({ options }) => !options.some(({ value }) => atLeast(value, stage.floor)))
  if (tooLow.length > 0) return { ok: false, reason: 'floor', dimensions: tooLow.map(({ id }) => id) }

  const fit = dimensions.map(({ share, options }) => ({
    share,
    options: options.filter(({ value }) => atLeast(value, stage.floor))
  }))
  const reachable = fit.reduce((sum, { share, options }) => sum + share * highest(options), 0)
  if (!atLeast(reachable, stage.bar)) return { ok: false, reason: 'bar', reachable: round6(reachable) }

  const { steps } = cheapest(fit, stage.bar)
  return {
    ok: true,
    steps: inWorkingOrder(model, scores, stage.floor, steps),
    effort: total(steps, 'effort'),
    impact: total(steps, 'impact'),
    days: total(steps, 'days')
  }
}

/** A way to spend effort: how far it lifts, what it costs, which steps it takes. */
interface Option {
  /** One dimension's score, or the sum of the shares of several. */
  readonly value: number
  readonly effort: number
  readonly impact: number
  readonly days: number
  readonly steps: readonly StepOf[]
  /** Number of steps of each capability in model order. */
  readonly counts: readonly number[]
}

interface DimensionOptions {
  readonly id: string
  /** Its part in the overall score: its weight ÷ the weights of all dimensions that have a score. */
  readonly share: number
  readonly options: readonly Option[]
}

function optionsByDimension(model: StagesModel, scores: Scores, choices: StepChoices): DimensionOptions[] {
  const ahead = stepsAhead(model, scores, choices).flatMap(steps => untilStruckOut(steps, choices))
  const scored = model.dimensions.filter(({ id }) => scores.dimensions[id]?.score !== undefined)
  const weights = scored.reduce((sum, { weight }) => sum + weight, 0)
  return scored.map(({ id, weight, capabilities }) => {
    const parts = capabilities.filter(part => scores.capabilities[part.id]?.score !== undefined)
    const sum = parts.reduce((all, part) => all + part.weight, 0)
    const perCapability = parts.map(part => {
      const score = scores.capabilities[part.id]?.score as number
      const steps = ahead.filter(({ capability }) => capability === part.id)
      return capabilityOptions(score, part.weight / sum, steps)
    })
    return {
      id,
      share: weight / weights,
      options: perCapability.reduce((a, b) => pruned(combined(a, b, 1)), [nothing])
    }
  })
}

const nothing: Option = { value: 0, effort: 0, impact: 0, days: 0, steps: [], counts: [] }

/** A step that is struck out blocks those after it. */
function untilStruckOut(steps: readonly StepOf[], { struckOut }: StepChoices): readonly StepOf[] {
  const blocked = steps.findIndex(({ capability, from }) => struckOut?.includes(stepId(capability, from)))
  return blocked === -1 ? steps : steps.slice(0, blocked)
}

function capabilityOptions(score: number, share: number, ahead: readonly StepOf[]): Option[] {
  return Array.from({ length: ahead.length + 1 }, (_, count) => {
    const steps = ahead.slice(0, count)
    const last = steps.at(-1)
    return {
      value: share * (last ? last.from + 1 : score),
      effort: total(steps, 'effort'),
      impact: total(steps, 'impact'),
      days: total(steps, 'days'),
      steps,
      counts: [count]
    }
  })
}

function combined(first: readonly Option[], second: readonly Option[], share: number): Option[] {
  return first.flatMap(a =>
    second.map(b => ({
      value: a.value + share * b.value,
      effort: a.effort + b.effort,
      impact: a.impact + b.impact,
      days: a.days + b.days,
      steps: [...a.steps, ...b.steps],
      counts: [...a.counts, ...b.counts]
    }))
  )
}

/**
 * Drops every option that is not higher than one preferred to it. It can then never be part of the optimum, because
 * the preference stays the same whatever both are joined with.
 */
function pruned(options: Option[]): Option[] {
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
  return a.effort - b.effort || b.impact - a.impact || a.days - b.days || byModelOrder(a.counts, b.counts)
}

/** The set whose steps come first in the model: at the first difference, and there is one, the one with more steps. */
function byModelOrder(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((count, each) => count !== b[each])
  return (b[at] as number) - (a[at] as number)
}

/**
 * The preferred route to the bar, joined from one dimension after the other. Once a part of it meets the bar with the
 * least that the dimensions still to come need for their floors, parts that are less preferred cannot win.
 */
function cheapest(dimensions: readonly Pick<DimensionOptions, 'share' | 'options'>[], bar: number): Option {
  let parts: Option[] = [nothing]
  for (const [at, { share, options }] of dimensions.entries()) {
    const rest = dimensions.slice(at + 1).reduce((sum, each) => sum + each.share * (each.options[0] as Option).value, 0)
    parts = pruned(combined(parts, options, share))
    const enough = parts.findIndex(({ value }) => atLeast(value + rest, bar))
    if (enough !== -1) parts = parts.slice(0, enough + 1)
  }
  return parts.at(-1) as Option
}

/**
 * The order to work in: what lifts a dimension that is still below the floor comes first, then the largest impact for
 * its effort, then model order. Steps of one capability keep theirs.
 */
function inWorkingOrder(model: StagesModel, scores: Scores, floor: number, steps: readonly StepOf[]): RouteStep[] {
  const ordered: RouteStep[] = []
  let left = [...steps]
  let now = scores
  while (left.length > 0) {
    const low = belowFloor(model, now, floor)
    const ready = left.filter(
      step => !left.some(other => other.capability === step.capability && other.from < step.from)
    )
    const urgent = ready.filter(({ dimension }) => low.includes(dimension))
    const [first] = (urgent.length > 0 ? urgent : ready).sort(byImpactPerEffort)
    const next = first as StepOf
    left = left.filter(step => step !== next)
    now = afterStep(model, now, next)
    ordered.push({ ...next, overallAfter: now.overall.score as number })
  }
  return ordered
}

function highest(options: readonly Option[]): number {
  return Math.max(...options.map(({ value }) => value))
}

function total(steps: readonly StepOf[], what: 'effort' | 'impact' | 'days'): number {
  return steps.reduce((sum, step) => sum + step[what], 0)
}
