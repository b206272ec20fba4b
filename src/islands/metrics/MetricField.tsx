import { type FieldKind, readField } from '../../core/metrics/operations/fields.ts'
import { numberText } from '../../wording/metrics/number-text.ts'
import { pastedFrom, type WrittenColumn } from './written-counts.ts'

interface Props {
  readonly field: string
  readonly kind: FieldKind
  /** All fields of its column, in their order: a pasted column goes on in them. */
  readonly column: readonly string[]
  readonly value: string
  readonly label: string
  readonly lang: string
  readonly onWrite: (changes: WrittenColumn) => void
}

/** A number, in whatever digits it is typed or pasted; left, it stands there in those of the language. */
export function MetricField({ field, kind, column, value, label, lang, onWrite }: Props) {
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
