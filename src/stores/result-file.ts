import * as v from 'valibot'
import { backupFormat } from '../core/backup.ts'
import { formatVersion, resultFormat } from '../core/result-file.ts'
import { isId } from './is-id.ts'
import { parsedJSON } from './parsed-json.ts'
import { isTime } from './time.ts'

/** Larger files are refused before they are read: everything a browser can keep for us is smaller. */
export const largestFile = 12_000_000

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
  aside: v.optional(v.unknown())
})

const writtenResult = v.object({
  createdOn: v.optional(v.string()),
  label: v.optional(v.string()),
  sheets: v.array(writtenSheet),
  plan: v.optional(v.array(v.unknown()), []),
  enough: v.optional(v.array(v.unknown()), [])
})

const writtenBackup = v.object({
  createdOn: v.optional(v.string()),
  assessments: v.array(
    v.object({
      id: idText,
      name: v.string(),
      organisation: v.optional(v.string()),
      changedAt: v.fallback(v.custom<number>(isTime), 0),
      routes: v.optional(words),
      result: writtenResult
    })
  )
})

export type WrittenResult = v.InferOutput<typeof writtenResult>
export type WrittenBackup = v.InferOutput<typeof writtenBackup>
export type WrittenSheetOf = WrittenResult['sheets'][number]

/** Why a file is not read. */
export type FileFault =
  | 'too-large'
  | 'unreadable'
  | 'not-json'
  | 'other-tool'
  | 'workshop'
  | 'newer-format'
  | 'damaged'
  | 'empty'

export type FileReading =
  | { readonly ok: true; readonly kind: 'result'; readonly result: WrittenResult }
  | { readonly ok: true; readonly kind: 'backup'; readonly backup: WrittenBackup }
  | { readonly ok: false; readonly reason: FileFault }

/** Reads a file that somebody picked or dropped; never throws. */
export async function readFile(file: Blob): Promise<FileReading> {
  if (file.size > largestFile) return fault('too-large')
  try {
    return readFileText(await file.text())
  } catch {
    return fault('unreadable')
  }
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
  return format === backupFormat ? readBackup(content) : fault('other-tool')
}

function readResult(content: unknown): FileReading {
  const read = v.safeParse(writtenResult, content)
  if (!read.success) return fault('damaged')
  const { label, ...rest } = read.output
  const result = { ...rest, ...(label && { label: cut(label) }) }
  return result.sheets.length === 0 ? fault('empty') : { ok: true, kind: 'result', result }
}

function readBackup(content: unknown): FileReading {
  const read = v.safeParse(writtenBackup, content)
  if (!read.success) return fault('damaged')
  const assessments = read.output.assessments.map(one => ({ ...one, name: cut(one.name) }))
  return assessments.length === 0
    ? fault('empty')
    : { ok: true, kind: 'backup', backup: { ...read.output, assessments } }
}

function cut(text: string): string {
  return text.trim().slice(0, longestLabel)
}

function fault(reason: FileFault): FileReading {
  return { ok: false, reason }
}
