import type { Bytes } from './bytes.ts'

/** Two hexadecimal digits a byte. `toHex(Uint8Array.of(1, 255)) // => '01ff'` */
export function toHex(bytes: Bytes): string {
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')
}

/** The bytes that `toHex` wrote; other signs give zeros. `fromHex('01ff') // => Uint8Array.of(1, 255)` */
export function fromHex(text: string): Bytes {
  return Uint8Array.from(text.match(/../g) ?? [], pair => Number.parseInt(pair, 16))
}
