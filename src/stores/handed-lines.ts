import * as v from 'valibot'
import { cleanName, cutBetween } from '../core/clean-name.ts'
import { longestLine } from '../core/workshop/room/line-text.ts'
import type { ReceiptFate } from '../core/workshop/room/room-state.ts'
import { arePoints } from '../core/workshop/room/step-points.ts'
import { voteLinesKeyOf } from './browser/workshop-keys.ts'
import { newSeat } from './room-seat.ts'
import { type Stored, stored } from './stored.ts'

/** A line of evidence that somebody has written on this device. */
export interface HandedLine {
  readonly id: string
  readonly topic: string
  readonly text: string
  /** Whether it has arrived: then it is not sent again after a reload. */
  readonly isIn?: boolean | undefined
}

/** What somebody has told a live room besides their ballot; it is there again after a reload. */
export interface Handed {
  readonly lines: readonly HandedLine[]
  /** For steps that were put to the room last. */
  readonly points?: { readonly session: number; readonly points: readonly number[] } | undefined
}

/** So many lines of one person on one question are read; what is more is better said aloud. */
export const linesEach = 5

const handed = v.object({
  lines: v.array(
    v.object({
      id: v.pipe(v.string(), v.regex(/^[\da-f]{16}$/)),
      topic: v.string(),
      text: v.string(),
      isIn: v.optional(v.boolean())
    })
  ),
  points: v.optional(
    v.object({
      session: v.number(),
      points: v.custom<readonly number[]>(value => Array.isArray(value) && arePoints(value))
    })
  )
})
const nothing: Handed = { lines: [] }

export function handedLinesOf(workshop: number, ballot: number): Stored<Handed> {
  return stored(voteLinesKeyOf(workshop, ballot), nothing, content => {
    const read = v.safeParse(handed, content)
    return read.success ? read.output : nothing
  })
}

/** Adds a line that is to be sent; nothing for one on which nothing is to be seen, that was written before, or is one too many. */
export function writeLine(store: Stored<Handed>, topic: string, written: string): void {
  const text = cutBetween(cleanName(written), longestLine)
  store.change(all => {
    const before = all.lines.filter(line => line.topic === topic)
    if (text === '' || before.length >= linesEach || before.some(line => line.text === text)) return all
    return { ...all, lines: [...all.lines, { id: newSeat(), topic, text }] }
  })
}

/** Marks the lines that have arrived, by what the room says of them. */
export function markIn(store: Stored<Handed>, receipts: Readonly<Record<string, ReceiptFate>>): void {
  store.change(all => {
    const isNew = ({ id, isIn }: HandedLine) => !isIn && receipts[id] === 'counted'
    if (!all.lines.some(isNew)) return all
    return { ...all, lines: all.lines.map(line => (isNew(line) ? { ...line, isIn: true } : line)) }
  })
}

/** Keeps the points that somebody gives. */
export function markPoints(store: Stored<Handed>, session: number, points: readonly number[]): void {
  store.change(all => ({ ...all, points: { session, points } }))
}
