import { capabilitiesOf, type Model, scopeOf } from './model.ts'
import type { Scores } from './score.ts'
import type { Response, Sheet } from './sheet.ts'

/** What some of the sheets have in scope and others do not, with the places of those that have it, from 0. */
export interface LeftOut {
  readonly id: string
  readonly has: readonly number[]
  /** The places of those that lack it because its dimension has no answers yet; absent where none does. */
  readonly open?: readonly number[]
}

/** An item whose words got better between the sheets. */
export interface Reworded {
  readonly id: string
  /** The places of the sheets that were asked it in the earlier words, from 0. */
  readonly earlier: readonly number[]
}

/** The items that only some of the sheets of one form have in scope, because their versions differ. */
export function itemsLeftOut(model: Model, sheets: readonly Sheet[]): LeftOut[] {
  const scopes = sheets.map(({ form, modelVersion }) => ({ form, items: scopeOf(model, form, modelVersion) }))
  const items = Object.values(model.forms).flat()
  return items.flatMap(id => {
    const has = scopes.flatMap((scope, at) => (scope.items.includes(id) ? [at] : []))
    const forms = new Set(has.map(at => scopes[at]?.form))
    return scopes.some(({ form }, at) => forms.has(form) && !has.includes(at)) ? [{ id, has }] : []
  })
}

/** The capabilities that only some of the sheets have in scope. `open` names the open dimensions of each sheet. */
export function capabilitiesLeftOut(
  model: Model,
  scores: readonly Scores[],
  open: readonly (readonly string[])[]
): LeftOut[] {
  return capabilitiesOf(model).flatMap(({ dimension, capability: { id } }) => {
    const has = scores.flatMap(({ capabilities }, at) => (capabilities[id]?.inScope ? [at] : []))
    if (has.length === 0 || has.length === scores.length) return []
    const unanswered = open.flatMap((ids, at) => (ids.includes(dimension.id) ? [at] : []))
    return [{ id, has, ...(unanswered.length > 0 && { open: unanswered }) }]
  })
}

/** The items that several sheets were asked, some in the words of today and some in earlier ones; in link order. */
export function rewordedBetween(model: Model, sheets: readonly Sheet[]): Reworded[] {
  const scopes = sheets.map(({ form, modelVersion }) => new Set(scopeOf(model, form, modelVersion)))
  return Object.values(model.forms).flatMap(items => items.flatMap(ofItem))

  function ofItem(id: string): Reworded[] {
    const since = model.changes?.[id]?.reworded ?? 0
    const asked = sheets.flatMap(({ modelVersion }, at) =>
      scopes[at]?.has(id) ? [{ at, isEarlier: modelVersion < since }] : []
    )
    const earlier = asked.filter(({ isEarlier }) => isEarlier).map(({ at }) => at)
    return earlier.length > 0 && earlier.length < asked.length ? [{ id, earlier }] : []
  }
}

/** The sheet with the items of its scope set aside for which `isOut` holds. */
export function withAside(model: Model, sheet: Sheet, isOut: (item: string) => boolean): Sheet {
  const aside = scopeOf(model, sheet.form, sheet.modelVersion).filter(isOut)
  const answers = Object.fromEntries(aside.map((item): [string, Response] => [item, 'na']))
  return { ...sheet, answers: { ...sheet.answers, ...answers } }
}
