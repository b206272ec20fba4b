import { useStore } from '@nanostores/react'
import { useContext } from 'react'
import { type PlanStep, planKey } from '../../core/plan.ts'
import { text } from '../../i18n/text.ts'
import { addToPlan, planOf } from '../../stores/plan.ts'
import { Planning, type PlanningPlace } from './planning.ts'

interface Props extends Pick<PlanStep, 'model' | 'capability' | 'step'> {
  /** What the step is called. */
  readonly title: string
}

/** Puts a step into the plan; once it is there, leads to it. Nothing where there is no plan. */
export function AddToPlan(props: Props) {
  const place = useContext(Planning)
  return place ? <Adding {...props} place={place} /> : null
}

function Adding({ model, capability, step, title, place: { assessment, t } }: Props & { place: PlanningPlace }) {
  const key = planKey({ model, capability, step })
  const isPlanned = useStore(planOf(assessment)).some(one => planKey(one) === key)
  return (
    <button
      type="button"
      className="button button-quiet no-print"
      aria-label={text('', isPlanned ? t.inPlanOf : t.addOf, { step: title })}
      data-planned={isPlanned || undefined}
      onClick={() => {
        if (!isPlanned) addToPlan(assessment, [{ model, capability, step, status: 'open' }])
        else document.querySelector<HTMLElement>(`[data-plan="${CSS.escape(key)}"] input`)?.focus()
      }}
    >
      {isPlanned ? t.inPlan : t.add}
    </button>
  )
}
