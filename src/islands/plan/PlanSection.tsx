import { useStore } from '@nanostores/react'
import { useMemo, useState } from 'react'
import type { Model } from '../../core/model.ts'
import { type PlanStep, planKey, planProgress } from '../../core/plan.ts'
import { byResult, readResult } from '../../core/reading.ts'
import type { Sheet } from '../../core/sheet.ts'
import { shownRoute } from '../../core/shown-route.ts'
import type { Messages } from '../../i18n/messages.ts'
import { text } from '../../i18n/text.ts'
import type { ModelFiles } from '../../stores/offered-forms.ts'
import { addToPlan, movePlanStep, planOf, putPlan, removeFromPlan } from '../../stores/plan.ts'
import { noChoices, routeChoicesOf } from '../../stores/route-choices.ts'
import { stepWords } from '../../wording/plan-rows.ts'
import type { Speech } from '../../wording/speech.ts'
import { Done } from '../ui/Done.tsx'
import { useModels } from '../ui/load-models.ts'
import { PlanFiles } from './PlanFiles.tsx'
import { PlanRow } from './PlanRow.tsx'

interface Props {
  readonly forms: readonly ModelFiles[]
  readonly model: Model
  readonly sheet: Sheet
  readonly assessment: string
  readonly speech: Speech
  readonly t: Messages['plan']
}

/** What somebody is going to do, by whom and until when, in an order of their own. */
export function PlanSection({ forms, model, sheet, assessment, speech, t }: Props) {
  const { lang, words: own } = speech
  const plan = useStore(planOf(assessment))
  const others = useModels(
    forms,
    plan.map(step => step.model).filter(id => id !== model.id)
  )
  const words = useMemo(
    () => new Map([...[...others].map(([id, one]) => [id, one.words] as const), [model.id, own]]),
    [others, model, own]
  )
  const [said, say] = useState('')
  const [removed, setRemoved] = useState<readonly PlanStep[]>()
  const [dragged, drag] = useState<string>()
  const way = useRoute(model, sheet, assessment)
  const steps =
    way?.steps.map(
      (step): PlanStep => ({ model: model.id, capability: step.capability, step: step.from, status: 'open' })
    ) ?? []
  const progress = planProgress(plan, steps.map(planKey))
  const missing = steps.filter(step => !plan.some(one => planKey(one) === planKey(step)))
  const titleOf = (step: PlanStep) => stepWords(step, words, lang, t).title
  const move = (step: PlanStep, to: number) => {
    const position = Math.min(Math.max(0, to), plan.length - 1)
    movePlanStep(assessment, planKey(step), position)
    setRemoved(undefined)
    say(text(lang, t.moved, { step: titleOf(step), position: position + 1, total: plan.length }))
  }
  const remove = (step: PlanStep) => {
    setRemoved(plan)
    removeFromPlan(assessment, planKey(step))
    say(text(lang, t.removed, { step: titleOf(step) }))
  }
  return (
    <section aria-labelledby="plan-title" className={plan.length === 0 ? 'plan no-print' : 'plan'}>
      <h2 id="plan-title" tabIndex={-1}>
        {t.title}
      </h2>
      {plan.length === 0 ? (
        <p>{t.empty}</p>
      ) : (
        <p>
          {text(lang, t.progress, { count: progress.total, done: progress.done, started: progress.started })}{' '}
          {way && steps.length > 0 && (
            <>
              {text(lang, t.route, {
                count: progress.route.total,
                planned: progress.route.planned,
                done: progress.route.done,
                stage: own.stages[way.target]?.name ?? way.target
              })}{' '}
            </>
          )}
          <span className="no-print">{t.again}</span>
        </p>
      )}
      {plan.length > 0 && (
        <div className="plan-progress" aria-hidden="true">
          {plan.map(step => (
            <span key={planKey(step)} data-status={step.status} />
          ))}
        </div>
      )}
      <div className="plan-said">
        <Done
          sentence={said}
          undo={t.undo}
          onUndo={
            removed &&
            (() => {
              putPlan(assessment, removed)
              setRemoved(undefined)
              say('')
              document.getElementById('plan-title')?.focus()
            })
          }
        />
      </div>
      {plan.length > 0 && (
        <ol className="plan-steps" aria-label={t.list}>
          {plan.map((step, at) => (
            <PlanRow
              key={planKey(step)}
              step={step}
              {...stepWords(step, words, lang, t)}
              position={at}
              total={plan.length}
              assessment={assessment}
              lang={lang}
              t={t}
              isDragged={dragged === planKey(step)}
              onMove={to => move(step, to)}
              onRemove={() => remove(step)}
              onDrag={started => drag(started ? planKey(step) : undefined)}
              onDropped={() => {
                const one = plan.find(each => planKey(each) === dragged)
                if (one && one !== step) move(one, at)
                drag(undefined)
              }}
            />
          ))}
        </ol>
      )}
      <div className="buttons no-print">
        {missing.length > 0 && (
          <button type="button" className="button" onClick={() => addToPlan(assessment, missing)}>
            {text(lang, missing.length < steps.length ? t.addRest : t.addRoute, { count: missing.length })}
          </button>
        )}
        {plan.length > 0 && (
          <PlanFiles forms={forms} plan={plan} words={words} assessment={assessment} lang={lang} t={t} say={say} />
        )}
      </div>
    </section>
  )
}

/** The route as the result shows it, with its target; undefined where there is none. */
function useRoute(model: Model, sheet: Sheet, assessment: string) {
  const choices = useStore(routeChoicesOf(assessment))[model.id] ?? noChoices
  return useMemo(() => {
    return byResult(readResult(model, sheet), {
      stages: ({ model: own, scores, ...reading }) => {
        const { target, way } = shownRoute(own, scores, reading, choices)
        return way?.ok && target ? { steps: way.steps, target } : undefined
      },
      levels: () => undefined,
      profile: () => undefined
    })
  }, [model, sheet, choices])
}
