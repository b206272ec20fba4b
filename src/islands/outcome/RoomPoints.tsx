import { useStore } from '@nanostores/react'
import { useMemo } from 'react'
import type { Model } from '../../core/model.ts'
import { isAdvised, type PlanStep, planKey } from '../../core/plan.ts'
import { asPlan } from '../../core/schedule.ts'
import type { Sheet } from '../../core/sheet.ts'
import type { ModelWords } from '../../i18n/model-words.ts'
import { today } from '../../stores/browser/clock.ts'
import { planOf } from '../../stores/plan.ts'
import { putInOrder } from '../../stores/plan-order.ts'
import { stepChoicesOf } from '../../stores/step-choices.ts'
import type { Workshop } from '../../stores/workshop.ts'
import { planningOf } from '../../stores/workshop-plan.ts'
import { usePlannedWay } from '../plan/use-planned-way.ts'
import { Arriving } from '../ui/Arriving.tsx'
import { late } from '../ui/late.ts'
import type { WorkshopSpeech } from '../votes/workshop-words.ts'

/** Only where there is a broker. */
const desk = !__ROOM_BROKER__ ? undefined : late(async () => (await import('../room/PointsDesk.tsx')).PointsDesk)

interface Props {
  readonly workshop: Workshop
  /** Of what was asked of it, where that is not all. */
  readonly model: Model
  readonly sheet: Sheet
  readonly words: Readonly<Record<string, ModelWords>>
  readonly speech: WorkshopSpeech
}

/**
 * Which steps the room wants first: those of the plan that are not done, or where there are none those of the route.
 * What is asked comes by itself; the plan is known here, so that no page of results is packed in other pieces for it.
 */
export function RoomPoints({ workshop, model, sheet, words, speech }: Props) {
  const { lang, t } = speech
  const planning = planningOf(workshop.id)
  const plan = useStore(planOf(planning))
  const { planned } = usePlannedWay(model, sheet, useStore(stepChoicesOf(model.id, planning)))
  const route = useMemo(() => (planned?.way.ok ? asPlan(planned.model.id, planned.way.steps, today()) : []), [planned])
  const left = plan.filter(({ status }) => status !== 'done')
  const steps = (left.length > 0 ? left : route).map(putStep)
  if (!desk || !t.room || !(workshop.room || workshop.live)) return null
  const onTake = (keys: readonly string[]) => putInOrder(planning, keys, route)
  const props = { workshop, steps, words, onTake, lang, t: t.room.points }
  return <Arriving part={desk} props={props} t={t.workshop} />
}

function putStep(step: PlanStep) {
  return isAdvised(step) ? { key: planKey(step) } : { key: planKey(step), text: step.text }
}
