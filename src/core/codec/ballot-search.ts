import { anyLead, leadOf } from './link-kind.ts'
import { unwrapped } from './unwrapped.ts'

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
const links = new RegExp(
  `(?:#|%23)(${anyLead}[\\w-]*)|(?<![\\w#/?&=%.-])([${leadOf('result')}${leadOf('sealed')}][\\w-]{43,})(?![\\w-])`,
  'g'
)

/** Shorter than any link that says something: `#1` is first place, not a result. */
const shortest = 12
const longestBefore = 40

/** Addresses are looked for no further back: a whole book without a blank would take for ever. */
const longestAddress = 2000

/** The pages to which links of ours lead; whatever stands before them, a site may lie in any folder. */
const ourPages =
  /(?:\/|%2F|_)(?:workshop|join|results|compare|plan|skills|share|evidence|metrics)(?:\/|%2F|_)?(?:index\.html)?$/i

export function linesOf(text: string): string[] {
  return unwrapped(text).split(/\r\n|[\n\r\u2028\u2029]/)
}

/** Every link in lines of any kind and number, such as those of a whole chat log, in their order. */
export function findLinks(lines: readonly string[]): FoundLink[] {
  return lines.flatMap((content, at) => linksIn(content, at + 1))
}

/** A line of nothing but payload, perhaps quoted: what mailers make of the rest of a long link. */
const payloadOnly = /^[\s>]*([\w-]+)[\s>.,;:!)\]"'»]*$/

/** Over more lines than this no ballot is broken: each of them takes forty characters or more. */
const mostBroken = 12

/**
 * What a found link may have been before its line was broken: the same with one, two, … of the lines after it joined
 * on; single blank lines between are passed over. Empty unless it ends its line and such a line follows. Whether one of
 * them is whole, its checksum tells.
 */
export function rejoined(lines: readonly string[], { link, line }: FoundLink): string[] {
  const own = lines[line - 1] as string
  if (!own.trimEnd().endsWith(link)) return []
  const longer: string[] = []
  for (const at of brokenOver(lines, line)) longer.push(`${longer.at(-1) ?? link}${payloadOf(lines[at - 1] as string)}`)
  return longer
}

/** The lines, from 1, over which a link that ends a line may have been broken. */
export function brokenOver(lines: readonly string[], line: number): number[] {
  const found: number[] = []
  for (let at = line; at < lines.length && found.length < mostBroken; at++) {
    const [before, here] = lines.slice(at - 1, at + 1) as [string, string]
    if (payloadOf(here) !== undefined) found.push(at + 1)
    else if (!isBlank(here) || isBlank(before)) break
  }
  return found
}

/**
 * Whether a link is one of ours even where it is not whole: it stands behind an address of ours, or stands alone and could
 * be nothing else. What stands behind another site's address is that site's, and a word behind a hash is a hashtag.
 */
export function isOurs(lines: readonly string[], { link, line }: FoundLink): boolean {
  const content = lines[line - 1] as string
  const { address } = aheadOf(content, content.indexOf(link))
  if (!/^["'(<[{«*_>]*#?$/.test(address)) return ourPages.test(address.replace(/(?:#|%23)$/, ''))
  return link.length >= 24 && /[A-Z]/.test(link) && /[a-z]/.test(link)
}

function payloadOf(line: string): string | undefined {
  return payloadOnly.exec(line)?.[1]
}

function isBlank(line: string): boolean {
  return /^[\s>]*$/.test(line)
}

function linksIn(content: string, line: number): FoundLink[] {
  return [...content.matchAll(links)].flatMap(match => {
    const link = (match[1] ?? match[2]) as string
    const { address, words } = aheadOf(content, match.index)
    // A short hashtag stands alone; a short fragment at the end of an address is a link that was cut.
    return link.length < shortest && !address.includes('/') ? [] : [{ link, line, before: beginning(words) }]
  })
}

/** What stands before a place of a line: what it is glued to, and the words before that. */
function aheadOf(content: string, place: number): { readonly address: string; readonly words: string } {
  const ahead = content.slice(Math.max(0, place - longestAddress), place)
  let start = ahead.length
  while (start > 0 && /\S/.test(ahead.charAt(start - 1))) start--
  return { address: ahead.slice(start), words: ahead.slice(0, start) }
}

/** The end of what stands before, which is nearest to the link, without what glues it to the link. */
function beginning(ahead: string): string {
  const words = ahead.replace(/[\s:>–-]+$/u, '').trim()
  return [...words].slice(-longestBefore).join('').trim()
}
