import { type Bytes, bigEndian, byteReader } from '../codec/bytes.ts'

/** How many groups of four figures are compared: sixteen figures are 53 bits. */
const groups = 4

/**
 * What is hashed to compare the key of a workshop by eye: the key, then the workshop's id in four bytes, so that nobody
 * can look for keys with the same figures before there is a workshop. `hashedForFigures(key, 7) // => key, 0, 0, 0, 7`
 */
export function hashedForFigures(publicKey: Bytes, workshop: number): Bytes {
  return Uint8Array.from([...publicKey, ...bigEndian(workshop, 4)])
}

/**
 * The figures in a SHA-256: its first sixteen bytes, each four of them a number modulo 10,000.
 * `figuresIn(hash) // => [407, 9135, 8, 6621]`, which is written 0407 9135 0008 6621
 */
export function figuresIn(hash: Bytes): number[] {
  const reader = byteReader(hash)
  return Array.from({ length: groups }, () => reader.number(4) % 10_000)
}
