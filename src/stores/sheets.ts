import { persistentAtom } from '@nanostores/persistent'
import { map, type WritableAtom } from 'nanostores'
import type { FormId, Model } from '../core/model.ts'
import type { Evidence, Response } from '../core/sheet.ts'
import { now, today } from './browser/clock.ts'
import { prefix, readKey, writeKey } from './browser/storage.ts'
import { $currentAssessment } from './current.ts'
import { decodeSheet, emptySheet, encodeSheet, type StoredProblem, type StoredSheet } from './stored-sheet.ts'

export type SheetStore = WritableAtom<StoredSheet>

/** What was wrong with stored sheets, by storage key, until the visitor has read it. */
export const $sheetProblems = map<Record<string, StoredProblem | undefined>>({})

const opened = new Map<string, SheetStore>()
/** Where a store writes, and what is asked in it. */
const origins = new WeakMap<SheetStore, { readonly key: string; readonly model: Model }>()

/** `sheetKey('xm-competencies', 'short') // => 'sextant:sheet:first:xm-competencies:short'` */
export function sheetKey(model: string, form: FormId, assessment = $currentAssessment.get()): string {
  return `${prefix}sheet:${assessment}:${model}:${form}`
}

/** The visitor's sheet of one form of one model: read from the browser once, written at every change, shared by tabs. */
export function sheetOf(model: Model, form: FormId, assessment = $currentAssessment.get()): SheetStore {
  return sheetAt(sheetKey(model.id, form, assessment), model, form)
}

/** A sheet under a key of its own, such as that of a ballot, which belongs to no assessment. */
export function sheetAt(key: string, model: Model, form: FormId): SheetStore {
  const known = opened.get(key)
  if (known) return known
  const store = persistentAtom<StoredSheet>(key, emptySheet(model, form), {
    encode: encodeSheet,
    decode: text => {
      const { sheet, problem } = decodeSheet(model, form, text)
      // Sheets are opened while a page is drawn; what is said about them must wait until it is.
      if (problem) queueMicrotask(() => $sheetProblems.setKey(key, problem))
      return sheet
    }
  })
  opened.set(key, store)
  origins.set(store, { key, model })
  return store
}

/** Records a response, or takes it back with `undefined`. */
export function answer(store: SheetStore, item: string, response: Response | undefined): void {
  change(store, sheet => ({ ...sheet, date: today(), answers: withEntry(sheet.answers, item, response) }))
}

/** Keeps a note beside a response; an empty one is removed. */
export function note(store: SheetStore, item: string, text: string): void {
  change(store, sheet => ({ ...sheet, notes: withEntry(sheet.notes, item, text.trim() === '' ? undefined : text) }))
}

/** Marks what a response rests on. */
export function markEvidence(store: SheetStore, item: string, evidence: Evidence | undefined): void {
  change(store, sheet => ({ ...sheet, evidence: withEntry(sheet.evidence, item, evidence) }))
}

/** Deletes everything said in this sheet, also what was set aside: the visitor asked for it. */
export function forget(store: SheetStore): void {
  const { key, model } = originOf(store)
  store.set(emptySheet(model, store.get().form))
  writeKey(key, undefined)
}

/**
 * Changes the sheet as it is stored now, not as this tab saw it last: of two tabs, the last change of each item wins
 * and no other answer is lost.
 */
function change(store: SheetStore, to: (sheet: StoredSheet) => StoredSheet): void {
  const { key, model } = originOf(store)
  const seen = store.get()
  const text = readKey(key)
  const isSeen = text === undefined || text === encodeSheet(seen)
  store.set({ ...to(isSeen ? seen : decodeSheet(model, seen.form, text).sheet), changedAt: now() })
}

function originOf(store: SheetStore): { readonly key: string; readonly model: Model } {
  const origin = origins.get(store)
  if (!origin) throw new Error('This sheet was not opened with sheetOf.')
  return origin
}

function withEntry<T>(entries: Readonly<Record<string, T>>, key: string, value: T | undefined): Record<string, T> {
  const { [key]: _, ...others } = entries
  return value === undefined ? others : { ...others, [key]: value }
}
