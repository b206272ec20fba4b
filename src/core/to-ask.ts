import { findOut } from './find-out.ts'
import { capabilityOf, type Model } from './model.ts'
import { lowestItems } from './score.ts'
import type { Rating, Sheet } from './sheet.ts'
import { type ToBring, toBring } from './to-bring.ts'

/** What a reader may ask whoever sent a result: to be shown something, to have it found out, or to have it changed. */
export type ToAsk =
  | { readonly kind: 'show'; readonly claim: ToBring }
  | { readonly kind: 'find-out'; readonly capability: string }
  | { readonly kind: 'change'; readonly capability: string; readonly rating: Rating }

/**
 * As many questions as a reader has time for, each about another skill: half of them ask for proof of what the stage or
 * level hangs on, then for what nobody knows, then for what is rated lowest; where a kind runs out, proof fills up.
 * `toAsk(xm, all(xm, 4), 6).map(({ kind }) => kind) // => ['show', 'show', 'show', 'show', 'show', 'show']`
 */
export function toAsk(model: Model, sheet: Sheet, count: number): ToAsk[] {
  const half = Math.ceil(count / 2)
  const proofs = toBring(model, sheet, () => true).map((claim): ToAsk => ({ kind: 'show', claim }))
  const unknown = onceEach(findOut(model, sheet).map(({ item }) => capabilityOf(item)))
  const others = [...unknown.map((capability): ToAsk => ({ kind: 'find-out', capability })), ...lowest(model, sheet)]
  const told = new Set<string>()
  return [
    ...proofs.slice(0, half),
    ...others.slice(0, count - half),
    ...proofs.slice(half),
    ...others.slice(count - half)
  ]
    .filter(asked => {
      const skill = asked.kind === 'show' ? asked.claim.capability : asked.capability
      return !told.has(skill) && told.add(skill)
    })
    .slice(0, count)
}

/** The skills rated 1 or 2, the lowest first. */
function lowest(model: Model, sheet: Sheet): ToAsk[] {
  return lowestItems(model, sheet).map(({ item, rating }) => ({
    kind: 'change',
    capability: capabilityOf(item),
    rating
  }))
}

function onceEach(all: readonly string[]): string[] {
  return [...new Set(all)]
}
