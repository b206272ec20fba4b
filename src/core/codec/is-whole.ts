import { fromBase64url } from './base64url.ts'
import { withoutChecksum } from './crc32.ts'
import { isLink, longestLink } from './link-kind.ts'

/** Whether the checksum at the end of a link proves it; sealed ballots have none. `isWhole('1AQE') // => false` */
export function isWhole(link: string): boolean {
  if (!isLink(link) || link.length > longestLink) return false
  const bytes = fromBase64url(link.slice(1))
  return bytes !== undefined && bytes.length > 4 && withoutChecksum(bytes) !== undefined
}
