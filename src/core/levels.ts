import { capabilityOf, type LevelsModel, scopeOf } from './model.ts'
import { atLeast } from './precision.ts'
import { ratedItems, type Score, score } from './score.ts'
import { isRating, type Rating, type Sheet } from './sheet.ts'
import type { Reading } from './stage.ts'

/** `skipped` when wholly `na`; `open` when it has no score yet. */
export type LevelState = 'holds' | 'fails' | 'open' | 'skipped'

export interface LevelReading {
  /** From the base to the top. */
  readonly levels: readonly { readonly id: string; readonly state: LevelState }[]
  readonly reached: Reading
  /** Levels with a score that do not hold under one that does, from the base. */
  readonly cracks: readonly string[]
  /** Whether both levels of a group hold, by group id. */
  readonly groups: Readonly<Record<string, LevelState>>
}

/**
 * Reads a sheet as a pyramid: a level counts only on top of levels that hold. A strong top on a weak base does not
 * count; that is the point of a pyramid.
 */
export function readLevels(model: LevelsModel, sheet: Sheet): LevelReading {
  const levels = levelStates(model, sheet)
  return {
    levels,
    reached: {
      value: reachedLevel(levels),
      low: reachedLevel(levelStates(model, filled(model, sheet, 1))),
      high: reachedLevel(levelStates(model, filled(model, sheet, 5)))
    },
    cracks: cracks(levels),
    groups: groupStates(model, levels)
  }
}

function levelStates(model: LevelsModel, sheet: Sheet): LevelReading['levels'] {
  const { dimensions } = score(model, sheet)
  const undermined = levelsWithRatingBelow(model, sheet, model.floor)
  return model.dimensions.map(({ id }) => {
    const { score: value, inScope } = dimensions[id] as Score
    if (inScope === 0) return { id, state: 'skipped' }
    if (value === undefined) return { id, state: 'open' }
    return { id, state: atLeast(value, model.bar) && !undermined.includes(id) ? 'holds' : 'fails' }
  })
}

function levelsWithRatingBelow(model: LevelsModel, sheet: Sheet, floor: number): string[] {
  const below = ratedItems(model, sheet).filter(({ rating }) => rating < floor)
  return below.map(({ item }) => capabilityOf(item))
}

/** The same sheet with everything in scope that has no rating taken as `rating`. */
export function filled(model: LevelsModel, sheet: Sheet, rating: Rating): Sheet {
  const answers = { ...sheet.answers }
  for (const item of scopeOf(model, sheet.form, sheet.modelVersion)) {
    if (answers[item] !== 'na' && !isRating(answers[item])) answers[item] = rating
  }
  return { ...sheet, answers }
}

function reachedLevel(levels: LevelReading['levels']): string | null {
  let reached: string | null = null
  for (const { id, state } of levels) {
    if (state === 'skipped') continue
    if (state !== 'holds') break
    reached = id
  }
  return reached
}

function cracks(levels: LevelReading['levels']): string[] {
  const highest = levels.findLastIndex(({ state }) => state === 'holds')
  return levels.filter(({ state }, at) => state === 'fails' && at < highest).map(({ id }) => id)
}

function groupStates(model: LevelsModel, levels: LevelReading['levels']): Record<string, LevelState> {
  const stateOf = new Map(levels.map(({ id, state }) => [id, state]))
  return Object.fromEntries(
    Object.entries(model.groups).map(([group, ids]) => {
      const states = ids.map(id => stateOf.get(id)).filter(state => state !== 'skipped')
      if (states.length === 0) return [group, 'skipped']
      if (states.includes('fails')) return [group, 'fails']
      return [group, states.includes('open') ? 'open' : 'holds']
    })
  )
}
