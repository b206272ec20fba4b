import * as v from 'valibot'
import { type Workshop, workshopSchema } from './workshop.ts'

const format = 'sextant-workshop'
const formatVersion = 1

export type FileFault = 'not-json' | 'other-format' | 'newer-version' | 'damaged'

export type WorkshopFile =
  | { readonly ok: true; readonly workshop: Workshop }
  | { readonly ok: false; readonly reason: FileFault }

/** A workshop whole, its private key with it, to go on elsewhere or later. */
export function writeWorkshopFile(workshop: Workshop): string {
  return `${JSON.stringify({ format, formatVersion, workshop }, null, 2)}\n`
}

/** Reads what `writeWorkshopFile` wrote; what it says is checked, never trusted. */
export function readWorkshopFile(text: string): WorkshopFile {
  const head = v.safeParse(v.object({ format: v.literal(format), formatVersion: v.number() }), parsed(text))
  if (!head.success) return { ok: false, reason: parsed(text) === undefined ? 'not-json' : 'other-format' }
  if (head.output.formatVersion > formatVersion) return { ok: false, reason: 'newer-version' }
  const file = v.safeParse(v.object({ workshop: workshopSchema }), parsed(text))
  return file.success ? { ok: true, workshop: file.output.workshop } : { ok: false, reason: 'damaged' }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return undefined
  }
}
