import { useEffect, useRef, useState } from 'react'
import type { Messages } from '../../i18n/messages.ts'
import { forget, type SheetStore } from '../../stores/sheets.ts'

interface Props {
  readonly $sheet: SheetStore
  readonly t: Messages['results']
  readonly onDone: () => void
}

/** Deletes one sheet, after asking. */
export function DeleteAnswers({ $sheet, t, onDone }: Props) {
  const [asks, setAsks] = useState(false)
  const keep = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (asks) keep.current?.focus()
  }, [asks])
  if (!asks) {
    return (
      <button type="button" className="button" onClick={() => setAsks(true)}>
        {t.delete}
      </button>
    )
  }
  return (
    <fieldset className="notice ask">
      <legend>{t.deleteAsk}</legend>
      <div className="buttons">
        <button type="button" className="button" ref={keep} onClick={() => setAsks(false)}>
          {t.deleteNo}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => {
            forget($sheet)
            onDone()
          }}
        >
          {t.deleteYes}
        </button>
      </div>
    </fieldset>
  )
}
