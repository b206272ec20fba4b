import * as v from 'valibot'
import { type FormId, itemsOf, type Model } from '../core/model.ts'
import { type Answers, type Evidence, isResponse, type Sheet } from '../core/sheet.ts'

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

export interface ReadSheet {
  readonly sheet: StoredSheet
  readonly problem?: StoredProblem
}

/** Not `v.record`: that drops keys such as `__proto__`, and nothing stored may be dropped. */
const entries = v.custom<Readonly<Record<string, unknown>>>(isRecord)
/** Only without answers is a sheet of no use; whatever else is wrong with it falls back. */
const stored = v.object({
  modelVersion: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(1)), 0),
  date: v.fallback(v.optional(v.pipe(v.string(), v.isoDate())), undefined),
  answers: entries,
  notes: v.optional(v.unknown()),
  evidence: v.optional(v.unknown()),
  aside: v.optional(v.unknown()),
  changedAt: v.fallback(v.optional(v.number(), 0), 0)
})

const evidence = v.picklist(['claimed', 'documented', 'measured'])

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
export function decodeSheet(model: Model, form: FormId, text: string): ReadSheet {
  const empty = emptySheet(model, form)
  const parsed = v.safeParse(stored, parseJSON(text))
  if (!parsed.success) return { sheet: { ...empty, aside: { unread: text } }, problem: { kind: 'corrupt' } }
  const { modelVersion, date, answers, notes, evidence: marks, aside, changedAt } = parsed.output
  const items = new Set(itemsOf(model, form))
  const responses = sift(
    answers,
    (response, item): response is Answers[string] => items.has(item) && isResponse(response)
  )
  const texts = sift(notes, (note): note is string => typeof note === 'string')
  const bases = sift(marks, (mark): mark is Evidence => v.is(evidence, mark))
  const before = sift(aside, (_): _ is unknown => true)
  const strays = {
    ...responses.left,
    ...named('notes', texts.left),
    ...named('evidence', bases.left),
    ...named('aside', before.left)
  }
  const sheet: StoredSheet = {
    ...empty,
    ...(date && { date }),
    answers: responses.kept,
    notes: texts.kept,
    evidence: bases.kept,
    aside: { ...before.kept, ...strays },
    changedAt
  }
  const count = Object.keys(strays).length
  if (count > 0) return { sheet, problem: { kind: 'setAside', count } }
  return modelVersion === model.version ? { sheet } : { sheet, problem: { kind: 'otherVersion' } }
}

/** When a stored sheet was changed last, without reading the rest of it; 0 if it does not say. */
export function lastChange(text: string): number {
  const parsed = v.safeParse(v.object({ changedAt: v.number() }), parseJSON(text))
  return parsed.success ? parsed.output.changedAt : 0
}

/** How many answers a stored sheet holds; 0 for none and for what can't be read. */
export function countAnswers(text: string | undefined): number {
  const parsed = v.safeParse(v.object({ answers: entries }), parseJSON(text ?? ''))
  return parsed.success ? Object.keys(parsed.output.answers).length : 0
}

/** Whether a stored sheet has something to show, or something to say because it can't be read. */
export function isBegun(text: string | undefined): boolean {
  return text !== undefined && (countAnswers(text) > 0 || !v.is(stored, parseJSON(text)))
}

function parseJSON(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
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
