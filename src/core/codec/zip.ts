import type { Bytes } from './bytes.ts'

/** A file within a zip, as it lies there. */
export interface ZipEntry {
  readonly name: string
  readonly isDeflated: boolean
  readonly data: Bytes
  /** Bytes once it is inflated, as the zip says. */
  readonly size: number
}

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const endLength = 22
const longestComment = 0xffff

/** Whether bytes begin as a zip does. `isZip(Uint8Array.of(0x50, 0x4b, 3, 4)) // => true` */
export function isZip(bytes: Bytes): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5)
}

/**
 * The files of a zip by its central directory (PKWARE APPNOTE 4.3), folders left out; undefined for what is none, is cut,
 * or is packed in a way that chat programs do not use (encrypted, zip64, other methods than stored and deflated).
 */
export function zipEntries(bytes: Bytes): ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  if (end === undefined) return undefined
  const count = view.getUint16(end + 10, true)
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let read = 0; read < count; read++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== entrySignature) return undefined
    const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)]
    const [packed, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)]
    const nameLength = view.getUint16(at + 28, true)
    const head = view.getUint32(at + 42, true)
    if (head + 30 > view.byteLength) return undefined
    const start = head + 30 + view.getUint16(head + 26, true) + view.getUint16(head + 28, true)
    const isReadable = (flags & 1) === 0 && (method === 0 || method === 8) && start + packed <= view.byteLength
    if (!isReadable) return undefined
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
    const data = bytes.slice(start, start + packed)
    if (!name.endsWith('/')) entries.push({ name, isDeflated: method === 8, data, size })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** Where the record at the end begins; a comment may stand behind it. */
function endOf(view: DataView): number | undefined {
  const last = view.byteLength - endLength
  for (let at = last; at >= Math.max(0, last - longestComment); at--) {
    if (view.getUint32(at, true) === endSignature) return at
  }
  return undefined
}
