import * as v from 'valibot'
import { type AllGiven, type Given, pointsIn } from '../core/workshop/room/desk-memory.ts'
import { type KeptLine, withoutNames } from '../core/workshop/room/kept-lines.ts'
import { mostPutSteps, type PutStep } from '../core/workshop/room/step-points.ts'
import type { Workshop } from './workshop.ts'
import { changeWorkshop, lookAt } from './workshop-changes.ts'

/** Steps that were put to the room. */
export interface KeptPoints {
  readonly session: number
  readonly steps: readonly PutStep[]
  /** What each seat has given, while it is open. */
  readonly given: Readonly<Record<string, Given>>
  /** What came of it, once it is closed: then nobody's own points are kept. */
  readonly closed?: { readonly people: number; readonly totals: readonly number[] } | undefined
}

/** What a live room has brought besides ballots. */
export interface RoomKept {
  readonly lines: readonly KeptLine[]
  readonly points?: KeptPoints | undefined
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const line = v.object({
  id: v.string(),
  topic: v.string(),
  name: v.optional(v.string()),
  text: v.string(),
  use: v.optional(v.picklist(['taken', 'away']))
})
const points = v.object({
  session: count,
  steps: v.pipe(v.array(v.object({ key: v.string(), text: v.optional(v.string()) })), v.maxLength(mostPutSteps)),
  given: v.record(v.string(), v.object({ counter: count, values: v.array(count) })),
  closed: v.optional(v.object({ people: count, totals: v.array(count) }))
})
const kept = v.object({
  lines: v.fallback(v.array(line), []),
  points: v.fallback(v.optional(points), undefined)
})

const nothing: RoomKept = { lines: [] }

/** What was kept, as it lies in the browser's storage or a workshop file: what can't be read is left out. */
export function keptOf({ live }: Pick<Workshop, 'live'>): RoomKept {
  const read = v.safeParse(kept, live ?? {})
  return read.success ? read.output : nothing
}

/** Changes the lines of a workshop; what is given back as it was is not written. */
export function changeLines(id: number, to: (lines: readonly KeptLine[]) => readonly KeptLine[]): void {
  lookAt(id, workshop => {
    const { lines } = keptOf(workshop)
    const next = to(lines)
    return next === lines ? {} : { live: { ...workshop.live, lines: next } }
  })
}

/** Puts steps to the room, in place of those before; without any it is taken back. */
export function keepPoints(id: number, points: KeptPoints | undefined): void {
  changeWorkshop(id, ({ live }) => ({ live: { ...live, points } }))
}

/** What seats have given so far, for the page that comes after this one. */
export function keepGiven(id: number, session: number, given: AllGiven): void {
  lookAt(id, workshop => {
    const { points } = keptOf(workshop)
    if (points?.session !== session || points.closed) return {}
    return { live: { ...workshop.live, points: { ...points, given: Object.fromEntries(given) } } }
  })
}

/** Closes the points: what stays is how many each step has. */
export function closePoints(id: number): void {
  changeWorkshop(id, workshop => {
    const { points } = keptOf(workshop)
    if (!points || points.closed) return {}
    const closed = pointsIn(new Map(Object.entries(points.given)), points.steps.length)
    return { live: { ...workshop.live, points: { ...points, given: {}, closed } } }
  })
}

/** Without the names of those who handed a line in. */
export function namelessLive(live: NonNullable<Workshop['live']>): NonNullable<Workshop['live']> {
  return { ...live, lines: withoutNames(keptOf({ live }).lines) }
}
