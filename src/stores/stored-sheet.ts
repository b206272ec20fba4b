import { isDay } from '../core/codec/days.ts'
import { type FormId, itemsOf, type Model } from '../core/model.ts'
import { type Answers, type Evidence, isEvidence, isResponse, type Response, type Sheet } from '../core/sheet.ts'
import { isRecord } from './is-record.ts'
import { parsedJSON } from './parsed-json.ts'
import { timeOr0 } from './time.ts'

/** What was said in a sheet, to the questions of a version. */
export interface SaidInSheet extends Pick<Sheet, 'modelVersion' | 'date' | 'answers'> {
  readonly notes: Readonly<Record<string, string>>
  readonly evidence: Readonly<Record<string, Evidence>>
  /** What was stored but can't be used: kept as it is, never deleted. */
  readonly aside: Readonly<Record<string, unknown>>
}

/** A sheet as the browser keeps it. */
export interface StoredSheet extends Sheet, SaidInSheet {
  readonly notes: SaidInSheet['notes']
  readonly evidence: SaidInSheet['evidence']
  /** When it was changed last, in milliseconds since 1970; 0 before the first change. */
  readonly changedAt: number
  /** Answers given to other words, until somebody says that they still fit. */
  readonly toConfirm?: readonly string[]
  /** How it was before it was taken to today's questions, for the way back. */
  readonly before?: SaidInSheet
}

/** What happened to stored answers that could not be taken over as they were. */
export type StoredProblem =
  | { readonly kind: 'corrupt' }
  | { readonly kind: 'setAside'; readonly count: number }
  | { readonly kind: 'otherVersion' }

export interface ParsedSheet {
  readonly sheet: StoredSheet
  readonly problem?: StoredProblem
}

/** An empty sheet, of the model's present version unless another is asked. */
export function emptySheet(model: Model, form: FormId, version = model.version): StoredSheet {
  return {
    model: model.id,
    modelVersion: version,
    form,
    answers: {},
    notes: {},
    evidence: {},
    aside: {},
    changedAt: 0
  }
}

/** What is written into the browser's storage. */
export function encodeSheet(sheet: StoredSheet): string {
  const { modelVersion, date, answers, notes, evidence, aside, changedAt, toConfirm, before } = sheet
  return JSON.stringify({ modelVersion, date, answers, notes, evidence, aside, changedAt, toConfirm, before })
}

/**
 * Reads a stored sheet by the questions that it answers: it keeps its version, for a result must not change because the
 * site did. What can be kept is kept: an answer to an unknown item, or one that is no answer, is set aside with its text.
 * A version that this site does not have is read as today's. `asked` is the version where no sheet may have another.
 */
export function parseSheet(model: Model, form: FormId, text: string, asked?: number): ParsedSheet {
  const written = parsedJSON(text)
  // Only without answers is a sheet of no use; whatever else is wrong with it falls back.
  if (!hasAnswers(written)) {
    return { sheet: { ...emptySheet(model, form, asked), aside: { unread: text } }, problem: { kind: 'corrupt' } }
  }
  const version = asked ?? versionOf(model, written)
  const { said, strays } = saidIn(model, form, written, version)
  const toConfirm = itemsAmong(written.toConfirm, said.answers)
  const { before } = written
  const sheet: StoredSheet = {
    ...emptySheet(model, form, version),
    ...said,
    changedAt: timeOr0(written.changedAt),
    ...(toConfirm.length > 0 && { toConfirm }),
    ...(hasAnswers(before) && { before: saidIn(model, form, before, versionOf(model, before)).said })
  }
  if (strays > 0) return { sheet, problem: { kind: 'setAside', count: strays } }
  return asked !== undefined || isKnown(model, written.modelVersion)
    ? { sheet }
    : { sheet, problem: { kind: 'otherVersion' } }
}

/** Whether there is anything to say of a sheet's version: it is earlier, was moved, or has answers to confirm. */
export function concernsEdition({ version }: Model, { modelVersion, before, toConfirm }: StoredSheet): boolean {
  return modelVersion < version || before !== undefined || toConfirm !== undefined
}

/** When a stored sheet was changed last, without reading the rest of it; 0 if it does not say. */
export function lastChange(text: string): number {
  const written = parsedJSON(text)
  return isRecord(written) ? timeOr0(written.changedAt) : 0
}

/** How many answers a stored sheet holds; 0 for none and for what can't be read. */
export function countAnswers(text: string | undefined): number {
  const written = parsedJSON(text ?? '')
  return hasAnswers(written) ? Object.keys(written.answers).length : 0
}

/** Whether a stored sheet has something to show, or something to say because it can't be read. */
export function isBegun(text: string | undefined): boolean {
  return text !== undefined && (countAnswers(text) > 0 || !hasAnswers(parsedJSON(text)))
}

/** The version that a written sheet answers. Where nothing is answered or noted yet, nothing binds it to an earlier one. */
function versionOf(model: Model, { modelVersion, answers, notes, evidence }: Written): number {
  const isEmpty = [answers, notes, evidence].every(part => !isRecord(part) || Object.keys(part).length === 0)
  return isKnown(model, modelVersion) && !isEmpty ? modelVersion : model.version
}

function isKnown({ version }: Model, written: unknown): written is number {
  return Number.isInteger(written) && (written as number) >= 1 && (written as number) <= version
}

/** What a written sheet says to the questions of a version, and how many entries could not be used. */
function saidIn(model: Model, form: FormId, written: Written, modelVersion: number) {
  const items = new Set(itemsOf(model, form, modelVersion))
  const responses = sift(written.answers, (one, item): one is Response => items.has(item) && isResponse(one))
  const texts = sift(written.notes, (note): note is string => typeof note === 'string')
  const bases = sift(written.evidence, isEvidence)
  const before = sift(written.aside, (_): _ is unknown => true)
  const strays = {
    ...responses.left,
    ...named('notes', texts.left),
    ...named('evidence', bases.left),
    ...named('aside', before.left)
  }
  const said: SaidInSheet = {
    modelVersion,
    ...(isDay(written.date) && { date: written.date }),
    answers: responses.kept,
    notes: texts.kept,
    evidence: bases.kept,
    aside: { ...before.kept, ...strays }
  }
  return { said, strays: Object.keys(strays).length }
}

function itemsAmong(list: unknown, answers: Answers): string[] {
  const items: readonly unknown[] = Array.isArray(list) ? list : []
  return items.filter((item): item is string => typeof item === 'string' && Object.hasOwn(answers, item))
}

type Written = Readonly<Record<string, unknown>> & { readonly answers: Readonly<Record<string, unknown>> }

function hasAnswers(written: unknown): written is Written {
  return isRecord(written) && isRecord(written.answers)
}

/** Parts what fits from what does not; where there are no entries at all, everything is left over. */
function sift<T>(
  values: unknown,
  fits: (value: unknown, key: string) => value is T
): { readonly kept: Record<string, T>; readonly left: Record<string, unknown> } {
  if (values === undefined) return { kept: {}, left: {} }
  if (!isRecord(values)) return { kept: {}, left: { unread: values } }
  const all = Object.entries(values)
  return {
    kept: Object.fromEntries(all.filter((entry): entry is [string, T] => fits(entry[1], entry[0]))),
    left: Object.fromEntries(all.filter(([key, value]) => !fits(value, key)))
  }
}

/** Keys of their own for what was no answer, so that it hides nothing else that was set aside. */
export function named(part: string, values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [`${part}/${key}`, value]))
}
