import { markdownTable } from '../core/codec/markdown.ts'
import type { PlanStep } from '../core/plan.ts'
import type { Messages } from '../i18n/messages.ts'
import { day, number } from '../i18n/text.ts'
import { ownerOf } from './owner-text.ts'
import { stepWords, type WordsOf } from './step-words.ts'

/** The plan as a table below its headings; notes and what came of a step only where somebody wrote any. */
export function planRows(plan: readonly PlanStep[], words: WordsOf, lang: string, t: Messages['plan']): string[][] {
  const hasNotes = plan.some(step => noteOf(step, t) !== '')
  return [
    [t.number, t.step, t.of, t.owner, t.due, t.status, ...(hasNotes ? [t.note] : [])],
    ...plan.map((step, at) => {
      const { title, skill } = stepWords(step, words, lang, t)
      const due = step.due ? day(lang, step.due) : ''
      const cells = [number(lang, at + 1), title, skill, ownerOf(step), due, t.statuses[step.status]]
      return hasNotes ? [...cells, noteOf(step, t)] : cells
    })
  ]
}

/** The same for a spreadsheet, which sorts days only as it knows them. */
export function planCsvRows(plan: readonly PlanStep[], words: WordsOf, lang: string, t: Messages['plan']): string[][] {
  const [head = [], ...rows] = planRows(plan, words, lang, t)
  return [head, ...rows.map((row, at) => [String(at + 1), ...row.slice(1, 4), plan[at]?.due ?? '', ...row.slice(5)])]
}

/** The note of a step, and whether it helped. */
export function noteOf({ note = '', helped }: PlanStep, t: Messages['plan']): string {
  return [note, helped ? t.helpedSaid[helped] : ''].filter(Boolean).join('\n')
}

/** The plan as a Markdown table. */
export function planTable(plan: readonly PlanStep[], words: WordsOf, lang: string, t: Messages['plan']): string {
  return markdownTable(planRows(plan, words, lang, t))
}
