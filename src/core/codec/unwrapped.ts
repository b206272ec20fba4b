import { base64Text } from './base64-text.ts'
import { withBase64Parts } from './mail-parts.ts'

/** Signs that nobody sees: some programs put them into long words so that these may break. */
const unseen = '[\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]+'
const unseenWithin = new RegExp(`(?<=[\\w#/-])${unseen}(?=[\\w#-])`, 'g')
/** The same in an address. */
const unseenEncoded = /%(?:E2%80%(?:8[B-F]|A[A-E])|E2%81%A\d|C2%AD|EF%BB%BF)/gi

/**
 * A text as it was before mail and chat programs wrapped its links, line by line as it was, so that places can be named.
 * What is no wrapping stays: whether a link in it is whole its checksum tells. Takes time in proportion to the text.
 */
export function unwrapped(text: string): string {
  const mail = withBase64Parts(text)
  return withoutProofpoint(isQuoted(mail) ? joinedLines(mail) : mail)
    .replace(/=23(?=\d[\w-]{8})/g, '#')
    .replace(unseenEncoded, '')
    .replace(unseenWithin, '')
    .replace(/&amp;/g, '&')
    .replace(/%2523(?=\d)/g, '#')
}

/** A line of a mail that ends in `=` goes on in the next (quoted-printable, RFC 2045). */
function joinedLines(mail: string): string {
  return mail.replace(/=\r?\n(?=[>\s]*[\w-])/g, '')
}

function isQuoted(text: string): boolean {
  return /quoted-printable/i.test(text) || /=23\d/.test(text) || /[\w-]{30}=\r?\n[>\s]*[\w-]{2}/.test(text)
}

const proofpoint3 = /(https?:\/\/urldefense(?:\.proofpoint)?\.com\/v3\/__)/
const proofpoint2 = /https?:\/\/urldefense(?:\.proofpoint)?\.com\/v2\/url\?u=([^\s&]+)(?:&[^\s]*)?/g

function withoutProofpoint(text: string): string {
  if (!text.includes('urldefense')) return text
  const [first = '', ...parts] = text.split(proofpoint3)
  // The parts are marks and what follows them, in turn.
  const rest = parts.map((part, at) => (at % 2 === 0 ? '' : unmarked(part, parts[at - 1] as string)))
  return [first, ...rest]
    .join('')
    .replace(proofpoint2, (_, address: string) => decoded(address.replaceAll('-', '%').replaceAll('_', '/')))
}

/** Proofpoint writes a star for each sign that it took out, and the signs in base64 after the address. */
function unmarked(part: string, mark: string): string {
  const read = /^(\S+?)__;([\w*+/=-]*)!!\S*/.exec(part)
  if (!read) return mark + part
  const [whole, address = '', signs = ''] = read
  const taken = [...base64Text(signs.replaceAll('-', '+').replaceAll('_', '/'))]
  let next = 0
  return address.replace(/\*/g, star => taken[next++] ?? star) + part.slice(whole.length)
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
