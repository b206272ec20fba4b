import { decodeLink } from '../core/link.ts'
import type { Model } from '../core/model.ts'
import type { Result } from '../core/result-bytes.ts'
import type { CastBallot } from '../core/workshop/votes.ts'

/** Links never change, so each is read once a visit. */
const read = new Map<string, CastBallot | undefined>()

/** The ballots behind kept links; a link of a model that this site does not have gives none. */
export function castBallots(links: readonly string[], models: readonly Model[]): CastBallot[] {
  return links.flatMap(link => {
    if (!read.has(link)) {
      const result = decodeLink(link, models)
      read.set(link, result.ok ? castBallot(result) : undefined)
    }
    return read.get(link) ?? []
  })
}

/** A result as a ballot; undefined when it is none. */
export function castBallot({ ballot, label, entries }: Result): CastBallot | undefined {
  if (!ballot) return undefined
  const sheets = entries.flatMap(entry => (entry.ok ? [entry.sheet] : []))
  return { ...ballot, ...(label && { name: label }), sheets }
}
