import { isDay } from '../core/codec/days.ts'
import { type FormId, itemsOf, type Model } from '../core/model.ts'
import { type Evidence, isEvidence, isResponse, type Response, type Sheet } from '../core/sheet.ts'
import { isRecord } from './is-record.ts'
import { parsedJSON } from './parsed-json.ts'
import { timeOr0 } from './time.ts'

/** A sheet as the browser keeps it. */
export interface StoredSheet extends Sheet {
  readonly notes: Readonly<Record<string, string>>
  readonly evidence: Readonly<Record<string, Evidence>>
  /** What was stored but can't be used: kept as it is, never deleted. */
  readonly aside: Readonly<Record<string, unknown>>
  /** When it was changed last, in milliseconds since 1970; 0 before the first change. */
  readonly changedAt: number
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

/** An empty sheet of the model's present version. */
export function emptySheet(model: Model, form: FormId): StoredSheet {
  return {
    model: model.id,
    modelVersion: model.version,
    form,
    answers: {},
    notes: {},
    evidence: {},
    aside: {},
    changedAt: 0
  }
}

/** What is written into the browser's storage. */
export function encodeSheet({ modelVersion, date, answers, notes, evidence, aside, changedAt }: StoredSheet): string {
  return JSON.stringify({ modelVersion, date, answers, notes, evidence, aside, changedAt })
}

/**
 * Reads a stored sheet for today's model. What can be kept is kept: an answer to an unknown item, or one that is no
 * answer, is set aside with its text; one of another version stays if its item still exists.
 */
export function parseSheet(model: Model, form: FormId, text: string): ParsedSheet {
  const empty = emptySheet(model, form)
  const written = parsedJSON(text)
  // Only without answers is a sheet of no use; whatever else is wrong with it falls back.
  if (!hasAnswers(written)) return { sheet: { ...empty, aside: { unread: text } }, problem: { kind: 'corrupt' } }
  const items = new Set(itemsOf(model, form))
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
  const sheet: StoredSheet = {
    ...empty,
    ...(isDay(written.date) && { date: written.date }),
    answers: responses.kept,
    notes: texts.kept,
    evidence: bases.kept,
    aside: { ...before.kept, ...strays },
    changedAt: timeOr0(written.changedAt)
  }
  const count = Object.keys(strays).length
  if (count > 0) return { sheet, problem: { kind: 'setAside', count } }
  return written.modelVersion === model.version ? { sheet } : { sheet, problem: { kind: 'otherVersion' } }
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

function hasAnswers(
  written: unknown
): written is Readonly<Record<string, unknown>> & { readonly answers: Readonly<Record<string, unknown>> } {
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
function named(part: string, values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [`${part}/${key}`, value]))
}
