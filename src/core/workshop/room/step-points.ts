import { type ByteReader, type Bytes, bigEndian } from '../../codec/bytes.ts'
import { readShortText, shortText } from '../../codec/utf8.ts'
import { lineText, readLineText } from './line-text.ts'

/** So many points each has. */
export const pointsEach = 3
/** More steps than a phone shows at a glance are not put to a room. */
export const mostPutSteps = 20

/** A step that a room gives points to: by its key in a plan, an own one with its words. */
export interface PutStep {
  readonly key: string
  readonly text?: string | undefined
}

/** Steps between which each in the room divides three points, until it is closed. */
export interface OpenPoints {
  /** 32 bits, another for each time. */
  readonly session: number
  /** How many have given any. */
  readonly people: number
  readonly steps: readonly PutStep[]
}

/** Whether these may be one person's. `arePoints([1, 2, 0]) // => true` */
export function arePoints(points: readonly number[]): boolean {
  const sum = points.reduce((sum, count) => sum + count, 0)
  return (
    points.length <= mostPutSteps && sum <= pointsEach && points.every(count => Number.isInteger(count) && count >= 0)
  )
}

/** One point more or less for a step, as far as there are any. `withPoint([3, 0], 1, 1) // => [3, 0]` */
export function withPoint(points: readonly number[], step: number, by: 1 | -1): readonly number[] {
  const changed = points.map((count, at) => (at === step ? count + by : count))
  return arePoints(changed) ? changed : points
}

/** Session (4), people (2), then for each of at most 20 steps: `1 + k` its key, `2 + k` its words or nothing. */
export function writeOpenPoints({ session, people, steps }: OpenPoints): number[] {
  if (steps.length > mostPutSteps) throw new RangeError(`${steps.length} steps`)
  return [
    ...bigEndian(session, 4),
    ...bigEndian(people, 2),
    steps.length,
    ...steps.flatMap(({ key, text = '' }) => [...shortText(key), ...lineText(text)])
  ]
}

/** Reads what `writeOpenPoints` wrote; undefined for what is none. */
export function readOpenPoints(reader: ByteReader): OpenPoints | undefined {
  const [session, people, count] = [reader.number(4), reader.number(2), reader.number(1)]
  if (count > mostPutSteps) return undefined
  const steps: PutStep[] = []
  while (steps.length < count) {
    const [key, text] = [readShortText(reader), readLineText(reader)]
    if (!key || text === undefined || reader.isCut()) return undefined
    steps.push({ key, ...(text && { text }) })
  }
  return { session, people, steps }
}

/** The points of one person, as a note carries them: how many steps, then those of each. `writePoints([3, 0]) // => [2, 3, 0]` */
export function writePoints(points: readonly number[]): number[] {
  return [points.length, ...points]
}

/** Reads what `writePoints` wrote; undefined for more than anyone has. */
export function readPoints(reader: ByteReader): readonly number[] | undefined {
  const points: Bytes = reader.take(reader.number(1))
  return arePoints([...points]) ? [...points] : undefined
}
