import { type DimensionOptions, optionsByDimension } from './dimension-options.ts'
import type { StagesModel } from './model.ts'
import { atLeast, round6 } from './precision.ts'
import { joined, nothing, type Option, pruned, stepsOf } from './route-option.ts'
import type { Scores } from './score.ts'
import type { StepChoices } from './step.ts'
import { isProvisional } from './trust.ts'
import { inWorkingOrder, type RouteStep } from './working-order.ts'

export type { RouteStep } from './working-order.ts'

export type Route =
  | {
      readonly ok: true
      readonly steps: readonly RouteStep[]
      readonly effort: number
      readonly impact: number
      readonly days: number
    }
  | NoRoute

/** Why there is no route. */
export type NoRoute =
  /** `floor`: these dimensions cannot be lifted to the target's floor. `bar`: the whole cannot be lifted to its bar. */
  | { readonly ok: false; readonly reason: 'floor'; readonly dimensions: readonly string[] }
  | { readonly ok: false; readonly reason: 'bar'; readonly reachable: number }
  /** These dimensions have no answers yet, so there is no stage to start from. */
  | { readonly ok: false; readonly reason: 'open'; readonly dimensions: readonly string[] }
  /** Too little is rated: what to find out comes first (`find-out.ts`). */
  | { readonly ok: false; readonly reason: 'provisional' }
  | { readonly ok: false; readonly reason: 'no-score' }

/**
 * The cheapest set of steps after which the target stage is reached and no skill that it raises ends more than one rung
 * above the lowest rated one of its own competency: least total effort; of those the largest total impact, then the
 * fewest total days, then the first in model order. A skill that can take no further step, be it struck out or enough
 * as it is, is not looked at as the lowest, so that the rule makes nothing unreachable. The exact optimum: what one
 * skill after the other and one dimension after the other can contribute is joined, and what can no longer win is
 * dropped.
 */
export function route(model: StagesModel, scores: Scores, target: string, choices: StepChoices = {}): Route {
  const stage = model.stages.find(({ id }) => id === target)
  if (!stage || scores.overall.score === undefined) return { ok: false, reason: 'no-score' }
  if (scores.open.length > 0) return { ok: false, reason: 'open', dimensions: scores.open }
  if (isProvisional(model, scores)) return { ok: false, reason: 'provisional' }
  const dimensions = optionsByDimension(model, scores, choices)

  const tooLow = dimensions.filter(({ options }) => !atLeast(highest(options), stage.floor))
  if (tooLow.length > 0) return { ok: false, reason: 'floor', dimensions: tooLow.map(({ id }) => id) }

  const fit = dimensions.map(({ share, options }) => ({
    share,
    options: options.filter(({ value }) => atLeast(value, stage.floor))
  }))
  const reachable = fit.reduce((sum, { share, options }) => sum + share * highest(options), 0)
  if (!atLeast(reachable, stage.bar)) return { ok: false, reason: 'bar', reachable: round6(reachable) }

  const best = cheapest(fit, stage.bar)
  const { effort, impact, days } = best
  return { ok: true, steps: inWorkingOrder(model, scores, stage.floor, stepsOf(best)), effort, impact, days }
}

type Fit = Pick<DimensionOptions, 'share' | 'options'>

/**
 * The preferred route to the bar, joined from one dimension after the other. Parts that miss the bar even with the most
 * that the dimensions still to come can add are dropped. Once a part meets it with the least that those need for their
 * floors, parts that are less preferred cannot win.
 */
function cheapest(dimensions: readonly Fit[], bar: number): Option {
  let parts: Option[] = [nothing]
  for (const [at, { share, options }] of dimensions.entries()) {
    const rest = dimensions.slice(at + 1)
    const least = rest.reduce((sum, each) => sum + each.share * (each.options[0] as Option).value, 0)
    const most = rest.reduce((sum, each) => sum + each.share * highest(each.options), 0)
    parts = pruned(joined(parts, options, share).filter(({ value }) => atLeast(value + most, bar)))
    const enough = parts.findIndex(({ value }) => atLeast(value + least, bar))
    if (enough !== -1) parts = parts.slice(0, enough + 1)
  }
  return parts.at(-1) as Option
}

/** The last is the highest: what is dearer and no higher was dropped. */
function highest(options: readonly Option[]): number {
  return (options.at(-1) as Option).value
}
