import * as v from 'valibot'
import { backupFormat } from '../core/backup.ts'
import { cleanName, cutBetween } from '../core/clean-name.ts'
import { formatVersion, resultFormat } from '../core/result-file.ts'
import { type TextFault, textOfFile } from './file-text.ts'
import { isId } from './is-id.ts'
import { isRecord } from './is-record.ts'
import { parsedJSON } from './parsed-json.ts'
import { assessmentsIn, dumpFormat } from './stored-dump.ts'
import { isTime } from './time.ts'

const longestLabel = 200

const words = v.record(v.string(), v.unknown())
const idText = v.custom<string>(isId)
const writtenSheet = v.object({
  model: idText,
  // A byte in a link.
  modelVersion: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(255)),
  form: idText,
  date: v.optional(v.unknown()),
  answers: words,
  notes: v.optional(words),
  evidence: v.optional(words),
  // What is computed is only compared, and what had been set aside is carried along.
  scores: v.optional(v.unknown()),
  stage: v.optional(v.unknown()),
  heldBackBy: v.optional(v.unknown()),
  reached: v.optional(v.unknown()),
  cracks: v.optional(v.unknown()),
  aside: v.optional(v.unknown()),
  // Answers that wait to be confirmed, and how it was before: read as stored sheets are.
  toConfirm: v.optional(v.unknown()),
  before: v.optional(v.unknown())
})

const writtenResult = v.object({
  createdOn: v.optional(v.string()),
  label: v.optional(v.string()),
  sheets: v.array(v.unknown()),
  plan: v.optional(v.array(v.unknown()), []),
  enough: v.optional(v.array(v.unknown()), []),
  worksheets: v.optional(v.unknown()),
  metrics: v.fallback(v.optional(v.array(v.unknown()), []), [])
})

const writtenBackup = v.object({
  createdOn: v.optional(v.string()),
  assessments: v.array(v.unknown())
})

const writtenAssessment = v.object({
  id: idText,
  name: v.string(),
  organisation: v.optional(v.string()),
  changedAt: v.fallback(v.custom<number>(isTime), 0),
  routes: v.fallback(v.optional(words), undefined),
  bring: v.optional(v.unknown()),
  result: writtenResult
})

export type WrittenSheetOf = v.InferOutput<typeof writtenSheet>
export interface WrittenResult extends Omit<v.InferOutput<typeof writtenResult>, 'sheets'> {
  readonly sheets: readonly WrittenSheetOf[]
  /** Names of sheets that can't be read, and are left out. */
  readonly unread: readonly string[]
}
export interface WrittenAssessment extends Omit<v.InferOutput<typeof writtenAssessment>, 'result'> {
  readonly result: WrittenResult
}
export interface WrittenBackup {
  readonly createdOn?: string | undefined
  readonly assessments: readonly WrittenAssessment[]
  /** Names of assessments that can't be read, and are left out. */
  readonly unread: readonly string[]
}

/** Why a file is not read. */
export type FileFault = TextFault | 'not-json' | 'other-tool' | 'workshop' | 'newer-format' | 'damaged' | 'empty'

export type FileReading =
  | { readonly ok: true; readonly kind: 'result'; readonly result: WrittenResult }
  | { readonly ok: true; readonly kind: 'backup'; readonly backup: WrittenBackup }
  | { readonly ok: false; readonly reason: FileFault }

/** Reads a file that somebody picked or dropped; never throws. */
export async function readFile(file: Blob): Promise<FileReading> {
  const read = await textOfFile(file)
  return read.ok ? readFileText(read.text) : fault(read.reason)
}

/** What a file's text is; what it means is for `core/result-file.ts`. */
export function readFileText(text: string): FileReading {
  const content = parsedJSON(text)
  if (content === undefined) return fault('not-json')
  const head = v.safeParse(v.object({ format: v.string(), formatVersion: v.number() }), content)
  if (!head.success || !head.output.format.startsWith('sextant-')) return fault('other-tool')
  const { format, formatVersion: version } = head.output
  if (version > formatVersion) return fault('newer-format')
  if (format === 'sextant-workshop') return fault('workshop')
  if (format === resultFormat) return readResult(content)
  if (format === dumpFormat && isRecord(content)) return readBackup({ assessments: assessmentsIn(content) })
  return format === backupFormat ? readBackup(content) : fault('other-tool')
}

function readResult(content: unknown): FileReading {
  const read = v.safeParse(writtenResult, content)
  if (!read.success) return fault('damaged')
  if (read.output.sheets.length === 0) return fault('empty')
  const result = withSheets(read.output)
  return result.sheets.length === 0 ? fault('damaged') : { ok: true, kind: 'result', result }
}

function readBackup(content: unknown): FileReading {
  const read = v.safeParse(writtenBackup, content)
  if (!read.success) return fault('damaged')
  const { createdOn, assessments: written } = read.output
  if (written.length === 0) return fault('empty')
  const { read: all, unread } = readEach(writtenAssessment, written, one => [one.name, one.id])
  const assessments = all.map(({ organisation, ...one }) => ({
    ...one,
    name: cut(one.name),
    ...(organisation && { organisation: cut(organisation) }),
    result: withSheets(one.result)
  }))
  return assessments.length === 0
    ? fault('damaged')
    : { ok: true, kind: 'backup', backup: { createdOn, assessments, unread } }
}

/** A result whose sheets are read one by one, so that a bad one does not hide the others. */
function withSheets({ label, sheets, ...rest }: v.InferOutput<typeof writtenResult>): WrittenResult {
  const { read, unread } = readEach(writtenSheet, sheets, one => [one.model, one.form])
  const name = cut(label ?? '')
  return { ...rest, ...(name && { label: name }), sheets: read, unread }
}

/** What of a list can be read, and what the rest is called, or else its number. */
function readEach<T extends v.GenericSchema>(
  schema: T,
  list: readonly unknown[],
  namesOf: (one: Readonly<Record<string, unknown>>) => readonly unknown[]
): { readonly read: v.InferOutput<T>[]; readonly unread: string[] } {
  const read: v.InferOutput<T>[] = []
  const unread: string[] = []
  for (const [at, one] of list.entries()) {
    const entry = v.safeParse(schema, one)
    if (entry.success) read.push(entry.output)
    else {
      const names = isRecord(one) ? namesOf(one).filter(name => typeof name === 'string') : []
      unread.push(cut(names.join(' ')) || `#${at + 1}`)
    }
  }
  return { read, unread }
}

function cut(text: string): string {
  return cutBetween(cleanName(text), longestLabel)
}

function fault(reason: FileFault): FileReading {
  return { ok: false, reason }
}
