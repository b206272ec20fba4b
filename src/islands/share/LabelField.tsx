import { useId } from 'react'
import { cutText, longestText, textRoom } from '../../core/codec/utf8.ts'
import type { Messages } from '../../i18n/messages.ts'
import { text } from '../../i18n/text.ts'

interface Props {
  readonly value: string
  readonly onChange: (label: string) => void
  readonly lang: string
  readonly t: Messages['share']
}

/** The label of a result, with the room that is left in a link. */
export function LabelField({ value, onChange, lang, t }: Props) {
  const id = useId()
  const left = textRoom(value.trim())
  return (
    <div className="share-label">
      <label htmlFor={id}>{t.label}</label>
      <input
        id={id}
        type="text"
        dir="auto"
        autoComplete="off"
        aria-describedby={`${id}-hint ${id}-left`}
        value={value}
        onChange={event => onChange(event.target.value)}
      />
      <p id={`${id}-hint`} className="quiet">
        {t.labelHint}
      </p>
      <p id={`${id}-left`} className="quiet">
        {text(lang, t.labelLeft, { count: Math.max(0, left), total: longestText })}
      </p>
      <p role="status">{left < 0 && text(lang, t.labelCut, { text: cutText(value.trim()) })}</p>
    </div>
  )
}
