/** What the first bytes of a file say about it. */
export type FileKind =
  | { readonly kind: 'text'; readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' }
  | { readonly kind: 'empty' }
  /** A workbook of a spreadsheet is a zip; anything else with zeros in it is no text. */
  | { readonly kind: 'workbook' }
  | { readonly kind: 'binary' }

/**
 * How a file is to be read, by its mark of byte order or, without one, by where its zeros stand.
 * `fileKind(Uint8Array.of(0xff, 0xfe, 0x39, 0)) // => { kind: 'text', encoding: 'utf-16le' }`
 */
export function fileKind(bytes: Uint8Array): FileKind {
  const [first, second, third, fourth] = bytes
  if (first === undefined) return { kind: 'empty' }
  if (first === 0xff && second === 0xfe) return { kind: 'text', encoding: 'utf-16le' }
  if (first === 0xfe && second === 0xff) return { kind: 'text', encoding: 'utf-16be' }
  if (first === 0x50 && second === 0x4b && third === 3 && fourth === 4) return { kind: 'workbook' }
  const zeros = [0, 0]
  bytes.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] as number) + 1
  })
  const [even = 0, odd = 0] = zeros
  if (even + odd === 0) return { kind: 'text', encoding: 'utf-8' }
  const isMost = (count: number) => count > bytes.length / 8
  if (even === 0 && isMost(odd)) return { kind: 'text', encoding: 'utf-16le' }
  if (odd === 0 && isMost(even)) return { kind: 'text', encoding: 'utf-16be' }
  return { kind: 'binary' }
}
