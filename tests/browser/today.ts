import { capabilityOf, type LevelsModel, type Model, type StagesModel, scopeOf } from '../../src/core/model.ts'
import { isLadder } from '../../src/core/versions.ts'
import { shipped } from '../collections/shipped.ts'

/** The models as the site has them today: tests follow the content, whatever its version. */
export const xm = named('xm-competencies') as StagesModel
export const pyramid = named('cx-pyramid') as LevelsModel

function named(id: string): Model {
  const model = shipped.find(one => one.id === id)
  if (!model) throw new Error(`content/models has no ${id}`)
  return model
}

/** The items of the twenty ladders, competency by competency. */
export const ladders: readonly string[] = xm.dimensions.flatMap(({ capabilities }) =>
  capabilities.flatMap(({ items }) => (items.short ?? []).filter(item => isLadder(xm, item)))
)

/** The ladder of a skill as it is asked today. `ladderOf('expertise') // => 'expertise:ladder-2'` */
export function ladderOf(skill: string): string {
  return ladders.find(item => capabilityOf(item) === skill) ?? skill
}

/** The same response to every ladder, but for some. */
export function allOf(response: unknown, others: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const named = Object.entries(others).map(([skill, other]) => [ladderOf(skill), other])
  return { ...Object.fromEntries(ladders.map(item => [item, response])), ...Object.fromEntries(named) }
}

/** How many questions a form asks today. */
export const asked = (model: Model, form: 'short' | 'long' = 'short') => scopeOf(model, form).length

/** How many minutes these are said to take: 45 seconds a ladder, 21 a statement. */
export function minutesOf(model: Model, form: 'short' | 'long' = 'short'): number {
  const seconds = scopeOf(model, form).map(item => (isLadder(model, item) ? 45 : 21))
  return Math.ceil(seconds.reduce((sum, one) => sum + one, 0) / 60)
}
