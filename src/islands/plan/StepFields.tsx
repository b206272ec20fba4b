import { useId } from 'react'
import { daysBetween } from '../../core/codec/days.ts'
import { isAdvised, type PlanStatus, type PlanStep, planKey } from '../../core/plan.ts'
import { stepId } from '../../core/step.ts'
import type { AdviceWords } from '../../i18n/model-words.ts'
import { number, text } from '../../i18n/text.ts'
import { changePlanStep, setStatus } from '../../stores/plan-changes.ts'
import { longest } from '../../stores/plan-step.ts'
import { changeEffort } from '../../stores/route-choices.ts'
import { DateField } from '../dates/DateField.tsx'
import { Said } from '../ui/Said.tsx'
import { usePlanWorld } from './plan-world.ts'
import { Segments } from './Segments.tsx'

const statuses: readonly PlanStatus[] = ['open', 'started', 'done']

interface Props {
  readonly step: PlanStep
  readonly before: PlanStep | undefined
  readonly title: string
  readonly advice: AdviceWords | undefined
}

/** Who, by when, how far, what it costs here, and a note. */
export function StepFields({ step, before, title, advice }: Props) {
  const { assessment, speech, t, today } = usePlanWorld()
  const { lang } = speech
  const id = useId()
  const key = planKey(step)
  const role = advice?.who ?? ''
  const apart = before?.due && step.due ? daysBetween(before.due, step.due) : 0
  const change = (to: Parameters<typeof changePlanStep>[2]) => changePlanStep(assessment, key, to)
  return (
    <div className="plan-fields">
      <Segments
        legend={t.status}
        of={title}
        value={step.status}
        options={statuses.map(value => ({ value, label: t.statuses[value] }))}
        onChoose={status => setStatus(assessment, key, status)}
      />
      <div>
        <label htmlFor={`${id}-owner`}>
          <span>{t.owner}</span>
        </label>
        <input
          id={`${id}-owner`}
          aria-describedby={role ? `${id}-role` : undefined}
          value={step.owner ?? ''}
          maxLength={longest.owner}
          autoComplete="off"
          dir="auto"
          onChange={event => change({ owner: event.target.value })}
        />
        {role && (
          <small id={`${id}-role`}>
            <Said speech={speech}>{text(lang, t.suggested, { role })}</Said>
          </small>
        )}
      </div>
      <div>
        <DateField
          label={t.due}
          name={`${t.due}: ${title}`}
          value={step.due}
          today={today}
          lang={lang}
          t={t.dueParts}
          onChange={due => change({ due: due ?? '' })}
        />
        {apart > 0 && <small>{text(lang, t.after, { count: apart })}</small>}
      </div>
      <Effort step={step} title={title} />
      <label htmlFor={`${id}-note`} className="plan-note">
        <span>{t.note}</span>
        <textarea
          id={`${id}-note`}
          rows={2}
          dir="auto"
          maxLength={longest.note}
          value={step.note ?? ''}
          onChange={event => change({ note: event.target.value })}
        />
      </label>
    </div>
  )
}

/** How much effort it is in this organisation; the route is worked out anew. */
function Effort({ step, title }: Pick<Props, 'step' | 'title'>) {
  const { assessment, planned, choices, speech, t } = usePlanWorld()
  if (!planned || !isAdvised(step) || step.model !== planned.model.id || typeof step.step !== 'number') return null
  const skill = planned.model.dimensions.flatMap(one => one.capabilities).find(one => one.id === step.capability)
  const estimate = skill?.steps?.[step.step - 1]?.effort
  const id = stepId(step.capability, step.step)
  return (
    <Segments
      legend={t.effort}
      of={title}
      value={String(choices.efforts[id] ?? estimate ?? '')}
      options={['1', '2', '3', '4', '5'].map(value => ({ value, label: number(speech.lang, Number(value)) }))}
      onChoose={value => changeEffort(planned.model.id, id, Number(value), assessment)}
    />
  )
}
