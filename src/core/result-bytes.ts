import { cleanName } from './clean-name.ts'
import { type Ballot, ballotBytes, readBallot } from './codec/ballot.ts'
import { regroup, ungroup } from './codec/bits.ts'
import { type ByteReader, type Bytes, bigEndian, byteReader } from './codec/bytes.ts'
import { withChecksum, withoutChecksum } from './codec/crc32.ts'
import { dateOf, daysOf } from './codec/days.ts'
import { fault, type NotRead } from './codec/link-kind.ts'
import { readShortText, shortText } from './codec/utf8.ts'
import { itemsOf, type Model } from './model.ts'
import { markBytes, readMark } from './model-mark.ts'
import type { Answers, Response, Sheet } from './sheet.ts'

/** What stands beside the sheets of a result: its name (the participant's in a named workshop), and its ballot. */
export interface ResultExtras {
  readonly label?: string
  readonly ballot?: Ballot
}

/** One sheet of a result; one of a model that we do not have does not hide the others. */
export type ResultEntry =
  | { readonly ok: true; readonly sheet: Sheet }
  | { readonly ok: false; readonly reason: 'unknown-model'; readonly number: number }

export interface Result extends ResultExtras {
  readonly ok: true
  readonly kind: 'result'
  readonly entries: readonly ResultEntry[]
}

const flag = { form: 1, date: 4, label: 8, ballot: 16 } as const
const known = flag.form | flag.date | flag.label | flag.ballot

/** By their three bits; the first is absent. */
const responses: readonly (Response | undefined)[] = [undefined, 1, 2, 3, 4, 5, 'unknown', 'na']

/**
 * A result in the bytes of the contract, with its checksum: what a link carries and a ballot seals. Items that the
 * sheet's version does not have are left out, so are notes, evidence, a date outside 2020-01-01 to 2199-06-06, and an
 * empty label; a long label is cut (`shortText`). Throws a RangeError for no sheet, a model, version or form
 * that is not among `models`, and ballot numbers that do not fit.
 */
export function encodeResult(sheets: readonly Sheet[], models: readonly Model[], extras: ResultExtras = {}): Bytes {
  if (sheets.length === 0) throw new RangeError('a result has at least one sheet')
  return withChecksum(sheets.flatMap((sheet, at) => sheetBytes(sheet, models, at === 0 ? extras : {})))
}

function sheetBytes(sheet: Sheet, models: readonly Model[], { label, ballot }: ResultExtras): number[] {
  const model = models.find(({ id }) => id === sheet.model)
  if (!model) throw new RangeError(`no model ${sheet.model}`)
  const items = itemsOf(model, sheet.form, sheet.modelVersion)
  if (items.length === 0) throw new RangeError(`${model.id} has no ${sheet.form} form`)
  const days = sheet.date === undefined ? undefined : daysOf(sheet.date)
  const flags = (days === undefined ? 0 : flag.date) | (label ? flag.label : 0) | (ballot ? flag.ballot : 0)
  const codes = items.map(item => responses.indexOf(sheet.answers[item]))
  return [
    ...markBytes(model, sheet.modelVersion, sheet.form, flags),
    ...bigEndian(items.length, 1),
    ...regroup(codes, 3, 8),
    ...(days === undefined ? [] : bigEndian(days, 2)),
    ...(ballot ? ballotBytes(ballot) : []),
    ...(label ? shortText(label) : [])
  ]
}

/**
 * Reads what `encodeResult` wrote; never throws and never guesses. The checksum comes first, so that what follows is
 * as it was written: then a layout or version that we do not know is `newer-version`, and what breaks the contract is
 * `damaged`.
 */
export function decodeResult(bytes: Bytes, models: readonly Model[]): Result | NotRead {
  const body = withoutChecksum(bytes)
  if (!body || body.length === 0) return fault('damaged')
  const reader = byteReader(body)
  const first = readSheet(reader, models, known)
  if (!first.ok) return first
  const entries = [first.entry]
  while (!reader.isAtEnd()) {
    const next = readSheet(reader, models, flag.form | flag.date)
    if (!next.ok) return next
    entries.push(next.entry)
  }
  return { ok: true, kind: 'result', entries, ...first.extras }
}

type ReadSheet = { readonly ok: true; readonly entry: ResultEntry; readonly extras: ResultExtras } | NotRead

/** `allowed` are the flags that this sheet may have: label and ballot stand on the first one only. */
function readSheet(reader: ByteReader, models: readonly Model[], allowed: number): ReadSheet {
  const mark = readMark(reader, models, known)
  if (!mark) return fault('newer-version')
  const { model, number, version, form, flags } = mark
  const count = reader.number(1)
  const items = model && itemsOf(model, form, version)
  if ((flags & ~allowed) !== 0 || (items && (items.length === 0 || items.length !== count))) return fault('damaged')
  const codes = ungroup(reader.take(Math.ceil((count * 3) / 8)), 8, 3, count)
  const date = flags & flag.date ? { date: dateOf(reader.number(2)) } : {}
  const ballot = flags & flag.ballot ? { ballot: readBallot(reader) } : {}
  const written = flags & flag.label ? readShortText(reader) : ''
  if (!codes || written === undefined || reader.isCut()) return fault('damaged')
  const label = cleanName(written)
  const extras = { ...ballot, ...(label && { label }) }
  if (!model || !items) return { ok: true, entry: { ok: false, reason: 'unknown-model', number }, extras }
  const sheet = { model: model.id, modelVersion: version, form, ...date, answers: answersOf(items, codes) }
  return { ok: true, entry: { ok: true, sheet }, extras }
}

function answersOf(items: readonly string[], codes: readonly number[]): Answers {
  const all = items.map((item, at) => [item, responses[codes[at] as number]] as const)
  return Object.fromEntries(all.filter((pair): pair is readonly [string, Response] => pair[1] !== undefined))
}
