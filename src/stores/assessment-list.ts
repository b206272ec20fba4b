import { persistentAtom } from '@nanostores/persistent'
import * as v from 'valibot'
import { keysFrom, prefix, readKey } from './browser/storage.ts'
import { firstAssessment, isId } from './current.ts'

/** One organisation, team or year that somebody assesses. */
export interface Assessment {
  readonly id: string
  /** Absent until it was given one; screens then say what the dictionary calls the first. */
  readonly name?: string
  readonly organisation?: string
  /** When it was made, renamed or restored, in milliseconds since 1970; 0 for the one that exists from the start. */
  readonly changedAt: number
}

/** Where the list lies. */
export const assessmentsKey = `${prefix}assessments`
/** Before anything is stored. */
export const fromTheStart: readonly Assessment[] = [{ id: firstAssessment, changedAt: 0 }]

const text = v.custom<string>(value => typeof value === 'string' && value.trim() !== '')
const stored = v.object({
  id: v.custom<string>(isId),
  name: v.optional(text),
  organisation: v.optional(text),
  changedAt: v.optional(v.number(), 0)
})

/** All assessments of this browser. The first exists without having been made. */
export const $assessments = persistentAtom<readonly Assessment[]>(assessmentsKey, fromTheStart, {
  encode: JSON.stringify,
  decode: readList
})

/** The list as it is stored now: another tab may have changed it. */
export function storedList(): readonly Assessment[] {
  const text = readKey(assessmentsKey)
  return text === undefined ? fromTheStart : readList(text)
}

/** A damaged list loses its names but no answers: the sheets themselves say which assessments there are. */
function readList(text: string): readonly Assessment[] {
  const read = v.safeParse(v.array(stored), parsed(text))
  if (read.success && read.output.length > 0) return read.output as Assessment[]
  const ids = keysFrom(`${prefix}sheet:`).map(each => each.split(':')[2] as string)
  return [...new Set([firstAssessment, ...ids])].map(id => ({ id, changedAt: 0 }))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
