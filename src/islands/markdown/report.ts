import { inMarkdown, markdownHeading, markdownInLanguage, markdownTable } from '../../core/codec/markdown.ts'
import { day, text } from '../../i18n/text.ts'
import type { OwnSheet } from '../../stores/assessment-content.ts'
import type { Assessment } from '../../stores/assessment-list.ts'
import { today } from '../../stores/browser/clock.ts'
import { planOf } from '../../stores/plan.ts'
import { $report } from '../../stores/report.ts'
import type { OwnMessages } from '../files/own-messages.ts'
import type { LoadedModels } from '../models/load-models.ts'
import { planRows } from '../plan/plan-rows.ts'
import { formOf, type OfferedForm } from '../results/offered-form.ts'
import type { Speech } from '../results/words.ts'
import { notesOf } from './notes.ts'
import type { OneResult } from './one-result.ts'
import { summaryOf, tablesOf } from './result.ts'
import { wayOf } from './way.ts'

interface Content {
  readonly own: readonly OwnSheet[]
  /** All that sheets and plan name. */
  readonly models: LoadedModels
  readonly assessment: Assessment
  readonly forms: readonly OfferedForm[]
  readonly speech: Speech
  /** The address of the method page. */
  readonly method: string
  readonly t: OwnMessages
}

/** Everything in an assessment as one text: each result with its route and advice, then plan, notes and method. */
export function reportMarkdown({ own, models, assessment, forms, speech, method, t }: Content): string {
  const { lang } = speech
  const { title, howTitle, how, howLink } = speech.t.results
  const results = own.flatMap(({ model, sheet }): OneResult[] => {
    const words = models.get(model.id)?.words
    const name = formOf(sheet, forms)?.title ?? model.id
    return words ? [{ model, sheet, title: name, assessment, speech: { ...speech, words }, t }] : []
  })
  const { author } = $report.get()
  const written = text(lang, author ? t.report.writtenBy : t.report.written, { date: day(lang, today()), author })
  const parts = [
    markdownHeading(1, assessment.name ? `${assessment.name}: ${title}` : title),
    inMarkdown(assessment.organisation ?? ''),
    inMarkdown(written),
    ...results.flatMap(one => [markdownHeading(2, one.title), ...summaryOf(one), ...tablesOf(one), ...wayOf(one)]),
    ...under(t.report.planTitle, planOf(assessment.id).get().length > 0 ? [planTable()] : []),
    ...under(t.report.notesTitle, results.flatMap(notesOf)),
    ...under(howTitle, [inMarkdown(how), `[${inMarkdown(howLink)}](${method})`])
  ]
  return markdownInLanguage(
    speech,
    parts.filter(part => part !== '')
  )

  function planTable(): string {
    const words = new Map([...models].map(([id, one]) => [id, one.words]))
    return markdownTable(planRows(planOf(assessment.id).get(), words, lang, t.plan))
  }
}

/** A section; nothing where it is empty. */
function under(title: string, parts: readonly string[]): readonly string[] {
  return parts.length > 0 ? [markdownHeading(2, title), ...parts] : []
}
