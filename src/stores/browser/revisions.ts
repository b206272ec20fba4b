import { isRecord } from '../is-record.ts'
import { parsedJSON } from '../parsed-json.ts'
import type { StoragePlace } from './place.ts'
import { prefix } from './storage-keys.ts'

export const revisionsKey = `${prefix}revisions`

/**
 * How often what the mirror shows was changed, by key; kept in the mirror itself, so that it is as old as its texts. A
 * mirror that is ahead of the database has changes that a closed page did not get there any more; one that is behind
 * was not flushed before the browser was killed.
 */
export function openRevisions(mirror: StoragePlace) {
  const all = () => {
    const read = parsedJSON(mirror.read(revisionsKey) ?? '')
    return isRecord(read) ? read : {}
  }
  const of = (key: string) => {
    const revision = Object.hasOwn(all(), key) ? all()[key] : 0
    return Number.isSafeInteger(revision) ? (revision as number) : 0
  }
  return {
    of,
    set: (key: string, revision: number) => {
      if (of(key) !== revision) mirror.change(revisionsKey, () => JSON.stringify({ ...all(), [key]: revision }))
    }
  }
}
