import type { Sheet } from './sheet.ts'

/** One sheet of a comparison, and the place of the result that it comes from, from 0. */
export interface Side {
  readonly at: number
  readonly sheet: Sheet
}

/** Sheets of one model that stand beside each other, in the order of their results. */
export interface Pairing {
  readonly model: string
  readonly sides: readonly Side[]
}

export interface Pairings {
  readonly pairings: readonly Pairing[]
  /** Sheets that no other result has a counterpart for. */
  readonly alone: readonly Side[]
}

/**
 * Which sheets of several results can be compared: form by form where two or more have the same form of a model. A
 * result that has the model in another form only joins the largest of these; where no form is shared, forms meet.
 * `pairings([[short], [short, pyramid]]).alone // => [{ at: 1, sheet: pyramid }]`
 */
export function pairings(results: readonly (readonly Sheet[])[]): Pairings {
  const sides = results.flatMap((sheets, at) => sheets.map(sheet => ({ at, sheet })))
  const models = [...new Set(sides.map(({ sheet }) => sheet.model))]
  const found = models.flatMap(model => ofModel(sides.filter(({ sheet }) => sheet.model === model)))
  const paired = new Set(found.flat())
  return {
    pairings: found.map(all => ({ model: (all[0] as Side).sheet.model, sides: all })),
    alone: sides.filter(side => !paired.has(side))
  }
}

/** The rows of sides of one model, each with two or more. */
function ofModel(sides: readonly Side[]): Side[][] {
  const forms = [...new Set(sides.map(({ sheet }) => sheet.form))]
  const rows = forms.map(form => onePerResult(sides.filter(({ sheet }) => sheet.form === form)))
  const shared = rows.filter(row => row.length > 1)
  if (shared.length === 0) return [onePerResult(sides)].filter(row => row.length > 1)
  const most = Math.max(...shared.map(row => row.length))
  const largest = shared.find(row => row.length === most)
  const placed = new Set(shared.flat().map(({ at }) => at))
  const others = onePerResult(sides.filter(({ at }) => !placed.has(at)))
  return shared.map(row => (row === largest ? [...row, ...others].sort((a, b) => a.at - b.at) : row))
}

function onePerResult(sides: readonly Side[]): Side[] {
  return sides.filter(({ at }, index) => sides.findIndex(other => other.at === at) === index)
}
