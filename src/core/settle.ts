import type { Model } from './model.ts'
import { openDimensions } from './open.ts'
import { round6 } from './precision.ts'
import { byResult, readResult } from './reading.ts'
import { score, unrated } from './score.ts'
import type { Rating, Sheet } from './sheet.ts'

/**
 * The unrated items to answer first so that the stage or level no longer depends on the others: of those that can move
 * the result most, as few as settle it when they are answered alike, with 1, 2, 3, 4 or 5. Mixed answers may leave it
 * open still; then ask again. Empty when nothing is missing or a whole dimension is open, all of them when only all settle
 * the matter.
 */
export function settling(model: Model, sheet: Sheet): string[] {
  if (openDimensions(model, sheet).length > 0 || isSettled(model, sheet)) return []
  const open = unrated(model, sheet)
  const mostFirst = bySwing(model, sheet, open)
  const count = open.findIndex((_, at) => settledBy(model, sheet, mostFirst.slice(0, at + 1)))
  const chosen = mostFirst.slice(0, count + 1)
  return open.filter(item => chosen.includes(item))
}

const ratings: readonly Rating[] = [1, 2, 3, 4, 5]

/**
 * Whether no answer that is missing could change the stage or the level. Nothing hangs on them in a profile; while a
 * dimension is open, everything does.
 */
export function isSettled(model: Model, sheet: Sheet): boolean {
  return byResult(readResult(model, sheet), {
    stages: ({ stage, scores }) => scores.open.length === 0 && stage.low === stage.high,
    levels: ({ reached }) => reached.low === reached.high,
    profile: () => true
  })
}

function settledBy(model: Model, sheet: Sheet, items: readonly string[]): boolean {
  return ratings.every(rating => isSettled(model, withRating(sheet, items, rating)))
}

function bySwing(model: Model, sheet: Sheet, items: readonly string[]): string[] {
  const swings = new Map(items.map(item => [item, swing(model, sheet, item)]))
  const of = (item: string) => swings.get(item) as number
  return [...items].sort((a, b) => of(b) - of(a))
}

/** How high one item can lift the lower end of the overall score: the higher, the more it weighs. */
function swing(model: Model, sheet: Sheet, item: string): number {
  return round6(score(model, withRating(sheet, [item], 5)).overall.low as number)
}

function withRating(sheet: Sheet, items: readonly string[], rating: Rating): Sheet {
  return { ...sheet, answers: { ...sheet.answers, ...Object.fromEntries(items.map(item => [item, rating])) } }
}
