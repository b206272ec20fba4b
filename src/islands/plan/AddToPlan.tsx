import { useStore } from '@nanostores/react'
import { useContext } from 'react'
import { daysAfter } from '../../core/codec/days.ts'
import { type AdvisedStep, planKey } from '../../core/plan.ts'
import { startOf } from '../../core/schedule.ts'
import { text } from '../../i18n/text.ts'
import { today } from '../../stores/browser/clock.ts'
import { addToPlan, planOf } from '../../stores/plan.ts'
import { Planning, type PlanningPlace } from './planning.ts'

interface Props extends Pick<AdvisedStep, 'model' | 'capability' | 'step'> {
  /** What the step is called. */
  readonly title: string
  /** How long it takes; it then gets a day, after all that is planned. */
  readonly days?: number
}

/** Puts a step into the plan; once it is there, leads to it. Nothing where there is no plan. */
export function AddToPlan(props: Props) {
  const place = useContext(Planning)
  return place ? <Adding {...props} place={place} /> : null
}

function Adding({ model, capability, step, title, days, place: { assessment, t } }: Props & { place: PlanningPlace }) {
  const key = planKey({ model, capability, step })
  const plan = useStore(planOf(assessment))
  const isPlanned = plan.some(one => planKey(one) === key)
  const due = days && daysAfter(startOf(plan, today()), days)
  return (
    <button
      type="button"
      className="button button-quiet no-print"
      aria-label={text('', isPlanned ? t.inPlanOf : t.addOf, { step: title })}
      data-planned={isPlanned || undefined}
      onClick={() => {
        if (!isPlanned) addToPlan(assessment, [{ model, capability, step, ...(due && { due }), status: 'open' }])
        else document.querySelector<HTMLElement>(`[data-plan="${CSS.escape(key)}"] summary`)?.focus()
      }}
    >
      {isPlanned ? t.inPlan : t.add}
    </button>
  )
}
