import {
  capabilitiesLeftOut,
  itemsLeftOut,
  type LeftOut,
  type Reworded,
  rewordedBetween,
  withAside
} from './common-ground.ts'
import { capabilitiesOf, capabilityOf, type Model } from './model.ts'
import { round6 } from './precision.ts'
import { type Score, type Scores, score } from './score.ts'
import type { Sheet } from './sheet.ts'
import { overallRule } from './versions.ts'

export type { LeftOut, Reworded } from './common-ground.ts'

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
    /** Set aside as `na`, without any answer in their dimension, or not in the form or version. */
    readonly capabilities: readonly LeftOut[]
    /** Not in every version of a form that several sheets share. */
    readonly items: readonly LeftOut[]
  }
  /** Items whose words got better between the sheets; they are compared, for the meaning is the same. */
  readonly reworded: readonly Reworded[]
  /** Whether the sheets' versions sum up the whole differently. On common ground the newest one's rule is taken for all. */
  readonly rulesDiffer: boolean
}

/**
 * Compares where the sheets can be compared. Forms meet in the capabilities, versions of one form in the items; what
 * one sheet has and another has not is left out of the differences, and the whole is summed up by one rule, so that no
 * difference comes from asking or weighing something else. Throws a RangeError for fewer than two sheets, more than four, or one of another model.
 * `compare(model, [lastYear, thisYear]).overall.difference // => 0.4`
 */
export function compare(model: Model, sheets: readonly Sheet[]): Comparison {
  if (sheets.length < 2 || sheets.length > 4 || sheets.some(sheet => sheet.model !== model.id)) {
    throw new RangeError(`a comparison is two to four sheets of ${model.id}`)
  }
  const capabilityIds = capabilitiesOf(model).map(({ capability }) => capability.id)
  const all = sheets.map(sheet => score(model, sheet))
  const open = all.map(scores => scores.open)
  const items = itemsLeftOut(model, sheets)
  const sameItems = sheets.map((sheet, at) => {
    const unasked = new Set(skillsOf(model, open[at] as readonly string[]))
    return withAside(model, sheet, item => unasked.has(capabilityOf(item)) || items.some(({ id }) => id === item))
  })
  const skills = capabilitiesLeftOut(
    model,
    sameItems.map(sheet => score(model, sheet)),
    open
  )
  const rule = overallRule(model, Math.max(...sheets.map(({ modelVersion }) => modelVersion)))
  const common = sameItems.map(sheet =>
    score(
      model,
      withAside(model, sheet, item => skills.some(({ id }) => id === capabilityOf(item))),
      rule
    )
  )
  const side = (of: (scores: Scores) => Score | undefined) =>
    compared(all.map(of) as Score[], common.map(of) as Score[])
  const capabilities = capabilityIds.map(id => ({ id, ...side(scores => scores.capabilities[id]) }))
  return {
    overall: side(scores => scores.overall),
    dimensions: model.dimensions.map(({ id }) => ({ id, ...side(scores => scores.dimensions[id]) })),
    capabilities,
    rose: moved(capabilities, 1),
    fell: moved(capabilities, -1),
    leftOut: { capabilities: skills, items },
    reworded: rewordedBetween(model, sheets),
    rulesDiffer: all.some(scores => scores.rule !== rule)
  }
}

/** The capabilities of these dimensions. */
function skillsOf(model: Model, dimensions: readonly string[]): string[] {
  const own = capabilitiesOf(model).filter(({ dimension }) => dimensions.includes(dimension.id))
  return own.map(({ capability }) => capability.id)
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
