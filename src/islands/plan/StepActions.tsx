import { useState } from 'react'
import { isAdvised, type PlanStep, planKey } from '../../core/plan.ts'
import { stepId } from '../../core/step.ts'
import { text } from '../../i18n/text.ts'
import { removeFromPlan } from '../../stores/plan-changes.ts'
import { strikeOut } from '../../stores/route-choices.ts'
import { skillName } from '../../wording/names.ts'
import { EnoughForm } from './EnoughForm.tsx'
import { usePlanWorld } from './plan-world.ts'
import { StepMessage } from './StepMessage.tsx'

export interface Moves {
  readonly up: () => void
  readonly down: () => void
  readonly isFirst: boolean
  readonly isLast: boolean
}

interface Props {
  readonly step: PlanStep
  readonly title: string
  readonly moves: Moves
}

/** What else can be done with a step: tell its owner, put it elsewhere, leave it for this year or for good. */
export function StepActions({ step, title, moves }: Props) {
  const { assessment, model, speech, t, act } = usePlanWorld()
  const { lang } = speech
  const [unfolded, unfold] = useState<'message' | 'enough'>()
  const key = planKey(step)
  const isOfModel = isAdvised(step) && step.model === model.id
  const isStep = isOfModel && typeof step.step === 'number'
  const ways = [
    {
      label: t.write,
      name: t.writeOf,
      expands: 'message' as const,
      act: () => unfold(unfolded === 'message' ? undefined : 'message')
    },
    { label: t.up, name: t.upOf, isOut: moves.isFirst, act: moves.up },
    { label: t.down, name: t.downOf, isOut: moves.isLast, act: moves.down },
    isStep && {
      label: speech.t.route.strike,
      name: speech.t.route.strikeOf,
      act: () =>
        act({
          focus: 'said',
          sentences: [text(lang, t.struckOut, { step: title })],
          act: () => {
            strikeOut(model.id, stepId(step.capability, step.step as number), assessment)
            removeFromPlan(assessment, key)
          }
        })
    },
    isStep && {
      label: t.enough,
      name: t.enoughOf,
      expands: 'enough' as const,
      act: () => unfold(unfolded === 'enough' ? undefined : 'enough')
    },
    {
      label: t.remove,
      name: t.removeOf,
      act: () =>
        act({
          focus: 'said',
          sentences: [text(lang, t.removed, { step: title })],
          act: () => removeFromPlan(assessment, key)
        })
    }
  ].filter(way => way !== false)
  const skill = isAdvised(step) ? skillName(speech.words, step.capability) : ''
  return (
    <>
      <div className="plan-actions">
        {ways.map(({ label, name, act: press, ...way }) => (
          <button
            key={label}
            type="button"
            className="button button-quiet"
            aria-label={text(lang, name, { step: title, skill })}
            aria-disabled={('isOut' in way && way.isOut) || undefined}
            aria-expanded={'expands' in way ? unfolded === way.expands : undefined}
            onClick={() => !('isOut' in way && way.isOut) && press()}
          >
            {label}
          </button>
        ))}
      </div>
      {unfolded === 'message' && <StepMessage step={step} />}
      {unfolded === 'enough' && isAdvised(step) && <EnoughForm capability={step.capability} />}
    </>
  )
}
