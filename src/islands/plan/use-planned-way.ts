import { useMemo } from 'react'
import type { Model } from '../../core/model.ts'
import { type Scores, score } from '../../core/score.ts'
import type { Sheet } from '../../core/sheet.ts'
import { shownRoute } from '../../core/shown-route.ts'
import { readStage } from '../../core/stage.ts'
import type { ModelChoices } from '../../stores/step-choices.ts'
import type { PlannedWay } from './plan-world.ts'

/** The scores of a sheet and the route from there, as the result shows it. */
export function usePlannedWay(
  model: Model,
  sheet: Sheet,
  choices: ModelChoices
): { readonly scores: Scores; readonly planned: PlannedWay | undefined } {
  return useMemo(() => {
    const scores = score(model, sheet)
    if (model.reading !== 'stages') return { scores, planned: undefined }
    const { target: id, way } = shownRoute(model, scores, readStage(model, scores), choices)
    const target = model.stages.find(stage => stage.id === id)
    return { scores, planned: target && way && { model, target, way } }
  }, [model, sheet, choices])
}
