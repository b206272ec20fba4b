import { readLevels } from './levels.ts'
import { type LevelsModel, type Model, type StagesModel, scopeOf } from './model.ts'
import { score, unrated } from './score.ts'
import type { Rating, Sheet } from './sheet.ts'
import { type Reading, readStage } from './stage.ts'

/**
 * The unrated items to answer first so that the stage or level no longer depends on the others: a shortest-first
 * search that adds, one by one, the item whose answer can move the result most. Empty when nothing is open. All
 * unrated items are in it when only all of them settle the matter.
 */
export function settling(model: Model, sheet: Sheet): string[] {
  const open = unrated(model, sheet)
  if (open.length === 0 || isSettled(model, sheet)) return []
  const byWeight = [...open].sort((a, b) => swing(model, sheet, b) - swing(model, sheet, a))
  for (let count = 1; count < byWeight.length; count++) {
    const chosen = byWeight.slice(0, count)
    if (ratings.every(rating => isSettled(model, withRating(sheet, chosen, rating))))
      return inOrder(model, sheet, chosen)
  }
  return open
}

const ratings: readonly Rating[] = [1, 2, 3, 4, 5]

/** Whether no answer that is missing could change the stage or the level. */
export function isSettled(model: Model, sheet: Sheet): boolean {
  const { value, low, high } = readingOf(model, sheet)
  return value === low && low === high
}

function readingOf(model: Model, sheet: Sheet): Reading {
  return model.reading === 'stages' ? stageOf(model, sheet) : levelOf(model, sheet)
}

function stageOf(model: StagesModel, sheet: Sheet): Reading {
  return readStage(model, score(model, sheet)).stage
}

function levelOf(model: LevelsModel, sheet: Sheet): Reading {
  return readLevels(model, sheet).reached
}

/** How far one item can move the lower and the upper end of the overall score together. */
function swing(model: Model, sheet: Sheet, item: string): number {
  const one = score(model, withRating(sheet, [item], 1)).overall
  const five = score(model, withRating(sheet, [item], 5)).overall
  return (five.low as number) - (one.low as number)
}

function withRating(sheet: Sheet, items: readonly string[], rating: Rating): Sheet {
  return { ...sheet, answers: { ...sheet.answers, ...Object.fromEntries(items.map(item => [item, rating])) } }
}

function inOrder(model: Model, sheet: Sheet, items: readonly string[]): string[] {
  return scopeOf(model, sheet.form, sheet.modelVersion).filter(item => items.includes(item))
}
