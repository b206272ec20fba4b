import type { Bytes } from '../core/codec/bytes.ts'
import { isZip, type ZipEntry, zipEntries } from '../core/codec/zip.ts'
import { decodedText } from './file-text.ts'

/** A file as ballots may come in: text, or a picture of a code. */
export type BallotFile =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'picture'; readonly picture: Blob }

/** More than this no chat export has; a zip that claims more is a trap. */
const largest = 64 * 1024 * 1024

/** What is in a file, and in the files of a zip; undefined for a zip that can't be read. */
export async function ballotFiles(file: Blob): Promise<BallotFile[] | undefined> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (!isZip(bytes)) return [fileOf(bytes)]
  const entries = zipEntries(bytes)
  if (!entries || entries.reduce((sum, { size }) => sum + size, 0) > largest) return undefined
  try {
    return await Promise.all(entries.filter(isWorthReading).map(async entry => fileOf(await inflated(entry))))
  } catch {
    return undefined
  }
}

/** Films and voice messages hold no ballot. */
function isWorthReading({ name }: ZipEntry): boolean {
  return /\.(txt|html?|json|csv|eml|md|png|jpe?g|webp|gif|bmp)$/i.test(name) && !name.startsWith('__MACOSX/')
}

async function inflated({ isDeflated, data }: ZipEntry): Promise<Bytes> {
  if (!isDeflated) return data
  const stream = new Blob([data]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

/** How pictures begin: PNG, JPEG, GIF, BMP, and WebP behind its `RIFF` and length. */
const pictures: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x42, 0x4d],
  [0x52, 0x49, 0x46, 0x46]
]

function fileOf(bytes: Bytes): BallotFile {
  const isPicture = pictures.some(start => start.every((byte, at) => bytes[at] === byte))
  return isPicture ? { kind: 'picture', picture: new Blob([bytes]) } : { kind: 'text', text: decodedText(bytes) }
}
