import { type Model, scopeOf } from '../../core/model.ts'
import type { StoredSheet } from '../../stores/stored-sheet.ts'
import { answerLabel, questionOf } from '../../wording/items.ts'
import type { OwnMessages } from '../../wording/own-messages.ts'
import type { Speech } from '../../wording/speech.ts'

interface Props {
  readonly model: Model
  readonly sheet: StoredSheet
  readonly speech: Speech
  readonly t: OwnMessages
}

/** What was written beside the answers and what they rest on, for paper only. */
export function NotesAppendix({ model, sheet, speech: { words }, t: { report, form } }: Props) {
  const noted = scopeOf(model, sheet.form, sheet.modelVersion).filter(item => sheet.notes[item] || sheet.evidence[item])
  return (
    <section aria-labelledby="notes-title" className="report-notes print-only">
      <h2 id="notes-title">{report.notesTitle}</h2>
      {noted.length === 0 ? (
        <p>{report.notesNone}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{report.noteQuestion}</th>
              <th scope="col">{report.noteResponse}</th>
              <th scope="col">{report.noteEvidence}</th>
              <th scope="col">{report.noteText}</th>
            </tr>
          </thead>
          <tbody>
            {noted.map(item => {
              const mark = sheet.evidence[item]
              return (
                <tr key={item}>
                  <th scope="row">{questionOf(words, item)}</th>
                  <td>{answerLabel({ model, sheet, words }, item, form)}</td>
                  <td>{mark && form.evidence[mark]}</td>
                  <td className="report-note" dir="auto">
                    {sheet.notes[item]}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
    </section>
  )
}
