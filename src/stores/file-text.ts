import type { Bytes } from '../core/codec/bytes.ts'

/** Larger files are refused before they are read: everything a browser can keep for us is smaller. */
export const largestFile = 12_000_000

/** Why a file has no text to read. */
export type TextFault = 'too-large' | 'unreadable' | 'other-encoding'

export type TextOfFile =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: TextFault }

/** The text of a file that somebody picked or dropped; never throws. */
export async function textOfFile(file: Blob): Promise<TextOfFile> {
  if (file.size > largestFile) return { ok: false, reason: 'too-large' }
  const bytes = await file
    .arrayBuffer()
    .then(buffer => new Uint8Array(buffer))
    .catch(() => undefined)
  if (!bytes) return { ok: false, reason: 'unreadable' }
  try {
    return { ok: true, text: new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes) }
  } catch {
    return { ok: false, reason: 'other-encoding' }
  }
}

/** A text whatever its encoding: where a byte says nothing, a sign stands for it. */
export function decodedText(bytes: Bytes): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes)
}

/** By the byte order mark; without one, by the zero that stands beside each Latin letter of UTF-16. */
function encodingOf([first, second]: Bytes): 'utf-16le' | 'utf-16be' | 'utf-8' {
  if ((first === 0xff && second === 0xfe) || (first && second === 0)) return 'utf-16le'
  return (first === 0xfe && second === 0xff) || (first === 0 && second) ? 'utf-16be' : 'utf-8'
}
