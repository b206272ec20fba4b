import { useState } from 'react'
import { toCalendar } from '../../core/codec/calendar.ts'
import { toCsv } from '../../core/codec/csv.ts'
import { markdownTable } from '../../core/codec/markdown.ts'
import { isAdvised } from '../../core/plan.ts'
import { text } from '../../i18n/text.ts'
import { adviceSources } from '../../stores/advice-sources.ts'
import { now } from '../../stores/browser/clock.ts'
import { fileName, saveText } from '../../stores/browser/save-file.ts'
import { enoughOf } from '../../stores/enough.ts'
import type { ModelFiles } from '../../stores/offered-forms.ts'
import { enoughRows } from '../../wording/enough-sentences.ts'
import { planEntries, repeatEntries } from '../../wording/plan-calendar.ts'
import { planJiraRows } from '../../wording/plan-jira.ts'
import { planCsvRows, planTable } from '../../wording/plan-rows.ts'
import { usePlanWorld } from './plan-world.ts'

/** The plan for a spreadsheet, a board, a document or a calendar. */
export function PlanFiles({ forms }: { readonly forms: readonly ModelFiles[] }) {
  const { plan, assessment, sheet, words, speech, t, today } = usePlanWorld()
  const { lang } = speech
  const [said, say] = useState('')
  const name = (ending: string) => fileName(ending, 'sextant', t.title, today)
  const saveCalendar = async () => {
    const sources = await adviceSources(
      forms,
      plan.flatMap(step => (isAdvised(step) ? [step.model] : []))
    )
    if (!sources) return say(t.notSaved)
    const entries = planEntries(plan, assessment, words, sources, lang, t)
    const without = plan.length - entries.length
    const all = [...entries, ...repeatEntries(sheet.date, assessment, t)]
    say(all.length === 0 ? t.noDays : without > 0 ? text(lang, t.someDays, { count: without }) : '')
    if (all.length > 0) saveText(name('ics'), 'text/calendar', toCalendar(all, t.title, now()))
  }
  const saveMarkdown = () => {
    const left = enoughRows(enoughOf(assessment).get(), speech.words, t)
    const parts = [`# ${t.title}`, planTable(plan, words, lang, t)]
    const all = left.length > 0 ? [...parts, `## ${t.enoughTitle}`, markdownTable(left)] : parts
    saveText(name('md'), 'text/markdown', `${all.join('\n\n')}\n`)
  }
  const ways = [
    { label: t.calendar, act: () => void saveCalendar() },
    { label: t.csv, act: () => saveText(name('csv'), 'text/csv', toCsv(planCsvRows(plan, words, lang, t))) },
    {
      label: t.jira,
      act: () => saveText(name('jira.csv'), 'text/csv', toCsv(planJiraRows(plan, words, lang, t)))
    },
    { label: t.markdown, act: saveMarkdown }
  ]
  return (
    <div className="plan-files no-print">
      <h3>{t.takeAway}</h3>
      <div>
        {ways.map(({ label, act }) => (
          <button key={label} type="button" className="button button-quiet" onClick={act}>
            {label}
          </button>
        ))}
      </div>
      <p role="status">{said}</p>
    </div>
  )
}
