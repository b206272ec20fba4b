import { useEffect, useId, useRef } from 'react'
import { today } from '../../stores/browser/clock.ts'
import { longest } from '../../stores/plan-step.ts'
import { DateField } from '../dates/DateField.tsx'
import type { WorkshopSpeech } from '../votes/workshop-words.ts'
import type { Acting } from './use-actions.ts'

interface Props {
  readonly acting: Acting
  readonly speech: WorkshopSpeech
}

/** What the room decides to do, typed while it looks: step, owner, day. */
export function ActionForm({ acting, speech }: Props) {
  const { lang, t } = speech
  const { plan } = t
  const id = useId()
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => first.current?.focus(), [])
  const { draft, write, add } = acting
  return (
    <form
      className="reveal-action"
      onSubmit={event => {
        event.preventDefault()
        add()
        first.current?.focus()
      }}
    >
      <p>
        <label htmlFor={`${id}-what`}>{plan.own}</label>
        <input
          ref={first}
          id={`${id}-what`}
          value={draft.what}
          maxLength={longest.text}
          autoComplete="off"
          dir="auto"
          onChange={({ target }) => write({ ...draft, what: target.value })}
        />
      </p>
      <p>
        <label htmlFor={`${id}-who`}>{plan.owner}</label>
        <input
          id={`${id}-who`}
          value={draft.who}
          maxLength={longest.owner}
          autoComplete="off"
          dir="auto"
          onChange={({ target }) => write({ ...draft, who: target.value })}
        />
      </p>
      <DateField
        label={plan.due}
        name={plan.due}
        value={draft.due}
        today={today()}
        lang={lang}
        t={plan.dueParts}
        onChange={due => write({ ...draft, due })}
      />
      <button type="submit" className="button button-main" disabled={draft.what.trim() === ''}>
        {plan.ownAdd}
      </button>
    </form>
  )
}
