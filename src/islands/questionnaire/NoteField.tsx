import { useLayoutEffect, useState } from 'react'
import type { Evidence } from '../../core/sheet.ts'
import { markEvidence, note, type SheetStore } from '../../stores/sheets.ts'
import type { FormMessages } from '../../wording/questionnaire-words.ts'

const marks: readonly Evidence[] = ['claimed', 'documented', 'measured']

interface Props {
  readonly item: string
  readonly $sheet: SheetStore
  readonly text: string
  readonly mark: Evidence | undefined
  readonly t: FormMessages
}

/** What was seen, and what the answer rests on; both optional and folded away until wanted. */
export function NoteField({ item, $sheet, text, mark, t }: Props) {
  // Named by its question: parts come alive in an order of their own, in which ids can't be counted.
  const id = `note-${item}`
  const [isAlive, setAlive] = useState(false)
  useLayoutEffect(() => setAlive(true), [])
  return (
    <details className="q-note needs-script" data-filled={text !== '' || mark !== undefined}>
      <summary>{text || mark ? t.noteFilled : t.note}</summary>
      <div className="q-note-fields">
        <label htmlFor={`${id}-text`}>{t.noteLabel}</label>
        <textarea
          id={`${id}-text`}
          aria-describedby={`${id}-hint`}
          rows={2}
          maxLength={2000}
          autoComplete="off"
          disabled={!isAlive}
          value={text}
          onChange={event => note($sheet, item, event.target.value)}
        />
        <p id={`${id}-hint`} className="quiet">
          {t.noteHint}
        </p>
        <label htmlFor={`${id}-mark`}>{t.evidenceLabel}</label>
        <select
          id={`${id}-mark`}
          disabled={!isAlive}
          value={mark ?? ''}
          onChange={event => markEvidence($sheet, item, (event.target.value || undefined) as Evidence | undefined)}
        >
          <option value="">{t.evidence.none}</option>
          {marks.map(one => (
            <option key={one} value={one}>
              {t.evidence[one]}
            </option>
          ))}
        </select>
      </div>
    </details>
  )
}
