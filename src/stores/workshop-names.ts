import { encodeLink } from '../core/link.ts'
import type { Model } from '../core/model.ts'
import { castBallots } from './cast-ballots.ts'
import { namelessLive } from './room-kept.ts'
import type { Workshop } from './workshop.ts'
import { lookAt } from './workshop-changes.ts'

/** Days after the last vote until which names are kept, as the invitation says. */
export const namesKeptDays = 92

/**
 * Deletes the names of a workshop for good, from ballots that count, that lie beside and that were taken out, and from
 * lines of evidence. From then on
 * its ballots are as nameless ones: nothing is shown of one or two.
 */
export function forgetNames(id: number, models: readonly Model[]): void {
  lookAt(id, ({ ballots, late, removed, live }) => {
    const nameless = (link: string) => withoutName(link, models)
    return {
      named: false,
      expectedNames: undefined,
      twins: undefined,
      live: live && namelessLive(live),
      ballots: ballots.map(nameless),
      late: late?.map(one => ({ ...one, link: nameless(one.link), before: one.before && nameless(one.before) })),
      removed: removed?.map(one => ({ ...one, link: nameless(one.link), why: '' }))
    }
  })
}

/** Whether the names have been kept for as long as was promised. */
export function namesAreDue({ named, votedOn }: Workshop, today: string): boolean {
  if (!named || votedOn === undefined) return false
  return Date.parse(today) - Date.parse(votedOn) >= namesKeptDays * 86_400_000
}

/** A ballot without its label. */
function withoutName(link: string, models: readonly Model[]): string {
  const [cast] = castBallots([link], models)
  if (!cast) return link
  const { workshop, ballot, role, round, revision, sheets } = cast
  return encodeLink(sheets, models, { ballot: { workshop, ballot, role, round, revision } })
}
