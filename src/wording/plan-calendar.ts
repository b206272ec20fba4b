import type { CalendarEntry } from '../core/codec/calendar.ts'
import { monthsAfter } from '../core/codec/days.ts'
import { plainText } from '../core/codec/markdown.ts'
import { adviceOf, isAdvised, type PlanStep, planKey } from '../core/plan.ts'
import type { Messages } from '../i18n/messages.ts'
import type { AdviceSources } from './advice-sources.ts'
import { ownerOf } from './owner-text.ts'
import { noteOf } from './plan-rows.ts'
import { stepWords, type WordsOf } from './step-words.ts'

/** So long after the last answers it is worth asking again, in months: by then steps show what they did. */
export const repeatAfter = 3

/** The steps that have a day, for a calendar; the advice comes from its Markdown, as far as it is here. */
export function planEntries(
  plan: readonly PlanStep[],
  assessment: string,
  words: WordsOf,
  sources: AdviceSources,
  lang: string,
  t: Messages['plan']
): CalendarEntry[] {
  return plan.flatMap(step => {
    if (!step.due) return []
    const { title, skill } = stepWords(step, words, lang, t)
    const advice = isAdvised(step) ? sources.get(step.model)?.[adviceOf(step)] : undefined
    const note = noteOf(step, t)
    const owner = ownerOf(step)
    const lines = [
      skill,
      `${t.status}: ${t.statuses[step.status]}`,
      ...(owner ? [`${t.owner}: ${owner}`] : []),
      ...(note ? ['', note] : []),
      ...(advice ? ['', plainText(advice)] : [])
    ]
    const uid = `${assessment}-${planKey(step).replace('/', '-')}@sextant`
    return [{ uid, day: step.due, summary: title, description: lines.join('\n') }]
  })
}

/** The day to assess again; nothing where nobody knows when it was assessed. */
export function repeatEntries(date: string | undefined, assessment: string, t: Messages['plan']): CalendarEntry[] {
  if (!date) return []
  const day = monthsAfter(date, repeatAfter)
  return [{ uid: `${assessment}-repeat@sextant`, day, summary: t.repeat, description: t.repeatText }]
}
