import { useId } from 'react'
import type { PlanStep } from '../../core/plan.ts'
import { planMessage } from '../../wording/plan-message.ts'
import { useCopy } from '../ui/use-copy.ts'
import { usePlanWorld } from './plan-world.ts'

/** A message to whoever does a step, to copy or to hand to the mail program. */
export function StepMessage({ step }: { readonly step: PlanStep }) {
  const { words, speech, t } = usePlanWorld()
  const id = useId()
  const { subject, body, mailto } = planMessage(step, words, speech.lang, t)
  const whole = `${subject}\n\n${body}`
  const { field, said, copy } = useCopy<HTMLTextAreaElement>(whole, t.message)
  return (
    <div className="plan-message">
      <label htmlFor={id}>{t.message.label}</label>
      <textarea id={id} ref={field} readOnly rows={8} dir="auto" value={whole} />
      <p className="buttons">
        <button type="button" className="button" onClick={copy}>
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
