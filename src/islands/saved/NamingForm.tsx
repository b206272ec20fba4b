import { useId, useState } from 'react'
import type { Messages } from '../../i18n/messages.ts'
import type { Assessment } from '../../stores/assessment-list.ts'
import type { Naming } from '../../stores/assessments.ts'

interface Props {
  readonly assessment?: Pick<Assessment, 'name' | 'organisation'>
  readonly submit: string
  readonly t: Messages['saved']
  readonly onName: (naming: Naming) => void
  readonly onCancel: () => void
}

/** Asks for a name, and for the organisation that ties assessments together. */
export function NamingForm({ assessment, submit, t, onName, onCancel }: Props) {
  const id = useId()
  const [name, setName] = useState(assessment?.name ?? '')
  const [organisation, setOrganisation] = useState(assessment?.organisation ?? '')
  const [isMissing, setMissing] = useState(false)
  return (
    <form
      className="saved-naming"
      onSubmit={event => {
        event.preventDefault()
        if (name.trim() === '') setMissing(true)
        else onName({ name: name.trim(), organisation })
      }}
    >
      <label htmlFor={`${id}-name`}>{t.name}</label>
      {/* Opened by a button of the visitor's: they are here to type a name. */}
      <input
        id={`${id}-name`}
        ref={focusOnce}
        value={name}
        maxLength={120}
        autoComplete="off"
        placeholder={t.namePlaceholder}
        aria-invalid={isMissing}
        aria-describedby={isMissing ? `${id}-missing` : undefined}
        onChange={event => setName(event.target.value)}
      />
      {isMissing && (
        <p id={`${id}-missing`} role="alert">
          {t.nameMissing}
        </p>
      )}
      <label htmlFor={`${id}-organisation`}>{t.organisation}</label>
      <input
        id={`${id}-organisation`}
        value={organisation}
        maxLength={120}
        autoComplete="organization"
        aria-describedby={`${id}-hint`}
        onChange={event => setOrganisation(event.target.value)}
      />
      <p id={`${id}-hint`} className="quiet">
        {t.organisationHint}
      </p>
      <div className="buttons">
        <button type="submit" className="button button-main">
          {submit}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {t.cancel}
        </button>
      </div>
    </form>
  )
}

function focusOnce(element: HTMLInputElement | null): void {
  element?.focus()
}
