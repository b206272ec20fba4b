import { useState } from 'react'
import { toCsv } from '../../core/codec/csv.ts'
import { toResultFile } from '../../core/result-file.ts'
import { text } from '../../i18n/text.ts'
import { modelsNamedIn, sheetsIn } from '../../stores/assessment-content.ts'
import type { Assessment } from '../../stores/assessment-list.ts'
import { today } from '../../stores/browser/clock.ts'
import { planOf } from '../../stores/plan.ts'
import { loadModels, structures } from '../models/load-models.ts'
import type { OfferedForm } from '../results/offered-form.ts'
import type { Speech } from '../results/words.ts'
import { csvRows } from './csv-rows.ts'
import type { OwnMessages } from './own-messages.ts'
import { fileName, saveText } from './save-file.ts'

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
    const plan = planOf(assessment.id).get()
    const file = toResultFile({ createdOn: today(), label: assessment.name, sheets: all.own, plan })
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
        .map(step => step.model)
    )
    if (!all) return
    const { reportMarkdown } = await import('../markdown/report.ts')
    const address = new URL(method, location.href).href
    save('md', 'text/markdown', reportMarkdown({ ...all, assessment, forms, speech, method: address, t }))
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
      <ul className="ways">
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
