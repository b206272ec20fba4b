import { type CastBallot, measurement } from './votes.ts'

/** A ballot that came in after the reveal: someone who hands in then may have seen the others' votes. */
export interface LateBallot {
  readonly link: string
  /** Milliseconds since 1970. */
  readonly arrivedAt: number
  /** Whether it was taken into the measurement by hand. Its mark stays then. */
  readonly taken: boolean
  /** The ballot of the same person that counted before, where it was taken in for that. */
  readonly before?: string | undefined
}

/** A ballot that somebody took out, with the reason; it can be put back. */
export interface RemovedBallot {
  readonly link: string
  readonly why: string
  /** The day, `YYYY-MM-DD`. */
  readonly on: string
}

/** The ballots of a workshop, as links: those that count, and those that lie beside. */
export interface BallotBox {
  readonly ballots: readonly string[]
  readonly late?: readonly LateBallot[] | undefined
  readonly removed?: readonly RemovedBallot[] | undefined
  /** When the first votes were shown; absent while the measurement is open. */
  readonly closedAt?: number | undefined
}

/**
 * What becomes of a ballot of this workshop. `late` and `removed` are kept, but do not count. `conflict`: it says something
 * else than the one that is kept, under the same number and revision; of two such one is not what its owner handed in.
 */
export type BoxFate = 'counted' | 'replaced' | 'again' | 'older' | 'conflict' | 'late' | 'removed'

/** Says what a kept link holds; undefined for a model that this site does not have. */
export type ReadBallot = (link: string) => CastBallot | undefined

export interface BallotArrival {
  readonly link: string
  readonly cast: CastBallot
}

/**
 * Puts ballots into the box in the order in which they arrived, each once: of two with the same id and round the higher
 * revision counts. What comes to a closed measurement lies beside, and so does what was taken out.
 */
export function dropAll(
  box: BallotBox,
  arrivals: readonly BallotArrival[],
  read: ReadBallot,
  now: number
): { readonly box: BallotBox; readonly fates: readonly BoxFate[] } {
  const counted = byPlace(box.ballots, link => link, read)
  const waiting = byPlace(pendingLate(box), ({ link }) => link, read)
  const removed = byPlace(box.removed ?? [], ({ link }) => link, read)
  const readAt = (link: string | undefined) => (link === undefined ? undefined : read(link))
  /** Why a ballot does not take the place of the one that is kept; undefined where it does. */
  const standsBack = ({ link, cast }: BallotArrival, kept: string | undefined) => {
    const known = readAt(kept)
    if (!known || isNewer(cast, known)) return undefined
    if (known.revision > cast.revision) return 'older'
    return kept === link ? 'again' : 'conflict'
  }
  const drop = (arrival: BallotArrival): BoxFate => {
    const { link, cast } = arrival
    const place = placeOf(cast, link)
    const out = removed.get(place)
    if (out) {
      if (isNewer(cast, read(out.link))) removed.set(place, { ...out, link })
      return 'removed'
    }
    const kept = counted.get(place)
    const behind = standsBack(arrival, kept) ?? standsBack(arrival, waiting.get(place)?.link)
    if (behind) return behind
    if (cast.round !== measurement || box.closedAt === undefined) {
      counted.set(place, link)
      return kept === undefined ? 'counted' : 'replaced'
    }
    waiting.set(place, { link, arrivedAt: now, taken: false })
    return 'late'
  }
  const fates = arrivals.map(drop)
  const late = [...takenLate(box), ...waiting.values()]
  return {
    box: {
      ...box,
      ballots: [...counted.values()],
      ...(late.length > 0 && { late }),
      ...(removed.size > 0 && { removed: [...removed.values()] })
    },
    fates
  }
}

/** Takes a late ballot into the measurement, in place of what its owner handed in before. Its mark stays. */
export function takeIn(box: BallotBox, link: string, read: ReadBallot): BallotBox {
  const place = placeOf(read(link), link)
  const before = box.ballots.find(each => placeOf(read(each), each) === place)
  const ballots = before ? box.ballots.map(each => (each === before ? link : each)) : [...box.ballots, link]
  return { ...box, ballots, late: withLate(box, link, { taken: true, before }) }
}

/** Sets a late ballot that was taken in apart again; what its owner handed in before counts as it did. */
export function setApart(box: BallotBox, link: string): BallotBox {
  const before = box.late?.find(each => each.link === link)?.before
  const ballots = box.ballots.flatMap(each => (each !== link ? each : (before ?? [])))
  return { ...box, ballots, late: withLate(box, link, { taken: false, before: undefined }) }
}

/** Takes a ballot out of the count and keeps it with the reason. */
export function takeOut(box: BallotBox, link: string, why: string, on: string): BallotBox {
  if (!box.ballots.includes(link)) return box
  return {
    ...box,
    ballots: box.ballots.filter(each => each !== link),
    removed: [...(box.removed ?? []), { link, why, on }]
  }
}

/** Counts a ballot again that was taken out. */
export function countAgain(box: BallotBox, link: string): BallotBox {
  const removed = (box.removed ?? []).filter(each => each.link !== link)
  return { ...box, ballots: [...box.ballots, link], removed }
}

/** The late ballots that wait for a decision. */
export function pendingLate({ late = [] }: BallotBox): LateBallot[] {
  return late.filter(({ taken }) => !taken)
}

/** The ballots of the measurement that came after the reveal and count all the same. */
export function countedLate(box: BallotBox): LateBallot[] {
  return takenLate(box).filter(({ link }) => box.ballots.includes(link))
}

function takenLate({ late = [] }: BallotBox): LateBallot[] {
  return late.filter(({ taken }) => taken)
}

function withLate(
  { late = [] }: BallotBox,
  link: string,
  change: Pick<LateBallot, 'taken' | 'before'>
): readonly LateBallot[] {
  return late.map(each => (each.link === link ? { ...each, ...change } : each))
}

function byPlace<T>(all: readonly T[], linkOf: (one: T) => string, read: ReadBallot): Map<string, T> {
  return new Map(all.map(one => [placeOf(read(linkOf(one)), linkOf(one)), one]))
}

/** The id and round of a ballot; of one that can't be read the link itself, so that it is kept. */
function placeOf(cast: CastBallot | undefined, link: string): string {
  return cast ? `${cast.ballot}/${cast.round}` : link
}

function isNewer({ revision }: CastBallot, than: CastBallot | undefined): boolean {
  return than === undefined || revision > than.revision
}
