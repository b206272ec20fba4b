import { monthsAfter } from '../core/codec/days.ts'
import type { Model } from '../core/model.ts'
import type { PlanStep } from '../core/plan.ts'
import { planProgress } from '../core/plan-progress.ts'
import { shown } from '../core/precision.ts'
import { progress } from '../core/progress.ts'
import { asksWhetherItHelped } from '../core/proof.ts'
import { byResult, hasOverall, readResult } from '../core/reading.ts'
import type { Sheet } from '../core/sheet.ts'
import type { Messages } from '../i18n/messages.ts'
import { figure, shortDay, text } from '../i18n/text.ts'
import { levelHeadline, stageHeadline } from './in-words.ts'
import { ownerText } from './owner-text.ts'
import { repeatAfter } from './plan-calendar.ts'
import { whenText } from './plan-sentences.ts'
import type { Speech } from './speech.ts'
import { standingOf } from './standing.ts'

export interface GreetingWords {
  readonly back: Messages['back']
  readonly plan: Messages['plan']
}

/** What is next: a step of the plan, a plan to begin, or nothing that is left. */
export type NextDeed =
  | { readonly kind: 'step'; readonly step: PlanStep; readonly when: string; readonly owner: string }
  | { readonly kind: 'done'; readonly sentence: string }
  | { readonly kind: 'start'; readonly sentence: string }

export interface Greeting {
  /** Where they stand. */
  readonly title: string
  /** How far the plan is; nothing while there is none. */
  readonly plan: string
  /** Nothing where there is neither a plan nor a score to make one from. */
  readonly next: NextDeed | undefined
  /** Finished steps that nobody has been asked about yet. */
  readonly helped: string
  /** What is still open of the questions. */
  readonly goOn: { readonly label: string; readonly figure: string }
  readonly range: string
  /** Whether it is time to answer everything again, and since or from when. */
  readonly again: { readonly isDue: boolean; readonly sentence: string }
}

/** What home says to somebody who has answers here. */
export function greetingOf(
  model: Model,
  sheet: Sheet,
  plan: readonly PlanStep[],
  today: string,
  speech: Speech,
  { back, plan: t }: GreetingWords
): Greeting {
  const { lang } = speech
  const { total, done, next } = planProgress(plan)
  const waiting = plan.filter(step => asksWhetherItHelped(step, today)).length
  return {
    title: titleOf(model, sheet, speech, back),
    plan: total > 0 ? text(lang, t.progressShort, { count: total, done }) : '',
    next: nextDeed(),
    helped: waiting > 0 ? text(lang, back.helped, { count: waiting }) : '',
    goOn: leftOf(model, sheet, lang, back),
    range: rangeOf(model, sheet, lang, back),
    again: againOf(sheet, today, lang, back)
  }

  function nextDeed(): NextDeed | undefined {
    if (next) return { kind: 'step', step: next, when: whenText(next, today, lang, t), owner: ownerText(next, t) }
    if (total > 0) return { kind: 'done', sentence: text(lang, back.allDone, { count: total }) }
    const hasScore = readResult(model, sheet).scores.overall.score !== undefined
    return model.reading === 'stages' && hasScore ? { kind: 'start', sentence: back.startText } : undefined
  }
}

function titleOf(model: Model, sheet: Sheet, speech: Speech, back: Messages['back']): string {
  const { lang } = speech
  const result = readResult(model, sheet)
  const value = result.scores.overall.score
  if (value === undefined) return back.begun
  const score = figure(lang, shown(value))
  return byResult(result, {
    stages: own =>
      own.stage.value === null
        ? text(lang, back.score, { score })
        : text(lang, back.stage, { score, stage: stageHeadline(own, speech) }),
    levels: own =>
      own.reached.value === null ? back.levelNone : text(lang, back.level, { level: levelHeadline(own, speech) }),
    profile: () => text(lang, back.parts, { scores: standingOf(model, sheet, speech) })
  })
}

function leftOf(model: Model, sheet: Sheet, lang: string, back: Messages['back']): Greeting['goOn'] {
  const { absent, unknown } = progress(model, sheet)
  if (absent > 0) return { label: back.goOn, figure: text(lang, back.absent, { count: absent }) }
  if (unknown > 0) return { label: back.goOn, figure: text(lang, back.unknown, { count: unknown }) }
  return { label: back.change, figure: '' }
}

function rangeOf(model: Model, sheet: Sheet, lang: string, back: Messages['back']): string {
  const { score, low, high } = readResult(model, sheet).scores.overall
  if (!hasOverall(model) || score === undefined || low === undefined || high === undefined) return ''
  if (shown(low) === shown(high)) return ''
  return text(lang, back.between, { low: figure(lang, shown(low)), high: figure(lang, shown(high)) })
}

function againOf({ date }: Sheet, today: string, lang: string, back: Messages['back']): Greeting['again'] {
  if (!date) return { isDue: false, sentence: '' }
  const from = monthsAfter(date, repeatAfter)
  const isDue = today >= from
  return { isDue, sentence: isDue ? back.againNow : text(lang, back.againFrom, { day: shortDay(lang, from, today) }) }
}
