import type { Bytes } from '../core/codec/bytes.ts'
import { figuresIn, hashedForFigures } from '../core/workshop/key-figures.ts'

/** The figures by which people compare the key of a workshop. Rejects where the page was not opened over https. */
export async function figuresOfKey(publicKey: Bytes, workshop: number): Promise<readonly number[]> {
  const hash = await crypto.subtle.digest('SHA-256', hashedForFigures(publicKey, workshop))
  return figuresIn(new Uint8Array(hash))
}
