import { toCalendar } from '../../core/codec/calendar.ts'
import { toCsv } from '../../core/codec/csv.ts'
import { markdownTable } from '../../core/codec/markdown.ts'
import type { PlanStep } from '../../core/plan.ts'
import type { Messages } from '../../i18n/messages.ts'
import { text } from '../../i18n/text.ts'
import { adviceSources } from '../../stores/advice-sources.ts'
import { now, today } from '../../stores/browser/clock.ts'
import { fileName, saveText } from '../../stores/browser/save-file.ts'
import type { ModelFiles } from '../../stores/offered-forms.ts'
import { planCsvRows, planEntries, planRows, type WordsOf } from '../../wording/plan-rows.ts'

interface Props {
  readonly forms: readonly ModelFiles[]
  readonly plan: readonly PlanStep[]
  readonly words: WordsOf
  readonly assessment: string
  readonly lang: string
  readonly t: Messages['plan']
  /** Says what a file lacks. */
  readonly say: (sentence: string) => void
}

/** The plan for a spreadsheet, a document or a calendar. */
export function PlanFiles({ forms, plan, words, assessment, lang, t, say }: Props) {
  const name = (ending: string) => fileName(ending, 'sextant', t.title, today())
  const saveCalendar = async () => {
    const sources = await adviceSources(
      forms,
      plan.map(step => step.model)
    )
    if (!sources) return say(t.notSaved)
    const entries = planEntries(plan, assessment, words, sources, lang, t)
    const without = plan.length - entries.length
    say(entries.length === 0 ? t.noDays : without > 0 ? text(lang, t.someDays, { count: without }) : '')
    if (entries.length > 0) saveText(name('ics'), 'text/calendar', toCalendar(entries, t.title, now()))
  }
  const ways = [
    {
      label: t.csv,
      act: () => saveText(name('csv'), 'text/csv', toCsv(planCsvRows(plan, words, lang, t)))
    },
    {
      label: t.markdown,
      act: () =>
        saveText(name('md'), 'text/markdown', `# ${t.title}\n\n${markdownTable(planRows(plan, words, lang, t))}\n`)
    },
    { label: t.calendar, act: () => void saveCalendar() }
  ]
  return ways.map(({ label, act }) => (
    <button key={label} type="button" className="button" onClick={act}>
      {label}
    </button>
  ))
}
