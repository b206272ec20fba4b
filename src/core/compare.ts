import { capabilitiesOf, capabilityOf, type Model, scopeOf } from './model.ts'
import { round6 } from './precision.ts'
import { type Score, type Scores, score } from './score.ts'
import type { Response, Sheet } from './sheet.ts'

/** One score in all sheets, and what became of it from the first to the last. */
export interface Compared {
  /** Sheet by sheet, as each result shows them. */
  readonly scores: readonly Score[]
  /** The same on common ground: without what is left out. */
  readonly common: readonly Score[]
  /** Last less first on common ground, in rungs, to 6 decimals; absent while either has no score. */
  readonly difference?: number
  /**
   * Whether the ranges of first and last do not touch: then no answer that is missing explains the difference. Absent
   * with `difference`.
   */
  readonly beyondMissing?: boolean
}

export interface ComparedPart extends Compared {
  readonly id: string
}

/** What some of the sheets have in scope and others do not, with the places of those that have it, from 0. */
export interface LeftOut {
  readonly id: string
  readonly has: readonly number[]
}

/** Two to four sheets of one model beside each other; their order is the caller's, usually by date. */
export interface Comparison {
  readonly overall: Compared
  readonly dimensions: readonly ComparedPart[]
  readonly capabilities: readonly ComparedPart[]
  /** The capabilities that rose from first to last, the largest difference first; equals in model order. */
  readonly rose: readonly ComparedPart[]
  /** Those that fell, the largest difference first. */
  readonly fell: readonly ComparedPart[]
  readonly leftOut: {
    /** Set aside as `na`, or not in the form or version. */
    readonly capabilities: readonly LeftOut[]
    /** Not in every version of a form that several sheets share. */
    readonly items: readonly LeftOut[]
  }
}

/**
 * Compares where the sheets can be compared. Forms meet in the capabilities, versions of one form in the items; what
 * one sheet has and another has not is left out of the differences, so that no difference comes from asking something
 * else. Throws a RangeError for fewer than two sheets, more than four, or one of another model.
 * `compare(model, [lastYear, thisYear]).overall.difference // => 0.4`
 */
export function compare(model: Model, sheets: readonly Sheet[]): Comparison {
  if (sheets.length < 2 || sheets.length > 4 || sheets.some(sheet => sheet.model !== model.id)) {
    throw new RangeError(`a comparison is two to four sheets of ${model.id}`)
  }
  const capabilityIds = capabilitiesOf(model).map(({ capability }) => capability.id)
  const all = sheets.map(sheet => score(model, sheet))
  const items = itemsLeftOut(model, sheets)
  const sameItems = sheets.map(sheet => without(model, sheet, items, item => item))
  const skills = capabilitiesLeftOut(
    capabilityIds,
    sameItems.map(sheet => score(model, sheet))
  )
  const common = sameItems.map(sheet => score(model, without(model, sheet, skills, capabilityOf)))
  const side = (of: (scores: Scores) => Score | undefined) =>
    compared(all.map(of) as Score[], common.map(of) as Score[])
  const capabilities = capabilityIds.map(id => ({ id, ...side(scores => scores.capabilities[id]) }))
  return {
    overall: side(scores => scores.overall),
    dimensions: model.dimensions.map(({ id }) => ({ id, ...side(scores => scores.dimensions[id]) })),
    capabilities,
    rose: moved(capabilities, 1),
    fell: moved(capabilities, -1),
    leftOut: { capabilities: skills, items }
  }
}

/** The items that only some of the sheets of one form have in scope, because their versions differ. */
function itemsLeftOut(model: Model, sheets: readonly Sheet[]): LeftOut[] {
  const scopes = sheets.map(({ form, modelVersion }) => ({ form, items: scopeOf(model, form, modelVersion) }))
  const items = Object.values(model.forms).flat()
  return items.flatMap(id => {
    const has = scopes.flatMap((scope, at) => (scope.items.includes(id) ? [at] : []))
    const forms = new Set(has.map(at => scopes[at]?.form))
    return scopes.some(({ form }, at) => forms.has(form) && !has.includes(at)) ? [{ id, has }] : []
  })
}

/** The capabilities that only some of the sheets have in scope. */
function capabilitiesLeftOut(ids: readonly string[], scores: readonly Scores[]): LeftOut[] {
  return ids
    .map(id => ({ id, has: scores.flatMap(({ capabilities }, at) => (capabilities[id]?.inScope ? [at] : [])) }))
    .filter(({ has }) => has.length > 0 && has.length < scores.length)
}

/** The sheet with the items of what is left out set aside. */
function without(model: Model, sheet: Sheet, leftOut: readonly LeftOut[], idOf: (item: string) => string): Sheet {
  const ids = new Set(leftOut.map(({ id }) => id))
  const aside = scopeOf(model, sheet.form, sheet.modelVersion).filter(item => ids.has(idOf(item)))
  const answers = Object.fromEntries(aside.map((item): [string, Response] => [item, 'na']))
  return { ...sheet, answers: { ...sheet.answers, ...answers } }
}

function compared(scores: readonly Score[], common: readonly Score[]): Compared {
  const [first, last] = [common[0], common.at(-1)]
  if (first?.score === undefined || last?.score === undefined) return { scores, common }
  const difference = round6(last.score - first.score)
  return { scores, common, difference, beyondMissing: isBelow(first, last) || isBelow(last, first) }
}

/** Whether all of one range lies below the other; what has a score has a range. */
function isBelow({ high }: Score, { low }: Score): boolean {
  return round6(high as number) < round6(low as number)
}

function moved(parts: readonly ComparedPart[], direction: 1 | -1): ComparedPart[] {
  const by = ({ difference = 0 }: ComparedPart) => difference * direction
  return parts.filter(part => by(part) > 0).sort((a, b) => by(b) - by(a))
}
