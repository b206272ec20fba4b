import { keysFrom, prefix, readKey, writeKey } from './browser/storage.ts'
import { countAnswers, lastChange } from './stored-sheet.ts'

/** Texts by storage key; an absent one was not stored. */
export type Snapshot = ReadonlyMap<string, string | undefined>

/** Where all sheets of an assessment begin. */
export function sheetKeysStart(assessment: string): string {
  return `${prefix}sheet:${assessment}:`
}

export function planKeyOf(assessment: string): string {
  return `${prefix}plan:${assessment}`
}

export function routeKeyOf(assessment: string): string {
  return `${prefix}route:${assessment}`
}

/** Every key that belongs to an assessment and is stored. */
export function keysOf(assessment: string): string[] {
  const others = [planKeyOf(assessment), routeKeyOf(assessment)].filter(key => readKey(key) !== undefined)
  return [...keysFrom(sheetKeysStart(assessment)), ...others]
}

/** The model and form of a sheet's key. */
export function sheetOrigin(key: string): { readonly model: string; readonly form: string } {
  const [model = '', form = ''] = key.split(':').slice(3)
  return { model, form }
}

export function snapshotOf(keys: readonly string[]): Snapshot {
  return new Map(keys.map(key => [key, readKey(key)]))
}

/** Writes texts and tells the stores of this page, as the browser tells those of the other tabs. */
export function putBack(snapshot: Snapshot): void {
  for (const [key, text] of snapshot) {
    writeKey(key, text)
    dispatchEvent(new StorageEvent('storage', { key, newValue: text ?? null }))
  }
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
