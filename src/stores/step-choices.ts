import { computed, type ReadableAtom } from 'nanostores'
import { enoughIn } from '../core/enough.ts'
import { $currentAssessment } from './current.ts'
import { enoughOf } from './enough.ts'
import { noChoices, type RouteChoices, routeChoicesOf } from './route-choices.ts'

/** What was decided about the route of a model, with the skills that are enough. */
export interface ModelChoices extends RouteChoices {
  readonly enough: readonly string[]
}

export const noStepChoices: ModelChoices = { ...noChoices, enough: [] }

const opened = new Map<string, ReadableAtom<ModelChoices>>()

/** Everything that the route of a model follows in an assessment, from wherever it was said. */
export function stepChoicesOf(model: string, assessment = $currentAssessment.get()): ReadableAtom<ModelChoices> {
  const key = `${assessment} ${model}`
  const known = opened.get(key)
  if (known) return known
  const made = computed([routeChoicesOf(assessment), enoughOf(assessment)], (routes, enough) => ({
    ...(routes[model] ?? noChoices),
    enough: enoughIn(enough, model)
  }))
  opened.set(key, made)
  return made
}
