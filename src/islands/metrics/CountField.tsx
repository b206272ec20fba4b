import { readCount } from '../../core/metrics/read-count.ts'
import { number } from '../../i18n/text.ts'
import { pastedFrom, type WrittenColumn } from './written-counts.ts'

interface Props {
  readonly field: string
  /** All fields of its column, in their order: a pasted column goes on in them. */
  readonly column: readonly string[]
  readonly written: WrittenColumn
  readonly label: string
  readonly lang: string
  readonly onWrite: (changes: WrittenColumn) => void
}

/** A number of people, in whatever digits it is typed or pasted; left, it stands there in those of the language. */
export function CountField({ field, column, written, label, lang, onWrite }: Props) {
  const value = written[field] ?? ''
  return (
    <input
      inputMode="numeric"
      autoComplete="off"
      size={7}
      aria-label={label}
      aria-invalid={readCount(value).state === 'wrong' || undefined}
      value={value}
      onChange={({ target }) => onWrite({ [field]: target.value })}
      onPaste={event => {
        const changes = pastedFrom(field, column, event.clipboardData.getData('text'))
        if (!changes) return
        event.preventDefault()
        onWrite(changes)
      }}
      onBlur={() => {
        const read = readCount(value)
        if (read.state === 'read') onWrite({ [field]: number(lang, read.count) })
      }}
    />
  )
}
