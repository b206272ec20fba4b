/** Signs that nobody sees: some programs put them into long words so that these may break. */
const unseen = '[\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]+'
const unseenWithin = new RegExp(`(?<=[\\w#/-])${unseen}(?=[\\w#-])`, 'g')

/**
 * A text as it was before mail and chat programs wrapped its links, line by line as it was, so that places can be named.
 * What is no wrapping stays: whether a link in it is whole its checksum tells.
 */
export function unwrapped(text: string): string {
  const mail = withBase64Parts(text)
  // A line of a mail that ends in `=` goes on in the next (quoted-printable, RFC 2045).
  const soft = mail.replace(/=(\r?\n)(?=[>\s]*[\w-])/g, (_, end: string) => (isQuoted(mail) ? '' : `=${end}`))
  return soft
    .replace(/=23(?=\d[\w-]{8})/g, '#')
    .replace(unseenWithin, '')
    .replace(/&amp;/g, '&')
    .replace(proofpoint3, (_, address: string, signs: string) => unstarred(address, signs))
    .replace(proofpoint2, (_, address: string) => decoded(address.replaceAll('-', '%').replaceAll('_', '/')))
    .replace(/%2523(?=\d)/g, '#')
}

const proofpoint3 = /https?:\/\/urldefense(?:\.proofpoint)?\.com\/v3\/__([^\s]{1,20000}?)__;([\w*+/=-]*)!![^\s]*/g
const proofpoint2 = /https?:\/\/urldefense(?:\.proofpoint)?\.com\/v2\/url\?u=([^\s&]+)(?:&[^\s]*)?/g

function isQuoted(text: string): boolean {
  return /quoted-printable/i.test(text) || /=23\d/.test(text) || /[\w-]{30}=\r?\n[>\s]*[\w-]{2}/.test(text)
}

/** Proofpoint writes a star for each sign that it took out, and the signs in base64 after the address. */
function unstarred(address: string, signs: string): string {
  const taken = [...fromBase64(signs.replaceAll('-', '+').replaceAll('_', '/'))]
  return address.replace(/\*/g, star => taken.shift() ?? star)
}

/** The parts of a saved mail that are in base64, put behind it as the text that they are. */
function withBase64Parts(text: string): string {
  if (!/content-transfer-encoding:\s*base64/i.test(text)) return text
  const parts = text.matchAll(
    /content-transfer-encoding:\s*base64[^\n]*\n(?:[^\n:]+:[^\n]*\n)*\s*\n((?:[A-Za-z\d+/=]{4,76}\r?\n?)+)/gi
  )
  const texts = [...parts].map(([, part = '']) => fromBase64(part.replace(/\s+/g, '')))
  return [text, ...texts].join('\n')
}

function fromBase64(text: string): string {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(text), sign => sign.charCodeAt(0)))
  } catch {
    return ''
  }
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
