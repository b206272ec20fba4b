import { worksheetsOf } from '../core/worksheets/worksheet-ids.ts'
import { assessmentOf, metricsKeyOf, sheetOrigin, worksheetKeyOf } from './assessment-keys.ts'
import { revisionsKey } from './browser/revisions.ts'
import {
  assessmentsKey,
  bringKeyOf,
  enoughKeyOf,
  planKeyOf,
  routeKeyOf,
  sheetKeysStart,
  sheetsStart
} from './browser/storage-keys.ts'
import { isRecord } from './is-record.ts'
import { parsedJSON } from './parsed-json.ts'

export const dumpFormat = 'sextant-stored'

type Entries = Readonly<Record<string, unknown>>

/**
 * The assessments in what a page that was only half there saved of the browser's storage, as a backup has them: such a page
 * can only write down what lies under each key, in the mirror and in the database behind it.
 */
export function assessmentsIn({ mirror, database }: Entries): readonly unknown[] {
  const texts = newest(entriesOf(mirror), database)
  const read = (key: string) => parsedJSON(texts.get(key) ?? '')
  const list = (key: string) => listOf(read(key))
  const sheets = [...texts.keys()].filter(key => key.startsWith(sheetsStart))
  return [...new Set(sheets.map(assessmentOf))].map(id => {
    const entry = list(assessmentsKey)
      .map(entriesOf)
      .find(one => one.id === id)
    const own = sheets
      .filter(key => key.startsWith(sheetKeysStart(id)))
      .map(key => ({ ...entriesOf(read(key)), ...sheetOrigin(key) }))
    const times = [entry, ...own].map(one => Number((one as Entries | undefined)?.changedAt) || 0)
    return {
      id,
      name: entry?.name ?? '',
      organisation: entry?.organisation,
      changedAt: Math.max(...times),
      routes: read(routeKeyOf(id)),
      bring: read(bringKeyOf(id)),
      result: {
        ...{ sheets: own, plan: list(planKeyOf(id)), enough: list(enoughKeyOf(id)) },
        worksheets: worksheetsOf(sheet => read(worksheetKeyOf(sheet, id))),
        metrics: list(metricsKeyOf(id))
      }
    }
  })
}

/** By key, what was changed last: of the mirror, or of the database, which knows also what was removed. */
function newest(mirror: Entries, database: unknown): ReadonlyMap<string, string> {
  const texts = new Map(
    Object.entries(mirror).flatMap(([key, text]) => (typeof text === 'string' ? [[key, text]] : []))
  )
  const revisions = entriesOf(parsedJSON(texts.get(revisionsKey) ?? ''))
  const [keys, values] = listOf(database).map(listOf)
  for (const [at, key] of (keys ?? []).map(String).entries()) {
    const { text, revision } = entriesOf(values?.[at])
    if (texts.has(key) && Number(revision) < Number(revisions[key] ?? 0)) continue
    if (typeof text === 'string') texts.set(key, text)
    else texts.delete(key)
  }
  return texts
}

function entriesOf(value: unknown): Entries {
  return isRecord(value) ? value : {}
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
