import { cleanName } from '../core/clean-name.ts'
import { keysFrom } from './browser/storage.ts'
import { assessmentsKey, sheetsStart } from './browser/storage-keys.ts'
import { firstAssessment } from './current.ts'
import { isId } from './is-id.ts'
import { isRecord } from './is-record.ts'
import { stored } from './stored.ts'
import { timeOr0 } from './time.ts'

/** One organisation, team or year that somebody assesses. */
export interface Assessment {
  readonly id: string
  /** Absent until it was given one; screens then say what the dictionary calls the first. */
  readonly name?: string
  readonly organisation?: string
  /** When it was made, renamed or restored, in milliseconds since 1970; 0 for the one that exists from the start. */
  readonly changedAt: number
}

/** Before anything is stored. */
export const fromTheStart: readonly Assessment[] = [{ id: firstAssessment, changedAt: 0 }]

/** All assessments of this browser. The first exists without having been made. */
export const $assessments = stored(assessmentsKey, fromTheStart, parseList)

/** What can't be read loses its name but no answers: the sheets themselves say which assessments there are. */
function parseList(content: unknown): readonly Assessment[] {
  const written: readonly unknown[] = Array.isArray(content) ? content : []
  const read = written.flatMap(parseAssessment)
  const isWhole = read.length > 0 && read.length === written.length
  const ids = isWhole ? [] : [firstAssessment, ...keysFrom(sheetsStart).map(key => key.split(':')[2] as string)]
  const all = [...read, ...ids.map(id => ({ id, changedAt: 0 }))]
  return all.filter(({ id }, at) => all.findIndex(one => one.id === id) === at)
}

function parseAssessment(written: unknown): Assessment[] {
  if (!isRecord(written) || !isId(written.id)) return []
  const [name, organisation] = [nameIn(written.name), nameIn(written.organisation)]
  const changedAt = timeOr0(written.changedAt)
  return [{ id: written.id, ...(name && { name }), ...(organisation && { organisation }), changedAt }]
}

function nameIn(value: unknown): string {
  return typeof value === 'string' ? cleanName(value) : ''
}
