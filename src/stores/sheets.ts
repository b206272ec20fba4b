import { map } from 'nanostores'
import type { FormId, Model } from '../core/model.ts'
import type { Evidence, Response } from '../core/sheet.ts'
import { now, today } from './browser/clock.ts'
import { sheetKeysStart } from './browser/storage-keys.ts'
import { $currentAssessment } from './current.ts'
import { type Stored, stored } from './stored.ts'
import { emptySheet, encodeSheet, parseSheet, type StoredProblem, type StoredSheet } from './stored-sheet.ts'
import { withEntry } from './with-entry.ts'

export type SheetStore = Stored<StoredSheet>

/** What was wrong with stored sheets, by storage key, until the visitor has read it. */
export const $sheetProblems = map<Record<string, StoredProblem | undefined>>({})

/** `sheetKey('xm-competencies', 'short') // => 'sextant:sheet:first:xm-competencies:short'` */
export function sheetKey(model: string, form: FormId, assessment = $currentAssessment.get()): string {
  return `${sheetKeysStart(assessment)}${model}:${form}`
}

/** The visitor's sheet of one form of one model: read from the browser once, written at every change, shared by tabs. */
export function sheetOf(model: Model, form: FormId, assessment = $currentAssessment.get()): SheetStore {
  return sheetAt(sheetKey(model.id, form, assessment), model, form)
}

/** A sheet under a key of its own, such as that of a ballot, which answers the version that its workshop asks. */
export function sheetAt(key: string, model: Model, form: FormId, asked?: number): SheetStore {
  return stored(
    key,
    emptySheet(model, form, asked),
    (_, text) => {
      const { sheet, problem } = parseSheet(model, form, text, asked)
      // Sheets are opened while a page is drawn; what is said about them must wait until it is.
      if (problem) queueMicrotask(() => $sheetProblems.setKey(key, problem))
      return sheet
    },
    encodeSheet
  )
}

/** Records a response, or takes it back with `undefined`. Whoever chooses anew has confirmed it. */
export function answer(store: SheetStore, item: string, response: Response | undefined): void {
  change(store, sheet => ({
    ...without(sheet, [item]),
    date: today(),
    answers: withEntry(sheet.answers, item, response)
  }))
}

/** Says of answers that were given to other words that they still fit. */
export function confirm(store: SheetStore, items: readonly string[]): void {
  change(store, sheet => without(sheet, items))
}

/** Keeps a note beside a response; an empty one is removed. */
export function note(store: SheetStore, item: string, text: string): void {
  change(store, sheet => ({ ...sheet, notes: withEntry(sheet.notes, item, text.trim() === '' ? undefined : text) }))
}

/** Marks what a response rests on. */
export function markEvidence(store: SheetStore, item: string, evidence: Evidence | undefined): void {
  change(store, sheet => ({ ...sheet, evidence: withEntry(sheet.evidence, item, evidence) }))
}

function without({ toConfirm = [], ...sheet }: StoredSheet, items: readonly string[]): StoredSheet {
  const left = toConfirm.filter(item => !items.includes(item))
  return { ...sheet, ...(left.length > 0 && { toConfirm: left }) }
}

export function change(store: SheetStore, to: (sheet: StoredSheet) => StoredSheet): void {
  store.change(sheet => ({ ...to(sheet), changedAt: now() }))
}
