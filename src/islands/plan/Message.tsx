import { useId, useRef, useState } from 'react'
import type { PlanStep } from '../../core/plan.ts'
import { planMessage } from '../../wording/plan-message.ts'
import { usePlanWorld } from './plan-world.ts'

/** A message to whoever does a step, to copy or to hand to the mail program. */
export function Message({ step }: { readonly step: PlanStep }) {
  const { words, speech, t } = usePlanWorld()
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [said, say] = useState('')
  const { subject, body, mailto } = planMessage(step, words, speech.lang, t)
  const copy = async () => {
    field.current?.select()
    try {
      await navigator.clipboard.writeText(`${subject}\n\n${body}`)
      say(t.message.copied)
    } catch {
      say(t.message.notCopied)
    }
  }
  return (
    <div className="plan-message">
      <label htmlFor={id}>{t.message.label}</label>
      <textarea id={id} ref={field} readOnly rows={8} dir="auto" value={`${subject}\n\n${body}`} />
      <p className="buttons">
        <button type="button" className="button" onClick={() => void copy()}>
          {t.message.copy}
        </button>
        <a className="button" href={mailto}>
          {t.message.mail}
        </a>
        <span role="status">{said}</span>
      </p>
    </div>
  )
}
