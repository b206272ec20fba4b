import { type Bytes, bigEndian } from './bytes.ts'

/** The remainder of each byte under the polynomial of IEEE 802.3, reflected. */
const remainders = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1
  return rest
})

/**
 * CRC-32 as in IEEE 802.3, zip and PNG: finds every change within 32 neighbouring bits, and misses one in 2³² others.
 * `crc32(new TextEncoder().encode('123456789')) // => 0xcbf43926`
 */
export function crc32(bytes: Iterable<number>): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (crc >>> 8) ^ (remainders[(crc ^ byte) & 255] as number)
  return (crc ^ 0xffffffff) >>> 0
}

/** The bytes followed by their CRC-32 in four, big-endian. `withChecksum([]) // => 0 0 0 0` */
export function withChecksum(body: readonly number[]): Bytes {
  return Uint8Array.from([...body, ...bigEndian(crc32(body), 4)])
}

/** What stands before a right checksum; undefined when it is wrong or missing. */
export function withoutChecksum(bytes: Bytes): Bytes | undefined {
  if (bytes.length < 4) return undefined
  const body = bytes.slice(0, -4)
  return bigEndian(crc32(body), 4).every((byte, at) => byte === bytes[body.length + at]) ? body : undefined
}
