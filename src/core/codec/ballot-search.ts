import { anyLead, leadOf } from './link-kind.ts'

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

export function linesOf(text: string): string[] {
  return text.split(/\r\n|[\n\r\u2028\u2029]/)
}

/** Every link in lines of any kind and number, such as those of a whole chat log, in their order. */
export function findLinks(lines: readonly string[]): FoundLink[] {
  return lines.flatMap((content, at) => linksIn(content, at + 1))
}

/** A line of nothing but payload, perhaps quoted: what mailers make of the rest of a long link. */
const payloadOnly = /^[\s>]*([\w-]+)\s*$/

/** Over more lines than this no ballot is broken: each of them takes forty characters or more. */
const mostBroken = 12

/**
 * What a found link may have been before its line was broken: the same with one, two, … of the lines after it joined
 * on. Empty unless it ends its line and such a line follows. Whether one of them is whole, its checksum tells.
 */
export function rejoined(lines: readonly string[], { link, line }: FoundLink): string[] {
  const own = lines[line - 1] as string
  if (!own.trimEnd().endsWith(link)) return []
  const longer: string[] = []
  for (const next of lines.slice(line, line + mostBroken)) {
    const rest = payloadOnly.exec(next)?.[1]
    if (rest === undefined) break
    longer.push(`${longer.at(-1) ?? link}${rest}`)
  }
  return longer
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
