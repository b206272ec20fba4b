import { useRef, useState } from 'react'
import { gainOf } from '../../core/gain.ts'
import { isAdvised, type PlanStep, planKey } from '../../core/plan.ts'
import { dueness } from '../../core/plan-progress.ts'
import { day, shortDay, signed, text } from '../../i18n/text.ts'
import { movePlanStep } from '../../stores/plan-changes.ts'
import { ownerText } from '../../wording/owner-text.ts'
import { stepWords } from '../../wording/step-words.ts'
import { Said as Spoken } from '../ui/Said.tsx'
import { DidItHelp } from './DidItHelp.tsx'
import { Prove } from './Prove.tsx'
import { usePlanWorld } from './plan-world.ts'
import { SaidOfPlan } from './SaidOfPlan.tsx'
import { StepBody } from './StepBody.tsx'
import type { LastDeed } from './use-deeds.ts'
import type { Drag } from './use-drag.ts'

interface Props {
  readonly step: PlanStep
  /** The steps of its list, in their order. */
  readonly neighbours: readonly PlanStep[]
  /** Whether it may ask something now. */
  readonly isAsking: boolean
  readonly said: LastDeed | undefined
  readonly drag: Drag
}

/** One step: what, who, by when, how far and what it brings in a row; everything that can be changed under it. */
export function StepCard({ step, neighbours, isAsking, said, drag }: Props) {
  const { plan, assessment, planned, scores, words, speech, t, today, act } = usePlanWorld()
  const { lang } = speech
  const [isOpen, setOpen] = useState(false)
  const row = useRef<HTMLLIElement>(null)
  const key = planKey(step)
  const { title, skill } = stepWords(step, words, lang, t)
  const gain =
    planned && isAdvised(step) && step.model === planned.model.id && typeof step.step === 'number'
      ? gainOf(planned.model, scores, step.capability, step.step)
      : undefined
  const moveTo = (moved: PlanStep, other: PlanStep | undefined) => {
    if (!other) return
    const to = plan.indexOf(other)
    act({
      act: () => movePlanStep(assessment, planKey(moved), to),
      sentences: [
        text(lang, t.moved, { step: stepWords(moved, words, lang, t).title, position: to + 1, total: plan.length })
      ]
    })
  }
  const at = neighbours.indexOf(step)
  return (
    <li
      ref={row}
      data-plan={key}
      data-status={step.status}
      className={drag.key === key ? 'plan-dragged' : undefined}
      onDragOver={event => event.preventDefault()}
      onDrop={event => {
        event.preventDefault()
        const moved = plan.find(one => planKey(one) === drag.key)
        if (moved && moved !== step) moveTo(moved, step)
        drag.end()
      }}
    >
      <span
        className="plan-handle no-print"
        draggable
        aria-hidden="true"
        title={t.drag}
        onDragStart={event => {
          event.dataTransfer.effectAllowed = 'move'
          event.dataTransfer.setData('text/plain', title)
          if (row.current) event.dataTransfer.setDragImage(row.current, 16, 16)
          drag.start(key)
        }}
        onDragEnd={drag.end}
      >
        ⠿
      </span>
      <details className="plan-card" open={isOpen} onToggle={event => setOpen(event.currentTarget.open)}>
        <summary>
          <span className="plan-step">
            <strong>
              <Spoken speech={speech}>{title}</Spoken>
            </strong>
            <small>
              <Spoken speech={speech}>{skill}</Spoken>
            </small>
          </span>
          <bdi className="plan-name" data-nobody={step.owner ? undefined : ''}>
            {ownerText(step, t)}
          </bdi>
          <span
            className="plan-due"
            data-late={(step.due && step.status !== 'done' && dueness(step.due, today)) || undefined}
          >
            {step.due && shortDay(lang, step.status === 'done' ? (step.doneOn ?? step.due) : step.due, today)}
          </span>
          <span className="plan-status">{t.statuses[step.status]}</span>
          <span className="plan-gain figure">
            {gain !== undefined && <span aria-hidden="true">{signed(lang, gain, 2)}</span>}
            {gain !== undefined && (
              <span className="unseen">{text(lang, t.gainOf, { gain: signed(lang, gain, 2) })}</span>
            )}
          </span>
        </summary>
        {isOpen && (
          <StepBody
            step={step}
            before={neighbours[at - 1]}
            moves={{
              up: () => moveTo(step, neighbours[at - 1]),
              down: () => moveTo(step, neighbours[at + 1]),
              isFirst: at === 0,
              isLast: at === neighbours.length - 1
            }}
          />
        )}
      </details>
      {said ? <SaidOfPlan said={said} hasInstrument /> : isAsking && <Prove step={step} title={title} />}
      {!said && isAsking && <DidItHelp step={step} title={title} />}
      <p className="print-only">
        {[
          step.owner && `${t.owner}: ${step.owner}`,
          step.due && `${t.due}: ${day(lang, step.due)}`,
          `${t.status}: ${t.statuses[step.status]}`
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </li>
  )
}
