import type { WrittenPeriod } from '../../core/metrics/operations/beside-content.ts'
import { type FieldId, periodFields, readField } from '../../core/metrics/operations/fields.ts'
import { numberText } from '../../wording/metrics/number-text.ts'
import { pastedFrom } from './written-counts.ts'

interface Props {
  readonly field: FieldId
  /** All fields of its period, in their order: a pasted column goes on in them. */
  readonly column: readonly FieldId[]
  readonly written: WrittenPeriod
  readonly label: string
  readonly lang: string
  readonly onWrite: (changes: WrittenPeriod) => void
}

/** A number of a period, in whatever digits it is typed or pasted; left, it stands there in those of the language. */
export function BesideField({ field, column, written, label, lang, onWrite }: Props) {
  const value = written[field] ?? ''
  const kind = periodFields[field]
  const read = readField(value, kind)
  return (
    <input
      inputMode={kind === 'count' ? 'numeric' : kind === 'figure' ? 'text' : 'decimal'}
      autoComplete="off"
      size={7}
      aria-label={label}
      aria-invalid={read.state === 'wrong' || undefined}
      value={value}
      onChange={({ target }) => onWrite({ [field]: target.value })}
      onPaste={event => {
        const changes = pastedFrom(field, column, event.clipboardData.getData('text'))
        if (!changes) return
        event.preventDefault()
        onWrite(changes)
      }}
      onBlur={() => {
        if (read.state === 'read') onWrite({ [field]: numberText(lang, read.value, kind) })
      }}
    />
  )
}
