import { capabilityOf, type Model, type Overall, scopeOf } from './model.ts'
import { openDimensions } from './open.ts'
import { isRating, type Rating, type Response, type Sheet } from './sheet.ts'
import { overallRule } from './versions.ts'
import { partsOfWhole, type Weighed, weighed } from './whole.ts'

/** Where something stands on 1 to 5, how far the missing answers could move it, and how much was answered. */
export interface Score {
  /** Absent while nothing is rated: no score is never 0. */
  readonly score?: number
  /** The score if every unrated item were 1; absent when nothing is in scope. */
  readonly low?: number
  /** The score if every unrated item were 5. */
  readonly high?: number
  /** Rated items ÷ items in scope, 0 when nothing is in scope. */
  readonly coverage: number
  readonly rated: number
  readonly inScope: number
}

/** All scores of one sheet, by id. */
export interface Scores {
  readonly overall: Score
  readonly dimensions: Readonly<Record<string, Score>>
  readonly capabilities: Readonly<Record<string, Score>>
  /** The dimensions without any answer, where a model is read by stages; they count nowhere. */
  readonly open: readonly string[]
  /** What `overall` is the mean of. */
  readonly rule: Overall
}

/**
 * Scores a sheet by the items and the rule of its own version. A capability is the mean of its rated items, a dimension
 * the weighted mean of its capabilities that have a score, the whole that of the dimensions or of the capabilities that
 * have one. A `rule` of another version can be given, to compare. Values are exact: whoever compares, shows or writes
 * them rounds them then (`precision.ts`).
 */
export function score(model: Model, sheet: Sheet, rule = overallRule(model, sheet.modelVersion)): Scores {
  const scope = itemsByCapability(scopeOf(model, sheet.form, sheet.modelVersion))
  const open = openDimensions(model, sheet)
  const capabilities: Record<string, Score> = {}
  const dimensions: Record<string, Score> = {}
  for (const dimension of model.dimensions) {
    for (const { id } of dimension.capabilities) {
      const items = open.includes(dimension.id) ? [] : (scope.get(id) ?? [])
      capabilities[id] = ofItems(items.map(item => sheet.answers[item]))
    }
    dimensions[dimension.id] = ofParts(weighed(dimension.capabilities, capabilities))
  }
  const overall = ofParts(partsOfWhole(model, rule, { dimensions, capabilities }))
  return { overall, dimensions, capabilities, open, rule }
}

export interface RatedItem {
  readonly item: string
  readonly rating: Rating
}

/** What a sheet rates of what its version asks, in link order. `ratedItems(model, sheet(model, { a: 2, b: 'na' })) // => [{ item: 'a', rating: 2 }]` */
export function ratedItems(model: Model, { form, modelVersion, answers }: Sheet): RatedItem[] {
  return scopeOf(model, form, modelVersion).flatMap(item => {
    const rating = answers[item]
    return isRating(rating) ? [{ item, rating }] : []
  })
}

/** What is rated 1 or 2, the lowest first, equals in link order: what is broken. */
export function lowestItems(model: Model, sheet: Sheet): RatedItem[] {
  const low = ratedItems(model, sheet).filter(({ rating }) => rating <= 2)
  return low.sort((a, b) => a.rating - b.rating)
}

/** The items in scope that have no rating and are not set aside as `na`, in link order. */
export function unrated(model: Model, sheet: Sheet): string[] {
  return scopeOf(model, sheet.form, sheet.modelVersion).filter(item => {
    const response = sheet.answers[item]
    return response !== 'na' && !isRating(response)
  })
}

function itemsByCapability(items: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const item of items) {
    const id = capabilityOf(item)
    const group = groups.get(id)
    if (group) group.push(item)
    else groups.set(id, [item])
  }
  return groups
}

function ofItems(responses: readonly (Response | undefined)[]): Score {
  const inScope = responses.filter(response => response !== 'na').length
  const ratings = responses.filter(isRating)
  const rated = ratings.length
  if (inScope === 0) return { coverage: 0, rated, inScope }
  const sum = ratings.reduce<number>((total, rating) => total + rating, 0)
  const missing = inScope - rated
  return {
    ...(rated > 0 && { score: sum / rated }),
    low: (sum + missing) / inScope,
    high: (sum + missing * 5) / inScope,
    coverage: rated / inScope,
    rated,
    inScope
  }
}

function ofParts(parts: readonly Weighed<Score>[]): Score {
  const rated = parts.reduce((sum, { of }) => sum + of.rated, 0)
  const inScope = parts.reduce((sum, { of }) => sum + of.inScope, 0)
  const mean = (which: 'score' | 'low' | 'high') => {
    const value = weightedMean(parts.map(({ weight, of }) => ({ value: of[which], weight })))
    return value === undefined ? {} : { [which]: value }
  }
  return {
    ...mean('score'),
    ...mean('low'),
    ...mean('high'),
    coverage: inScope === 0 ? 0 : rated / inScope,
    rated,
    inScope
  }
}

/** The mean of the values that are there; undefined when none is. */
export function weightedMean(
  values: readonly { readonly value: number | undefined; readonly weight: number }[]
): number | undefined {
  let sum = 0
  let weights = 0
  for (const { value, weight } of values) {
    if (value === undefined) continue
    sum += value * weight
    weights += weight
  }
  return weights === 0 ? undefined : sum / weights
}
