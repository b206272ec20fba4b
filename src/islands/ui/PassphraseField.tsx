import { useId } from 'react'

interface Props {
  readonly label: string
  readonly hint?: string
  /** Whether it is thought up now, so that the browser offers none that it knows. */
  readonly isNew?: boolean
  readonly value: string
  readonly onChange: (value: string) => void
}

/** A field for a passphrase, unseen: the screen may be on the wall. */
export function PassphraseField({ label, hint, isNew = false, value, onChange }: Props) {
  const id = useId()
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="password"
        dir="auto"
        value={value}
        autoComplete={isNew ? 'new-password' : 'current-password'}
        aria-describedby={hint && `${id}-hint`}
        onChange={event => onChange(event.target.value)}
      />
      {hint && (
        <span id={`${id}-hint`} className="quiet">
          {hint}
        </span>
      )}
    </p>
  )
}
