import { anyLead } from './link-kind.ts'
import { unwrapped } from './unwrapped.ts'

/** Something in a text that looks like one of our links. */
export interface FoundLink {
  /** The link without `#`, as the decoders of its kind take it. */
  readonly link: string
  /** Where it stands, from 1. */
  readonly line: number
  /** What stands before it on its line, without the address: in a chat log whose it is. At most 40 characters. */
  readonly before: string
  /** The end of what it is glued to, mostly an address; without `#`. */
  readonly address: string
  /** Whether its line ends with it, so that its rest may stand on the next. */
  readonly endsLine: boolean
  /** Whether no `#` stands before it, so that only its checksum tells that it is one. */
  readonly isBare: boolean
}

/**
 * A fragment that begins with a digit, also with its `#` percent-encoded; or the bare payload, as a scanner or a careful
 * reader gives it; or what stands behind the dot of a comparison.
 */
const links = new RegExp(
  `(?:#|%23)(${anyLead}[\\w-]*)|(?<![\\w#/?&=%.-])(${anyLead}[\\w-]{11,})(?![\\w-])|(?<=[\\w-]{12}\\.)(${anyLead}[\\w-]{11,})`,
  'g'
)

/** Shorter than any link that says something: `#1` is first place, not a result. */
const shortest = 12
/** A payload this long is no telephone number and no word, even where it is not whole. */
const longPayload = 44
const longestBefore = 40
/** As much of an address or of words is looked at: enough to know a page of ours or a name by. */
const near = 200

/** The lines of a text, as they were before mail and chat programs wrapped its links. */
export function linesOf(text: string): string[] {
  return unwrapped(text).split(/\r\n|[\n\r\u2028\u2029]/)
}

/**
 * Every link in lines of any kind and number, such as those of a whole chat log, in their order; in time that grows with
 * the text, whatever it is. Whether a link is whole its checksum tells, not its place.
 */
export function findLinks(lines: readonly string[]): FoundLink[] {
  return lines.flatMap((content, at) => linksIn(content, at + 1))
}

/** Pages to which links of ours lead; whatever stands before them, a site may lie in any folder. */
const ourPages =
  /(?:\/|%2F|_)(?:workshop|join|results|compare|plan|skills|share|evidence|metrics)(?:\/|%2F|_)?(?:index\.html)?$/i

/**
 * Whether a link is one of ours even where it is not whole: it stands behind an address of ours, or stands alone and could
 * be nothing else. What stands behind another site's address is that site's, and a word behind a hash is a hashtag.
 */
export function isOurs({ link, address, isBare }: FoundLink): boolean {
  if (!/^["'(<[{«*_>]*#*$/.test(address)) return ourPages.test(address.replace(/#$/, ''))
  return link.length >= (isBare ? longPayload : 24) && /[A-Z]/.test(link) && /[a-z]/.test(link)
}

function linksIn(content: string, line: number): FoundLink[] {
  const found: FoundLink[] = []
  let [word, slash, seen] = [0, -1, 0]
  for (const match of content.matchAll(links)) {
    const place = match.index
    // Each character is looked at once, however many links there are.
    for (; seen < place; seen++) {
      const sign = content.charAt(seen)
      if (sign === '/') slash = seen
      else if (isBlank(sign)) word = seen + 1
    }
    const link = (match[1] ?? match[2] ?? match[3]) as string
    // A short hashtag stands alone; a short fragment at the end of an address is a link that was cut.
    if (link.length < shortest && slash < word) continue
    const after = place + match[0].length
    found.push({
      link,
      line,
      before: beginning(content.slice(Math.max(0, word - near), word)),
      address: content.slice(Math.max(word, place - near), place),
      endsLine: content.length - after < near && content.slice(after).trim() === '',
      isBare: match[1] === undefined
    })
  }
  return found
}

/** The end of what stands before, which is nearest to the link, without what glues it to the link. */
function beginning(ahead: string): string {
  let end = ahead.length
  while (end > 0 && /[\s:>–-]/.test(ahead.charAt(end - 1))) end--
  return [...ahead.slice(0, end)].slice(-longestBefore).join('').trim()
}

function isBlank(sign: string): boolean {
  return sign === ' ' || /\s/.test(sign)
}
