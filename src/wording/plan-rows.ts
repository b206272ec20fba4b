import type { CalendarEntry } from '../core/codec/calendar.ts'
import { plainText } from '../core/codec/markdown.ts'
import { adviceOf, type PlanStep, planKey } from '../core/plan.ts'
import type { Messages } from '../i18n/messages.ts'
import type { ModelWords } from '../i18n/model-words.ts'
import { day, number, text } from '../i18n/text.ts'
import type { AdviceSources } from './advice-sources.ts'

/** The words of models by their id, as far as they are here. */
export type WordsOf = ReadonlyMap<string, ModelWords>

/** What a step is called, and the skill it lifts. */
export function stepWords(
  step: PlanStep,
  words: WordsOf,
  lang: string,
  t: Messages['plan']
): { readonly title: string; readonly skill: string } {
  const own = words.get(step.model)
  const name = own?.capabilities[step.capability]?.name ?? own?.dimensions[step.capability]?.name
  const title = own?.advice[adviceOf(step)]?.title
  if (!name || !title) return { title: own ? planKey(step) : t.unknown, skill: planKey(step) }
  const skill =
    typeof step.step === 'number' ? text(lang, t.skill, { skill: name, from: step.step, to: step.step + 1 }) : name
  return { title, skill }
}

/** The plan as a table below its headings. */
export function planRows(plan: readonly PlanStep[], words: WordsOf, lang: string, t: Messages['plan']): string[][] {
  return [
    [t.number, t.step, t.of, t.owner, t.due, t.status],
    ...plan.map((step, at) => {
      const { title, skill } = stepWords(step, words, lang, t)
      const due = step.due ? day(lang, step.due) : ''
      return [number(lang, at + 1), title, skill, step.owner ?? '', due, t.statuses[step.status]]
    })
  ]
}

/** The same for a spreadsheet, which sorts days only as it knows them. */
export function planCsvRows(plan: readonly PlanStep[], words: WordsOf, lang: string, t: Messages['plan']): string[][] {
  const [head = [], ...rows] = planRows(plan, words, lang, t)
  return [head, ...rows.map((row, at) => [String(at + 1), ...row.slice(1, 4), plan[at]?.due ?? '', ...row.slice(5)])]
}

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
    const advice = sources.get(step.model)?.[adviceOf(step)]
    const lines = [
      skill,
      `${t.status}: ${t.statuses[step.status]}`,
      ...(step.owner ? [`${t.owner}: ${step.owner}`] : []),
      ...(advice ? ['', plainText(advice)] : [])
    ]
    const uid = `${assessment}-${planKey(step).replace('/', '-')}@sextant`
    return [{ uid, day: step.due, summary: title, description: lines.join('\n') }]
  })
}
