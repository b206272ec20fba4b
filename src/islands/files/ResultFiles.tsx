import { useState } from 'react'
import { toCsv } from '../../core/codec/csv.ts'
import { toResultFile } from '../../core/result-file.ts'
import { text } from '../../i18n/text.ts'
import { adviceSources } from '../../stores/advice-sources.ts'
import { today } from '../../stores/browser/clock.ts'
import { fileName, saveText } from '../../stores/browser/save-file.ts'
import { formOf, type OfferedForm } from '../../stores/offered-forms.ts'
import { csvRows } from '../../wording/csv-rows.ts'
import type { OwnMessages } from '../../wording/own-messages.ts'
import type { Speech } from '../../wording/speech.ts'
import type { FileContent, Gather } from './file-content.ts'

interface Props {
  readonly forms: readonly OfferedForm[]
  /** What the files hold. */
  readonly gather: Gather
  /** What the files are called after. */
  readonly name: string
  /** Whether there is a plan, which its owner may keep back. */
  readonly hasPlan?: boolean
  readonly speech: Speech
  /** The address of the method page. */
  readonly method: string
  readonly t: OwnMessages
  /** What stands above the buttons. */
  readonly said: { readonly title: string; readonly text: string }
}

/** Saves a result as a file, the visitor's own or one that was sent. */
export function ResultFiles({ forms, gather, name, hasPlan = false, speech, method, t, said }: Props) {
  const [status, say] = useState('')
  const [takesPlan, setTakesPlan] = useState(true)
  const { lang } = speech
  const save = (ending: string, type: string, content: string) => {
    const file = fileName(ending, 'sextant', name, today())
    saveText(file, type, content)
    say(text(lang, t.files.saved, { file }))
  }
  const saving = (withPlan: boolean, act: (content: FileContent) => void | Promise<void>) => () => {
    const saved = gather(withPlan && takesPlan).then(content => {
      if (!content) return say(t.files.notSaved)
      return act(takesPlan ? content : { ...content, plan: [] })
    })
    void saved.catch(() => say(t.files.notSaved))
  }
  const saveJson = saving(false, ({ name: label, own: sheets, plan, enough, journey, strategy, metrics }) => {
    const kept = metrics ? [...metrics.kept, ...metrics.aside] : []
    const worksheets = { ...(journey && { journey }), ...(strategy && { strategy }) }
    const file = toResultFile({ createdOn: today(), label, sheets, plan, enough, worksheets, metrics: kept })
    save('json', 'application/json', `${JSON.stringify(file, null, 2)}\n`)
  })
  const saveCsv = saving(false, ({ own, models }) => save('csv', 'text/csv', toCsv(csvRows(own, models, t))))
  const saveMarkdown = saving(true, async content => {
    const sources = await adviceSources(forms, [...content.models.keys()])
    if (!sources) return say(t.files.notSaved)
    const { reportMarkdown } = await import('../../wording/markdown/report.ts')
    const own = content.own.map(one => ({ ...one, title: formOf(one.sheet, forms)?.title ?? one.model.id }))
    const address = new URL(method, location.href).href
    const markdown = reportMarkdown({ ...content, own, sources, today: today(), speech, method: address, t })
    save('md', 'text/markdown', markdown)
  })
  const ways = [
    { label: t.files.json, hint: t.files.jsonHint, act: saveJson },
    { label: t.files.csv, hint: t.files.csvHint, act: saveCsv },
    { label: t.files.markdown, hint: t.files.markdownHint, act: saveMarkdown }
  ]
  return (
    <section aria-labelledby="files-title" className="no-print">
      <h2 id="files-title">{said.title}</h2>
      <p>{said.text}</p>
      {hasPlan && (
        <label className="choice files-plan">
          <input type="checkbox" checked={takesPlan} onChange={() => setTakesPlan(!takesPlan)} />
          {t.files.withPlan}
        </label>
      )}
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
      <p role="status">{status}</p>
    </section>
  )
}
