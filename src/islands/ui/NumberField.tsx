import { useState } from 'react'
import { wholeNumber } from '../../core/codec/digits.ts'
import { number } from '../../i18n/text.ts'

interface Props {
  readonly id?: string | undefined
  readonly value: number | undefined
  readonly max: number
  readonly lang: string
  readonly label?: string | undefined
  readonly describedBy?: string | undefined
  readonly onChange: (value: number | undefined) => void
}

/**
 * A whole number in whatever digits a language writes; a field of type number takes Latin ones only, and nothing of the
 * others. An emptied field is empty, and no zero stands before what is written next.
 */
export function NumberField({ id, value, max, lang, label, describedBy, onChange }: Props) {
  const [written, setWritten] = useState<string>()
  return (
    <input
      id={id}
      inputMode="numeric"
      autoComplete="off"
      value={written ?? (value === undefined ? '' : number(lang, value))}
      aria-label={label}
      aria-describedby={describedBy}
      onChange={({ target }) => {
        setWritten(target.value)
        const read = wholeNumber(target.value)
        onChange(read === undefined ? undefined : Math.min(max, read))
      }}
      onBlur={() => setWritten(undefined)}
    />
  )
}
