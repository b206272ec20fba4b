import { type PlanStep, planKey } from '../../core/plan.ts'
import { asksWhetherItHelped, proofOf } from '../../core/proof.ts'
import { text } from '../../i18n/text.ts'
import { usePlanWorld } from './plan-world.ts'
import { StepCard } from './StepCard.tsx'
import type { LastDeed } from './use-deeds.ts'
import { useDrag } from './use-drag.ts'

/** So many finished steps stay in sight; more are folded away. */
const finishedInSight = 2

/** The steps in their order; what is finished and has nothing to ask any more stands folded under them. */
export function StepList({ said }: { readonly said: LastDeed | undefined }) {
  const { plan, speech, t, model, sheet, questionnaire, today } = usePlanWorld()
  const drag = useDrag()
  const asks = (step: PlanStep) =>
    asksWhetherItHelped(step, today) || (questionnaire !== undefined && proofOf(model, sheet, step) !== undefined)
  const isFinished = (step: PlanStep) => step.status === 'done' && !asks(step) && said?.at !== planKey(step)
  const finished = plan.filter(isFinished)
  const folded = finished.length > finishedInSight ? finished : []
  const shown = plan.filter(step => !folded.includes(step))
  // One question a screen: that of the first step which has any.
  const asking = shown.find(asks)
  const card = (step: PlanStep, list: readonly PlanStep[]) => (
    <StepCard
      key={planKey(step)}
      step={step}
      neighbours={list}
      isAsking={step === asking}
      said={said?.at === planKey(step) ? said : undefined}
      drag={drag}
    />
  )
  return (
    <>
      {shown.length > 0 && (
        <div className="plan-columns no-print" aria-hidden="true">
          {[t.step, t.owner, t.due, t.status, t.gain].map(column => (
            <span key={column}>{column}</span>
          ))}
        </div>
      )}
      {shown.length > 0 && (
        <ol className="plan-steps" aria-label={t.list}>
          {shown.map(step => card(step, shown))}
        </ol>
      )}
      {folded.length > 0 && (
        <details className="plan-finished">
          <summary>{text(speech.lang, t.finished, { count: folded.length })}</summary>
          <ol className="plan-steps">{folded.map(step => card(step, folded))}</ol>
        </details>
      )}
    </>
  )
}
