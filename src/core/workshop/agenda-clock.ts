import type { AgendaItem } from './agenda.ts'

/** Where a room is in its agenda. */
export interface AgendaNow {
  /** The place of the part that should be on; the last one when time is up. */
  readonly at: number
  /** Whole minutes until the part should end, rounded up; below 0 when the whole time is up. */
  readonly left: number
}

/**
 * The part of an agenda that should be on, by the minutes since it was begun. Undefined for an agenda without minutes.
 * `agendaNow([{ part: 'opening', minutes: 10 }, { part: 'silent', minutes: 15 }], 12) // => { at: 1, left: 13 }`
 */
export function agendaNow(agenda: readonly AgendaItem[], since: number): AgendaNow | undefined {
  let end = 0
  for (const [at, { minutes }] of agenda.entries()) {
    end += minutes
    if (since < end) return { at, left: Math.ceil(end - since) }
  }
  return end > 0 ? { at: agenda.length - 1, left: Math.ceil(end - since) } : undefined
}
