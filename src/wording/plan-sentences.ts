import { distanceTo } from '../core/gain.ts'
import type { Stage } from '../core/model.ts'
import type { PlanStep } from '../core/plan.ts'
import { dueness, type PlanProgress } from '../core/plan-progress.ts'
import { shown } from '../core/precision.ts'
import type { Messages } from '../i18n/messages.ts'
import { day, decimal, figure, shortDay, text } from '../i18n/text.ts'

type Words = Messages['plan']

/** `1 of 8 steps done, 0 proved.` */
export function progressSentence({ total, done, proved }: PlanProgress, lang: string, t: Words): string {
  return text(lang, t.progress, { count: total, done, proved })
}

/** `Next due Thursday`; nothing for a step without a day. */
export function whenText({ due }: PlanStep, today: string, lang: string, t: Pick<Words, 'when'>): string {
  return due ? text(lang, t.when[dueness(due, today)], { day: shortDay(lang, due, today) }) : ''
}

interface Move {
  readonly rung: number
  readonly date: string
  /** The overall scores before and after. */
  readonly before: number | undefined
  readonly after: number | undefined
  /** The stage ahead, and what it is called. */
  readonly stage?: Pick<Stage, 'bar'> | undefined
  readonly name: string
}

/** What came of it that a rung was proved: the day, and how much nearer the next stage is. */
export function provedSentences({ rung, date, before, after, stage, name }: Move, lang: string, t: Words): string[] {
  const proved = text(lang, t.proved, { rung, date: day(lang, date) })
  if (before === undefined || after === undefined) return [proved]
  if (!stage) return [proved, text(lang, t.newScore, { score: figure(lang, shown(after)) })]
  const left = distanceTo(stage.bar, after)
  const said = (value: number) => decimal(lang, value, 2)
  return [
    proved,
    left === 0
      ? text(lang, t.reached, { stage: name })
      : text(lang, t.nearer, { before: said(distanceTo(stage.bar, before)), after: said(left), stage: name })
  ]
}
