import { useRef } from 'react'
import { type PlanStatus, type PlanStep, planKey } from '../../core/plan.ts'
import type { Messages } from '../../i18n/messages.ts'
import { day, number, text } from '../../i18n/text.ts'
import { changePlanStep } from '../../stores/plan.ts'

const statuses: readonly PlanStatus[] = ['open', 'started', 'done']

interface Props {
  readonly step: PlanStep
  readonly title: string
  readonly skill: string
  /** From 0. */
  readonly position: number
  readonly total: number
  readonly assessment: string
  readonly lang: string
  readonly t: Messages['plan']
  readonly isDragged: boolean
  readonly onMove: (to: number) => void
  readonly onRemove: () => void
  readonly onDrag: (started: boolean) => void
  readonly onDropped: () => void
}

/** One step of the plan. It moves by its handle, or by two buttons. */
export function PlanRow(props: Props) {
  const { step, title, skill, position, total, assessment, lang, t } = props
  const row = useRef<HTMLLIElement>(null)
  const key = planKey(step)
  const hasOtherCalendar = isOtherCalendar(lang)
  const change = (to: Parameters<typeof changePlanStep>[2]) => changePlanStep(assessment, key, to)
  const moves = [
    { name: 'up', label: t.up, long: t.upOf, to: position - 1, isOut: position === 0 },
    { name: 'down', label: t.down, long: t.downOf, to: position + 1, isOut: position === total - 1 }
  ]
  return (
    <li
      ref={row}
      data-plan={key}
      data-status={step.status}
      className={props.isDragged ? 'plan-dragged' : undefined}
      onDragOver={event => event.preventDefault()}
      onDrop={event => {
        event.preventDefault()
        props.onDropped()
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
          props.onDrag(true)
        }}
        onDragEnd={() => props.onDrag(false)}
      >
        ⠿
      </span>
      <p className="plan-step">
        <span className="figure">{number(lang, position + 1)}</span> <strong>{title}</strong>{' '}
        <small className="quiet">{skill}</small>
      </p>
      <p className="print-only">
        {[
          step.owner && `${t.owner}: ${step.owner}`,
          step.due && `${t.due}: ${day(lang, step.due)}`,
          `${t.status}: ${t.statuses[step.status]}`
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <div className="plan-fields no-print">
        <label>
          <span aria-hidden="true">{t.owner}</span>
          <input
            aria-label={text(lang, t.ownerOf, { step: title })}
            value={step.owner ?? ''}
            maxLength={200}
            autoComplete="off"
            onChange={event => change({ owner: event.target.value })}
          />
        </label>
        <label>
          <span aria-hidden="true">{t.due}</span>
          <input
            type="date"
            aria-label={text(lang, t.dueOf, { step: title })}
            aria-describedby={hasOtherCalendar ? `due-${key}` : undefined}
            value={step.due ?? ''}
            onChange={event => change({ due: event.target.value })}
          />
          {hasOtherCalendar && (
            <small id={`due-${key}`} className="quiet" role="status">
              {step.due ? day(lang, step.due) : t.dueHint}
            </small>
          )}
        </label>
        <label>
          <span aria-hidden="true">{t.status}</span>
          <select
            aria-label={text(lang, t.statusOf, { step: title })}
            value={step.status}
            onChange={event => change({ status: event.target.value as PlanStatus })}
          >
            {statuses.map(status => (
              <option key={status} value={status}>
                {t.statuses[status]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div className="plan-moves no-print">
        {moves.map(({ name, label, long, to, isOut }) => (
          <button
            key={name}
            type="button"
            className="button button-quiet"
            data-move={name}
            aria-label={text(lang, long, { step: title })}
            aria-disabled={isOut}
            onClick={() => {
              if (isOut) return
              props.onMove(to)
              // A row that is put elsewhere loses the focus.
              requestAnimationFrame(() => row.current?.querySelector<HTMLElement>(`[data-move="${name}"]`)?.focus())
            }}
          >
            {label}
          </button>
        ))}
        <button
          type="button"
          className="button button-quiet"
          aria-label={text(lang, t.removeOf, { step: title })}
          onClick={() => {
            props.onRemove()
            document.getElementById('plan-title')?.focus()
          }}
        >
          {t.remove}
        </button>
      </div>
    </li>
  )
}

/** Browsers ask for days in their own calendar; where the language counts by another, the day is repeated in it. */
function isOtherCalendar(lang: string): boolean {
  return new Intl.DateTimeFormat(lang).resolvedOptions().calendar !== 'gregory'
}
