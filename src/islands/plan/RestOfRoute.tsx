import { type PlanStep, planKey } from '../../core/plan.ts'
import { asPlan, startOf } from '../../core/schedule.ts'
import { text } from '../../i18n/text.ts'
import { addToPlan } from '../../stores/plan.ts'
import { stageName } from '../../wording/names.ts'
import { stepWords } from '../../wording/step-words.ts'
import { Said } from '../ui/Said.tsx'
import { usePlanWorld } from './plan-world.ts'

/** The steps of the route that are not in the plan. */
export function RestOfRoute() {
  const { plan, assessment, planned, words, speech, t, today } = usePlanWorld()
  const { lang } = speech
  if (!planned?.way.ok) return null
  const known = new Set(plan.map(planKey))
  const keyOf = (capability: string, from: number) => planKey({ model: planned.model.id, capability, step: from })
  const missing = planned.way.steps.filter(({ capability, from }) => !known.has(keyOf(capability, from)))
  if (missing.length === 0) return null
  const steps: readonly PlanStep[] = asPlan(planned.model.id, missing, startOf(plan, today))
  const stage = stageName(speech.words, planned.target.id)
  return (
    <div className="plan-rest no-print">
      <p>
        <strong>
          <Said speech={speech}>{text(lang, t.rest, { count: steps.length, stage })}</Said>
        </strong>{' '}
        <button
          type="button"
          className="button button-quiet"
          onClick={() => {
            addToPlan(assessment, steps)
            document.getElementById('plan-title')?.focus()
          }}
        >
          {text(lang, t.addRest, { count: steps.length })}
        </button>
      </p>
      <ul>
        {steps.map(step => (
          <li key={planKey(step)}>
            <Said speech={speech}>{stepWords(step, words, lang, t).title}</Said>
          </li>
        ))}
      </ul>
    </div>
  )
}
