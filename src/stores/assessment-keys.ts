import { type WorksheetId, worksheetIds } from '../core/worksheets/worksheet-ids.ts'
import { keysFrom, putKeys, readKey } from './browser/storage.ts'
import {
  bringKeyOf,
  enoughKeyOf,
  planKeyOf,
  prefix,
  routeKeyOf,
  sheetKeysStart,
  sheetsStart
} from './browser/storage-keys.ts'
import { keepEarlier } from './keep-earlier.ts'
import { countAnswers, lastChange } from './stored-sheet.ts'

/** Texts by storage key; an absent one was not stored. */
export type Snapshot = ReadonlyMap<string, string | undefined>

/** Here and not with the other keys, which every question carries. */
export function worksheetKeyOf(worksheet: WorksheetId, assessment: string): string {
  return `${prefix}${worksheet}:${assessment}`
}

/** Apart for the same reason. */
export function metricsKeyOf(assessment: string): string {
  return `${prefix}metrics:${assessment}`
}

/** Every key that belongs to an assessment and is stored. */
export function keysOf(assessment: string): string[] {
  const named = [planKeyOf, routeKeyOf, enoughKeyOf, bringKeyOf, metricsKeyOf].map(of => of(assessment))
  const worksheets = worksheetIds.map(id => worksheetKeyOf(id, assessment))
  const others = [...named, ...worksheets].filter(key => readKey(key) !== undefined)
  return [...keysFrom(sheetKeysStart(assessment)), ...others]
}

/** The model and form of a sheet's key. */
export function sheetOrigin(key: string): { readonly model: string; readonly form: string } {
  const [model = '', form = ''] = key.split(':').slice(3)
  return { model, form }
}

/** The assessment of a sheet's key. `assessmentOf('sextant:sheet:first:xm-competencies:short') // => 'first'` */
export function assessmentOf(key: string): string {
  return key.slice(sheetsStart.length).split(':', 1).join('')
}

export function snapshotOf(keys: readonly string[]): Snapshot {
  return new Map(keys.map(key => [key, readKey(key)]))
}

/** Deletes everything said in a sheet, also what was set aside: the visitor asked for it. Gives what can be put back. */
export function deleteSheet(key: string): Snapshot {
  const before = snapshotOf([key])
  keepEarlier(before)
  putKeys(new Map([[key, undefined]]))
  return before
}

/** Writes texts and tells the stores of this page. */
export function putBack(snapshot: Snapshot): void {
  putKeys(snapshot)
}

/** The same texts under the keys of another assessment. */
export function movedTo(snapshot: Snapshot, to: string): Snapshot {
  return new Map([...snapshot].map(([key, text]) => [key.split(':').with(2, to).join(':'), text]))
}

/** When anything in the assessment's sheets was changed last; 0 while there are none. */
export function lastSheetChange(assessment: string): number {
  return Math.max(0, ...keysFrom(sheetKeysStart(assessment)).map(key => lastChange(readKey(key) ?? '')))
}

/** How many questions are answered in all sheets of an assessment. */
export function answersIn(assessment: string): number {
  return keysFrom(sheetKeysStart(assessment)).reduce((sum, key) => sum + countAnswers(readKey(key)), 0)
}
