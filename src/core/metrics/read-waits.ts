import { readNumber } from './read-number.ts'

/** An entry that is no wait, with the line that it stands in. */
export interface WaitFault {
  readonly line: number
  readonly text: string
  readonly why: 'no-number' | 'negative'
}

export interface ReadWaits {
  /** In minutes, as they were written. */
  readonly minutes: readonly number[]
  readonly faults: readonly WaitFault[]
}

/**
 * Reads waits, one after the other, between blanks, semicolons or on lines of their own. A number by itself counts in the
 * unit that is given, in minutes; `1:30` is an hour and a half in any.
 * `readWaits('5 ۱۲\n1:30', 1) // => { minutes: [5, 12, 90], faults: [] }`
 */
export function readWaits(text: string, unit: number): ReadWaits {
  const minutes: number[] = []
  const faults: WaitFault[] = []
  text.split(/\r\n?|\n/).forEach((written, at) => {
    for (const entry of written.split(/[\s;؛]+|[,،](?=\s|$)/).filter(Boolean)) {
      const wait = waitOf(entry, unit)
      if (wait !== undefined && wait >= 0) minutes.push(wait)
      else faults.push({ line: at + 1, text: entry, why: wait === undefined ? 'no-number' : 'negative' })
    }
  })
  return { minutes, faults }
}

function waitOf(entry: string, unit: number): number | undefined {
  const [hours, minutes, ...rest] = entry.split(':').map(readNumber)
  if (rest.length > 0 || hours === undefined) return undefined
  if (!entry.includes(':')) return hours * unit
  if (minutes === undefined || minutes < 0 || minutes >= 60) return undefined
  // Also -0 hours are negative: -0:30 is half an hour before.
  return Object.is(hours, -0) || hours < 0 ? hours * 60 - minutes : hours * 60 + minutes
}
