import { useStore } from '@nanostores/react'
import { useContext, useMemo } from 'react'
import { adviceForStages } from '../../core/advice.ts'
import { beside } from '../../core/beside.ts'
import { distanceToNext } from '../../core/distance.ts'
import type { StagesModel } from '../../core/model.ts'
import { score } from '../../core/score.ts'
import type { Sheet } from '../../core/sheet.ts'
import { shownRoute } from '../../core/shown-route.ts'
import { readStage } from '../../core/stage.ts'
import { planOf } from '../../stores/plan.ts'
import { noStepChoices, stepChoicesOf } from '../../stores/step-choices.ts'
import { Planning } from '../plan/planning.ts'

/**
 * What follows from a sheet that is read by stages, with the visitor's own choices; of somebody else's (`readOnly`) with
 * the route as the method finds it.
 */
export function useStageReading(model: StagesModel, sheet: Sheet, readOnly: boolean) {
  const place = useContext(Planning)
  const own = useStore(stepChoicesOf(model.id, place?.assessment))
  const plan = useStore(planOf(place?.assessment))
  const choices = readOnly ? noStepChoices : own
  const scores = useMemo(() => score(model, sheet), [model, sheet])
  const reading = useMemo(() => readStage(model, scores), [model, scores])
  const { target, way } = useMemo(() => shownRoute(model, scores, reading, choices), [model, scores, reading, choices])
  const distance = useMemo(() => distanceToNext(model, scores, reading), [model, scores, reading])
  const advice = useMemo(() => {
    const all = adviceForStages(model, scores, reading, way)
    return place?.holdsRoute ? beside(plan, way, model.id, all) : all
  }, [model, scores, reading, way, plan, place])
  return { scores, reading, target, way, choices, distance, advice, holdsRoute: place?.holdsRoute === true }
}
