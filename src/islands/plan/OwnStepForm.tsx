import { useId, useState } from 'react'
import { addOwnStep } from '../../stores/plan-changes.ts'
import { longest } from '../../stores/plan-step.ts'
import { usePlanWorld } from './plan-world.ts'

/** A step that is in no catalogue. */
export function OwnStepForm() {
  const { assessment, t } = usePlanWorld()
  const id = useId()
  const [written, write] = useState('')
  const [isMissing, setMissing] = useState(false)
  return (
    <form
      className="plan-own no-print"
      noValidate
      onSubmit={event => {
        event.preventDefault()
        const added = addOwnStep(assessment, written)
        setMissing(added === undefined)
        if (added !== undefined) write('')
      }}
    >
      <label htmlFor={id}>{t.own}</label>
      <div>
        <input
          id={id}
          value={written}
          maxLength={longest.text}
          autoComplete="off"
          dir="auto"
          aria-invalid={isMissing || undefined}
          aria-describedby={isMissing ? `${id}-missing` : undefined}
          onChange={event => write(event.target.value)}
        />
        <button type="submit" className="button">
          {t.ownAdd}
        </button>
      </div>
      {isMissing && (
        <p id={`${id}-missing`} role="alert">
          {t.ownMissing}
        </p>
      )}
    </form>
  )
}
