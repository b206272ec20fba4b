import { useEffect, useRef, useState } from 'react'
import type { Messages } from '../../i18n/messages.ts'

interface Props {
  readonly title: string
  readonly onDelete: () => void
  readonly t: Messages['workshop']['list']
}

/** Deletes a workshop, after asking: its key goes with it. */
export function DeleteWorkshop({ title, onDelete, t }: Props) {
  const [asks, setAsks] = useState(false)
  const keep = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (asks) keep.current?.focus()
  }, [asks])
  if (!asks) {
    return (
      <button
        type="button"
        className="button button-quiet"
        aria-label={`${t.delete}: ${title}`}
        onClick={() => setAsks(true)}
      >
        {t.delete}
      </button>
    )
  }
  return (
    <fieldset className="notice">
      <legend>{t.deleteAsk}</legend>
      <div className="buttons">
        <button type="button" className="button" ref={keep} onClick={() => setAsks(false)}>
          {t.deleteNo}
        </button>
        <button type="button" className="button" onClick={onDelete}>
          {t.deleteYes}
        </button>
      </div>
    </fieldset>
  )
}
