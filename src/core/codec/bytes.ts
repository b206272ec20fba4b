/** Bytes over a buffer of their own, as WebCrypto takes them. */
export type Bytes = Uint8Array<ArrayBuffer>

/** Reads forward. Past the end it gives nothing and zeros, and `isCut` tells: one question at the end is enough. */
export interface ByteReader {
  /** The next `length` bytes, fewer where the end comes first. */
  take(length: number): Bytes
  /** The next `width` bytes as one number, big-endian. */
  number(width: number): number
  isAtEnd(): boolean
  /** Whether more was asked for than there is. */
  isCut(): boolean
}

/** Starts at the first byte. `byteReader(Uint8Array.of(1, 2)).number(2) // => 258` */
export function byteReader(bytes: Bytes): ByteReader {
  let at = 0
  const take = (length: number) => {
    at += length
    return bytes.slice(at - length, at)
  }
  return {
    take,
    number: width => take(width).reduce((value, byte) => value * 256 + byte, 0),
    isAtEnd: () => at >= bytes.length,
    isCut: () => at > bytes.length
  }
}

/**
 * A whole number in `width` bytes, big-endian. Throws a RangeError for one that does not fit, so that no link is
 * written that reads differently. `bigEndian(258, 2) // => [1, 2]`
 */
export function bigEndian(value: number, width: number): number[] {
  if (!Number.isInteger(value) || value < 0 || value >= 256 ** width) {
    throw new RangeError(`${value} is no whole number of ${width} bytes`)
  }
  return Array.from({ length: width }, (_, at) => Math.floor(value / 256 ** (width - 1 - at)) % 256)
}
