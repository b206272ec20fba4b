import { cutBetween } from '../../clean-name.ts'
import { type ByteReader, bigEndian } from '../../codec/bytes.ts'

/** Characters of a line that somebody writes, counted as a field counts them. */
export const longestLine = 200
const bytesEach = 3

/** The text as UTF-8 with its length in two bytes before it; a longer one is cut after 200. `lineText('é') // => [0, 2, 0xc3, 0xa9]` */
export function lineText(text: string): number[] {
  const bytes = new TextEncoder().encode(cutBetween(text, longestLine))
  return [...bigEndian(bytes.length, 2), ...bytes]
}

/** Reads what `lineText` wrote; undefined when it is longer or no UTF-8. */
export function readLineText(reader: ByteReader): string | undefined {
  const length = reader.number(2)
  if (length > longestLine * bytesEach) return undefined
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(reader.take(length))
    return text.length > longestLine ? undefined : text
  } catch {
    return undefined
  }
}
