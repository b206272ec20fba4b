import { useState } from 'react'
import { toCsv } from '../../core/codec/csv.ts'
import { isAdvised } from '../../core/plan.ts'
import { toResultFile } from '../../core/result-file.ts'
import { text } from '../../i18n/text.ts'
import { adviceSources } from '../../stores/advice-sources.ts'
import { modelsNamedIn, sheetsIn } from '../../stores/assessment-content.ts'
import type { Assessment } from '../../stores/assessment-list.ts'
import { today } from '../../stores/browser/clock.ts'
import { fileName, saveText } from '../../stores/browser/save-file.ts'
import { enoughOf } from '../../stores/enough.ts'
import { formOf, type OfferedForm } from '../../stores/offered-forms.ts'
import { planOf } from '../../stores/plan.ts'
import { $report } from '../../stores/report.ts'
import { routeChoicesOf } from '../../stores/route-choices.ts'
import { csvRows } from '../../wording/csv-rows.ts'
import type { OwnMessages } from '../../wording/own-messages.ts'
import type { Speech } from '../../wording/speech.ts'
import { unfoldedIn } from '../report/pieces-in.ts'
import { loadModels, structures } from '../ui/load-models.ts'

interface Props {
  readonly forms: readonly OfferedForm[]
  readonly assessment: Assessment
  readonly speech: Speech
  /** The address of the method page. */
  readonly method: string
  readonly t: OwnMessages
}

/** Saves the whole assessment as a file. */
export function ResultFiles({ forms, assessment, speech, method, t }: Props) {
  const [said, say] = useState('')
  const { lang } = speech
  const nameFor = (ending: string) => fileName(ending, 'sextant', assessment.name ?? '', today())
  const save = (ending: string, type: string, content: string) => {
    saveText(nameFor(ending), type, content)
    say(text(lang, t.files.saved, { file: nameFor(ending) }))
  }
  /** All questionnaires of the assessment, not only the one that is shown. */
  const gather = async (others: readonly string[] = []) => {
    const models = await loadModels(forms, [...modelsNamedIn(assessment.id), ...others])
    if (!models) say(t.files.notSaved)
    return models && { models, own: sheetsIn(assessment.id, structures(models)) }
  }
  const saveJson = async () => {
    const all = await gather()
    if (!all) return
    const [plan, enough] = [planOf(assessment.id).get(), enoughOf(assessment.id).get()]
    const file = toResultFile({ createdOn: today(), label: assessment.name, sheets: all.own, plan, enough })
    save('json', 'application/json', `${JSON.stringify(file, null, 2)}\n`)
  }
  const saveCsv = async () => {
    const all = await gather()
    if (all) save('csv', 'text/csv', toCsv(csvRows(all.own, all.models, t)))
  }
  const saveMarkdown = async () => {
    const all = await gather(
      planOf(assessment.id)
        .get()
        .flatMap(step => (isAdvised(step) ? [step.model] : []))
    )
    if (!all) return
    const sources = await adviceSources(forms, [...all.models.keys()])
    if (!sources) return say(t.files.notSaved)
    const { reportMarkdown } = await import('../../wording/markdown/report.ts')
    const address = new URL(method, location.href).href
    const content = {
      ...all,
      sources,
      own: all.own.map(one => ({ ...one, title: formOf(one.sheet, forms)?.title ?? one.model.id })),
      name: assessment.name,
      organisation: assessment.organisation,
      author: $report.get().author,
      advice: $report.get().advice,
      unfolded: unfoldedIn(document),
      plan: planOf(assessment.id).get(),
      enough: enoughOf(assessment.id).get(),
      choices: routeChoicesOf(assessment.id).get(),
      today: today()
    }
    save('md', 'text/markdown', reportMarkdown({ ...content, speech, method: address, t }))
  }
  const ways = [
    { label: t.files.json, hint: t.files.jsonHint, act: () => void saveJson() },
    { label: t.files.csv, hint: t.files.csvHint, act: () => void saveCsv() },
    {
      label: t.files.markdown,
      hint: t.files.markdownHint,
      act: () => void saveMarkdown().catch(() => say(t.files.notSaved))
    }
  ]
  return (
    <section aria-labelledby="files-title" className="no-print">
      <h2 id="files-title">{t.files.title}</h2>
      <p>{t.files.text}</p>
      <ul className="files-ways">
        {ways.map(({ label, hint, act }) => (
          <li key={label}>
            <button type="button" className="button" onClick={act}>
              {label}
            </button>
            <span className="quiet">{hint}</span>
          </li>
        ))}
      </ul>
      <p role="status">{said}</p>
    </section>
  )
}
