import type { Messages } from '../i18n/messages.ts'

/** The words that a strategy is told with, in the report as well. */
export type StrategyWords = Pick<
  Messages['strategy'],
  'sheet' | 'head' | 'lines' | 'review' | 'hold' | 'step' | 'stepOpen' | 'moreSteps' | 'enough' | 'left' | 'moreNot'
>

/** What the page speaks with where it is filled from a result and a plan. */
export interface GatheringWords {
  readonly strategy: StrategyWords
  readonly plan: Pick<Messages['plan'], 'ownStep' | 'unknown' | 'skill' | 'nobody' | 'enoughNone'>
  readonly report: Pick<Messages['report'], 'ratingOf' | 'saidOf'>
  readonly form: Pick<Messages['form'], 'unknown' | 'na'>
}

/** Picks the words of the page itself from a dictionary. */
export function strategyWords(t: StrategyWords): StrategyWords {
  const { sheet, head, lines, review, hold, step, stepOpen, moreSteps, enough, left, moreNot } = t
  return { sheet, head, lines, review, hold, step, stepOpen, moreSteps, enough, left, moreNot }
}

/** The same with what it needs of others, for its own page. */
export function gatheringWords({ strategy, plan, report, form }: GatheringWords): GatheringWords {
  const { ownStep, unknown, skill, nobody, enoughNone } = plan
  return {
    strategy: strategyWords(strategy),
    plan: { ownStep, unknown, skill, nobody, enoughNone },
    report: { ratingOf: report.ratingOf, saidOf: report.saidOf },
    form: { unknown: form.unknown, na: form.na }
  }
}
