import { useEffect, useEffectEvent } from 'react'
import { asPlan } from '../../core/schedule.ts'
import { stepId } from '../../core/step.ts'
import { text } from '../../i18n/text.ts'
import { addToPlan } from '../../stores/plan.ts'
import { adviceTitle } from '../../wording/names.ts'
import { routeSentence } from '../../wording/route-sentence.ts'
import { Said } from '../ui/Said.tsx'
import { usePlanWorld } from './plan-world.ts'
import { startsPlan } from './starts-plan.ts'

/** An empty plan: one button puts the route into it, with its days; or why there is no route. */
export function PlanStart() {
  const { assessment, model, planned, scores, speech, t, today } = usePlanWorld()
  const { lang, words } = speech
  const steps = planned?.way.ok ? planned.way.steps : []
  const begin = useEffectEvent(() => {
    if (planned && steps.length > 0) addToPlan(assessment, asPlan(planned.model.id, steps, today))
  })
  // Whoever pressed "Start my plan" on the result need not press it again; coming back does not begin it anew.
  useEffect(() => {
    if (location.search !== startsPlan) return
    history.replaceState(history.state, '', location.pathname + location.hash)
    begin()
  }, [])
  const isAtTop = model.reading === 'stages' && !planned && scores.overall.score !== undefined
  return (
    <div className="plan-start">
      <p role="status" tabIndex={-1}>
        <Said speech={speech}>
          {planned
            ? routeSentence(planned.model, planned.way, planned.target.id, speech)
            : isAtTop
              ? speech.t.route.none
              : t.empty}
        </Said>
      </p>
      {planned && steps.length > 0 ? (
        <>
          <p>{t.startText}</p>
          <p className="buttons">
            <button
              type="button"
              className="button button-main"
              onClick={() => {
                begin()
                document.getElementById('plan-title')?.focus()
              }}
            >
              {text(lang, t.start, { count: steps.length })}
            </button>
          </p>
          <ol>
            {steps.map(({ capability, from }) => (
              <li key={stepId(capability, from)} data-step={stepId(capability, from)}>
                <Said speech={speech}>{adviceTitle(words, stepId(capability, from), capability)}</Said>
              </li>
            ))}
          </ol>
        </>
      ) : (
        !planned && <p>{t.emptyOther}</p>
      )}
    </div>
  )
}
