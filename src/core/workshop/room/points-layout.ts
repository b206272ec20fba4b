import { type ByteReader, type Bytes, bigEndian } from '../../codec/bytes.ts'
import { readShortText, shortText } from '../../codec/utf8.ts'
import { lineText, readLineText } from './line-text.ts'

import { arePoints, mostPutSteps, type OpenPoints, type PutStep } from './step-points.ts'

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
