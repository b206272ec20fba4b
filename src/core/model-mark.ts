import { type ByteReader, bigEndian } from './codec/bytes.ts'
import { crc32 } from './codec/crc32.ts'
import type { FormId, Model } from './model.ts'

/** From here on numbers belong to models of others; two of them may clash, so the id is checked too. */
export const firstOfOthers = 128

/** What a link says of a model: its number and version, the form, and whatever else stands in the same byte. */
export interface ModelMark {
  readonly number: number
  /** The model of that number, and of that id from 128 on; absent when we do not have it. */
  readonly model?: Model
  readonly version: number
  readonly flags: number
  readonly form: FormId
}

/** Bits 0 and 1 of the flags. */
const formBits: Readonly<Record<FormId, number>> = { short: 0, long: 1 }

/** One byte or three, then version and flags. Throws a RangeError for a version that the model has not had. */
export function markBytes(model: Model, version: number, form: FormId, flags: number): number[] {
  if (version < 1 || version > model.version) throw new RangeError(`${model.id} has no version ${version}`)
  const check = model.number < firstOfOthers ? [] : bigEndian(idCheck(model), 2)
  return [...bigEndian(model.number, 1), ...check, ...bigEndian(version, 1), formBits[form] | flags]
}

/**
 * Reads what `markBytes` wrote; undefined when it comes from a later release: a version of the model that we do not
 * know, another form, or a flag that is not among `known` (a mask of bits).
 */
export function readMark(reader: ByteReader, models: readonly Model[], known: number): ModelMark | undefined {
  const number = reader.number(1)
  const check = number < firstOfOthers ? undefined : reader.number(2)
  const model = models.find(each => each.number === number && (check === undefined || check === idCheck(each)))
  const [version, flags] = [reader.number(1), reader.number(1)]
  if ((model && version > model.version) || (flags & ~known) !== 0) return undefined
  return { number, ...(model && { model }), version, flags, form: flags & 1 ? 'long' : 'short' }
}

/** The low 16 bits of the CRC-32 of the id. */
function idCheck({ id }: Model): number {
  return crc32(new TextEncoder().encode(id)) & 0xffff
}
