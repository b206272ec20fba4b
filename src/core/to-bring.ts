import { capabilityOf, type Model } from './model.ts'
import { readResult } from './reading.ts'
import { type RatedItem, ratedItems } from './score.ts'
import type { Sheet } from './sheet.ts'

/** From this rating on something must be there that can be put on the table. */
export const provable = 3

/** What the ratings of one skill claim, for which something is to be shown. */
export interface ToBring {
  readonly capability: string
  readonly items: readonly RatedItem[]
  /** The fewest rungs that, taken off them, cost the stage or level; absent where none do, or there is no such thing. */
  readonly falls?: number
}

/**
 * The ratings of 3 and more that `isAsked` for, skill by skill: those without a mark, unless said otherwise. First comes
 * what the stage or level depends on, the fewest rungs first, then the highest claims, then model order.
 * `toBring(xm, all(xm, 3))[0] // => { capability: 'strategy', items: [{ item: 'strategy', rating: 3 }] }`
 */
export function toBring(
  model: Model,
  sheet: Sheet,
  isAsked: (item: string) => boolean = item => !sheet.evidence?.[item]
): ToBring[] {
  const skills = new Map<string, RatedItem[]>()
  for (const one of ratedItems(model, sheet)) {
    if (one.rating < provable || !isAsked(one.item)) continue
    const skill = capabilityOf(one.item)
    skills.set(skill, [...(skills.get(skill) ?? []), one])
  }
  const order = model.dimensions.flatMap(({ capabilities }) => capabilities.map(({ id }) => id))
  const standing = standingOf(model, sheet)
  return [...skills]
    .map(([capability, items]): ToBring => {
      const falls = standing === null ? undefined : rungsToFall(model, sheet, items, standing)
      return { capability, items, ...(falls && { falls }) }
    })
    .sort(
      (a, b) =>
        (a.falls ?? never) - (b.falls ?? never) ||
        claimOf(b) - claimOf(a) ||
        order.indexOf(a.capability) - order.indexOf(b.capability)
    )
}

const never = 5

function claimOf({ items }: ToBring): number {
  return items.reduce((sum, { rating }) => sum + rating, 0) / items.length
}

function rungsToFall(model: Model, sheet: Sheet, items: ToBring['items'], standing: string): number | undefined {
  const most = Math.max(...items.map(({ rating }) => rating)) - 1
  return Array.from({ length: most }, (_, at) => at + 1).find(rungs => {
    const lower = items.map(({ item, rating }) => [item, Math.max(1, rating - rungs)] as const)
    const answers = { ...sheet.answers, ...Object.fromEntries(lower) } as Sheet['answers']
    return standingOf(model, { ...sheet, answers }) !== standing
  })
}

/** The stage or the level reached; null where there is none. */
function standingOf(model: Model, sheet: Sheet): string | null {
  if (model.reading === 'profile') return null
  return model.reading === 'stages' ? readResult(model, sheet).stage.value : readResult(model, sheet).reached.value
}
