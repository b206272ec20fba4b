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

const stored = v.object({
  modelVersion: v.pipe(v.number(), v.integer(), v.minValue(1)),
  date: v.optional(v.pipe(v.string(), v.isoDate())),
  answers: v.record(v.string(), v.unknown()),
  notes: v.optional(v.record(v.string(), v.unknown()), {}),
  evidence: v.optional(v.record(v.string(), v.unknown()), {}),
  aside: v.optional(v.record(v.string(), v.unknown()), {}),
  changedAt: v.optional(v.number(), 0)
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
  const kept: Record<string, Answers[string]> = {}
  const strays: Record<string, unknown> = {}
  for (const [item, response] of Object.entries(answers)) {
    if (items.has(item) && isResponse(response)) kept[item] = response
    else strays[item] = response
  }
  const sheet: StoredSheet = {
    ...empty,
    ...(date && { date }),
    answers: kept,
    notes: pick(notes, (note): note is string => typeof note === 'string'),
    evidence: pick(marks, (mark): mark is Evidence => v.is(evidence, mark)),
    aside: { ...aside, ...strays },
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
  const parsed = v.safeParse(v.object({ answers: v.record(v.string(), v.unknown()) }), parseJSON(text ?? ''))
  return parsed.success ? Object.keys(parsed.output.answers).length : 0
}

function parseJSON(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function pick<T>(values: Readonly<Record<string, unknown>>, fits: (value: unknown) => value is T): Record<string, T> {
  return Object.fromEntries(Object.entries(values).filter((entry): entry is [string, T] => fits(entry[1])))
}
