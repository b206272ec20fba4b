import type { Distance } from './distance.ts'
import { extremes, type Ranked, ranking } from './extremes.ts'
import { capabilitiesOf, type StagesModel } from './model.ts'
import { atLeast } from './precision.ts'
import type { Route } from './route.ts'
import type { Scores } from './score.ts'

/**
 * The skills that hold a result back, the lowest first, `count` at most: those under the next stage's floor in the
 * dimensions that miss it; where none does, those that the route raises; without a route, the weakest.
 * `holdingBack(model, scores, distance, way, 3) // => [{ id: 'strategy', score: 1 }, …]`
 */
export function holdingBack(
  model: StagesModel,
  scores: Scores,
  distance: Distance | undefined,
  way: Route | undefined,
  count: number
): Ranked[] {
  const all = ranking(model, scores)
  const upwards = all.toSorted((a, b) => a.score - b.score)
  if (distance && distance.below.length > 0) {
    const { below, next } = distance
    const missing = capabilitiesOf(model).filter(({ dimension }) => below.includes(dimension.id))
    const ids = missing.map(({ capability }) => capability.id)
    return upwards.filter(({ id, score }) => ids.includes(id) && !atLeast(score, next.floor)).slice(0, count)
  }
  if (way?.ok && way.steps.length > 0) {
    const raised = way.steps.map(({ capability }) => capability)
    return upwards.filter(({ id }) => raised.includes(id)).slice(0, count)
  }
  return distance ? extremes(all, count).weakest.slice(0, count) : []
}
