import { isDay } from './codec/days.ts'
import type { Enough } from './enough.ts'
import { differs, type FileFindings, findings } from './findings.ts'
import { type FormId, itemsOf, type Model } from './model.ts'
import type { PlanStep } from './plan.ts'
import { type Answers, isEvidence, isResponse, type Sheet } from './sheet.ts'
import type { Worksheets } from './worksheets/worksheet-ids.ts'

export const resultFormat = 'sextant-result'
/** Raised when a reader of an older one would misread the file. */
export const formatVersion = 1

/** What a browser keeps beside a sheet, and a file carries along so that nothing is lost on the way. */
export interface Beside {
  /** What can't be used. */
  readonly aside?: Readonly<Record<string, unknown>>
  /** Answers given to other words, until somebody says that they still fit. */
  readonly toConfirm?: readonly string[]
  /** How it was before it was taken to today's questions. */
  readonly before?: Omit<Sheet, 'model' | 'form'> & Pick<Beside, 'aside'>
}

export interface FileSheet extends Sheet, Beside, FileFindings {}

export interface ResultFile {
  readonly format: typeof resultFormat
  readonly formatVersion: number
  readonly createdOn: string
  readonly label?: string
  readonly sheets: readonly FileSheet[]
  readonly plan?: readonly PlanStep[]
  readonly enough?: readonly Enough[]
  readonly worksheets?: Worksheets
  readonly metrics?: readonly unknown[]
}

interface Content {
  readonly createdOn: string
  readonly label?: string | undefined
  readonly sheets: readonly { readonly model: Model; readonly sheet: Sheet & Beside }[]
  readonly plan?: readonly PlanStep[]
  readonly enough?: readonly Enough[]
  readonly worksheets?: Worksheets
  /** What was entered into the calculators, as it is stored. */
  readonly metrics?: readonly unknown[]
}

/** A result as a file. */
export function toResultFile({
  createdOn,
  label,
  sheets,
  plan = [],
  enough = [],
  worksheets = {},
  metrics = []
}: Content): ResultFile {
  return {
    format: resultFormat,
    formatVersion,
    createdOn,
    ...(label && { label }),
    sheets: sheets.map(({ model, sheet }) => toFileSheet(model, sheet)),
    ...(plan.length > 0 && { plan }),
    ...(enough.length > 0 && { enough }),
    ...(Object.keys(worksheets).length > 0 && { worksheets }),
    ...(metrics.length > 0 && { metrics })
  }
}

/** A sheet with everything that follows from it. */
export function toFileSheet(model: Model, sheet: Sheet & Beside): FileSheet {
  const { modelVersion, form, date, answers, notes = {}, evidence = {}, aside = {}, toConfirm = [], before } = sheet
  return {
    model: model.id,
    modelVersion,
    form,
    ...(date && { date }),
    answers,
    ...(Object.keys(notes).length > 0 && { notes }),
    ...(Object.keys(evidence).length > 0 && { evidence }),
    ...(Object.keys(aside).length > 0 && { aside }),
    ...(toConfirm.length > 0 && { toConfirm }),
    ...(before && { before }),
    ...findings(model, sheet)
  }
}

/** A sheet as some file says it: nothing in it is known to be right. */
export interface WrittenSheet {
  readonly modelVersion: number
  readonly date?: unknown
  readonly answers: Readonly<Record<string, unknown>>
  readonly notes?: Readonly<Record<string, unknown>> | undefined
  readonly evidence?: Readonly<Record<string, unknown>> | undefined
  readonly [finding: string]: unknown
}

export interface TakenSheet {
  readonly sheet: Sheet & Required<Pick<Sheet, 'notes' | 'evidence'>>
  /** What could not be used, by item; notes and evidence marks with `note of` or `evidence of` before it. */
  readonly setAside: Readonly<Record<string, unknown>>
  /** Whether the file says other scores, stages or levels than its answers give. */
  readonly differed: boolean
}

/**
 * Takes from a written sheet what belongs to the form in the sheet's own version, and sets the rest aside. What is
 * computed is computed again and only compared with what the file says.
 */
export function takeSheet(model: Model, form: FormId, written: WrittenSheet): TakenSheet {
  const items = new Set(itemsOf(model, form, written.modelVersion))
  const strays: [string, unknown][] = []
  const take = <T>(all: object | undefined, fits: (value: unknown) => value is T, prefix = ''): Record<string, T> => {
    const entries = Object.entries(all ?? {})
    const isFitting = (entry: [string, unknown]): entry is [string, T] => items.has(entry[0]) && fits(entry[1])
    for (const entry of entries) if (!isFitting(entry)) strays.push([`${prefix}${entry[0]}`, entry[1]])
    return Object.fromEntries(entries.filter(isFitting))
  }
  const answers: Answers = take(written.answers, isResponse)
  const notes = take(written.notes, isNote, 'note of ')
  const evidence = take(written.evidence, isEvidence, 'evidence of ')
  const { date } = written
  if (date !== undefined && !isDay(date)) strays.push(['date', date])
  const sheet = {
    model: model.id,
    modelVersion: written.modelVersion,
    form,
    ...(isDay(date) && { date }),
    answers,
    notes,
    evidence
  }
  // From entries, because a key such as `__proto__` must stay a key.
  return { sheet, setAside: Object.fromEntries(strays), differed: differs(findings(model, sheet), written) }
}

function isNote(value: unknown): value is string {
  return typeof value === 'string'
}
