/** Something in a text that looks like one of our links. */
export interface FoundLink {
  /** The link without `#`, as the decoders of its kind take it. */
  readonly link: string
  /** Where it stands, from 1. */
  readonly line: number
  /** What stands before it on its line, without the address: in a chat log whose it is. At most 40 characters. */
  readonly before: string
}

/**
 * A fragment that begins with a digit, also with its `#` percent-encoded; or the bare payload of a result or a sealed
 * ballot, as a scanner or a careful reader gives it. A payload this long is no telephone number and no word.
 */
const links = /(?:#|%23)(\d[\w-]*)|(?<![\w#/?&=%.-])([13][\w-]{43,})(?![\w-])/g

/** Shorter than any link that says something: `#1` is first place, not a result. */
const shortest = 12
const longestBefore = 40

/** Every link in a text of any kind and length, such as a whole chat log, in its order. */
export function findLinks(text: string): FoundLink[] {
  return text.split(/\r\n|[\n\r\u2028\u2029]/).flatMap((content, at) => linksIn(content, at + 1))
}

function linksIn(content: string, line: number): FoundLink[] {
  return [...content.matchAll(links)].flatMap(match => {
    const link = (match[1] ?? match[2]) as string
    const ahead = content.slice(0, match.index)
    const address = ahead.slice(ahead.search(/\S*$/))
    // A short hashtag stands alone; a short fragment at the end of an address is a link that was cut.
    if (link.length < shortest && !address.includes('/')) return []
    return [{ link, line, before: beginning(ahead.slice(0, ahead.length - address.length)) }]
  })
}

/** The end of what stands before, which is nearest to the link, without what glues it to the link. */
function beginning(ahead: string): string {
  const words = ahead.replace(/[\s:>–-]+$/u, '').trim()
  return [...words].slice(-longestBefore).join('').trim()
}
