import { useId, useState } from 'react'
import { isAdvised } from '../../core/plan.ts'
import { text } from '../../i18n/text.ts'
import { markEnough } from '../../stores/enough-changes.ts'
import { planOf } from '../../stores/plan.ts'
import { longest } from '../../stores/plan-step.ts'
import { skillName } from '../../wording/names.ts'
import { usePlanWorld } from './plan-world.ts'

/** Says of a skill that it is enough as it is, and why: its steps that are not done leave the plan, the score stays. */
export function EnoughForm({ capability, onDone }: { readonly capability: string; readonly onDone?: () => void }) {
  const { assessment, model, speech, t, act } = usePlanWorld()
  const { lang, words } = speech
  const id = useId()
  const [reason, setReason] = useState('')
  const skill = skillName(words, capability)
  const save = () => {
    act({
      focus: 'said',
      sentences: [text(lang, t.enoughDone, { skill })],
      act: () => {
        markEnough(assessment, { model: model.id, capability }, reason)
        planOf(assessment).change(plan =>
          plan.filter(
            step =>
              !isAdvised(step) || step.model !== model.id || step.capability !== capability || step.status === 'done'
          )
        )
      }
    })
    onDone?.()
  }
  return (
    <form
      className="plan-enough"
      onSubmit={event => {
        event.preventDefault()
        save()
      }}
    >
      <p>{t.enoughText}</p>
      <label htmlFor={id}>{t.enoughReason}</label>
      <input
        id={id}
        value={reason}
        maxLength={longest.reason}
        autoComplete="off"
        dir="auto"
        onChange={event => setReason(event.target.value)}
      />
      <button type="submit" className="button">
        {t.enoughSave}
      </button>
    </form>
  )
}
