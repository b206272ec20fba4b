import { useStore } from '@nanostores/react'
import type { Model } from '../../core/model.ts'
import { isAdvised, type PlanStep, planKey } from '../../core/plan.ts'
import { asPlan } from '../../core/schedule.ts'
import type { Sheet } from '../../core/sheet.ts'
import { mostPutSteps } from '../../core/workshop/room/step-points.ts'
import type { ModelWords } from '../../i18n/model-words.ts'
import { text } from '../../i18n/text.ts'
import { today } from '../../stores/browser/clock.ts'
import { $ledRoom } from '../../stores/live-room.ts'
import { planOf } from '../../stores/plan.ts'
import { randomId } from '../../stores/random-id.ts'
import { keepPoints, keptOf } from '../../stores/room-kept.ts'
import { stepChoicesOf } from '../../stores/step-choices.ts'
import type { Workshop } from '../../stores/workshop.ts'
import { planningOf } from '../../stores/workshop-plan.ts'
import { usePlannedWay } from '../plan/use-planned-way.ts'
import { PointsClosed } from './PointsClosed.tsx'
import { PointsOpen } from './PointsOpen.tsx'
import type { RoomMessages } from './room-words.ts'

interface Props {
  readonly workshop: Workshop
  /** Of what was asked of it, where that is not all. */
  readonly model: Model
  readonly sheet: Sheet
  readonly words: Readonly<Record<string, ModelWords>>
  readonly lang: string
  readonly t: RoomMessages['points']
}

/** Asks the room which steps come first: those of the plan that are not done, or where there are none those of the route. */
export function PointsDesk({ workshop, model, sheet, words, lang, t }: Props) {
  const planning = planningOf(workshop.id)
  const led = useStore($ledRoom)
  const plan = useStore(planOf(planning))
  const { planned } = usePlannedWay(model, sheet, useStore(stepChoicesOf(model.id, planning)))
  const { points } = keptOf(workshop)
  const left = plan.filter(({ status }) => status !== 'done')
  const route = planned?.way.ok ? asPlan(planned.model.id, planned.way.steps, today()) : []
  const steps = (left.length > 0 ? left : route).slice(0, mostPutSteps)
  const put = () => keepPoints(workshop.id, { session: randomId(), steps: steps.map(putStep), given: {} })
  const canAsk = led?.view.line === 'connected' && led.view.leads && steps.length > 1
  if (!points && !canAsk) return null
  return (
    <section className="room-desk no-print" aria-labelledby="points-title">
      <h2 id="points-title">{t.title}</h2>
      {!points && <p>{text(lang, t.putText, { count: steps.length })}</p>}
      {points && !points.closed && <PointsOpen workshop={workshop} points={points} words={words} lang={lang} t={t} />}
      {points?.closed && (
        <PointsClosed workshop={workshop} points={points} route={route} words={words} lang={lang} t={t} />
      )}
      {canAsk && (!points || points.closed) && (
        <p>
          <button type="button" className={points ? 'button button-quiet' : 'button'} onClick={put}>
            {points ? t.again : t.put}
          </button>
        </p>
      )}
    </section>
  )
}

function putStep(step: PlanStep) {
  return isAdvised(step) ? { key: planKey(step) } : { key: planKey(step), text: step.text }
}
