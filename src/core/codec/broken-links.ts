import { longestLink } from './link-kind.ts'
import type { FoundLink } from './link-search.ts'

/** What a found link may be, and the lines, from 1, that belong to it then besides its own. */
export interface Candidate {
  readonly link: string
  readonly over: readonly number[]
}

/** A line of nothing but payload, perhaps quoted: what mailers make of the rest of a long link. */
const payloadOnly = /^[\s>]*([\w-]+)[\s>.,;:!)\]"'»]*$/

/** Over more lines than this no link of ours is broken: each of them takes forty characters or more. */
const mostBroken = 12
/** A bare payload that is shorter was not broken by a mailer. */
const shortestBroken = 40

/**
 * What a found link may have been, the likeliest first: as it stands; without the signs of a markup that closes behind
 * it; with one, two, … of the lines after it joined on, where single blank lines between are passed over. Which of them
 * is whole, its checksum tells.
 */
export function candidatesOf(lines: readonly string[], found: FoundLink): Candidate[] {
  const { link, line, endsLine, isBare } = found
  const candidates = [link, ...withoutMarkup(link)].map((one): Candidate => ({ link: one, over: [] }))
  if (!endsLine || (isBare && link.length < shortestBroken)) return candidates
  let [longer, over] = [link, [] as number[]]
  for (const at of brokenOver(lines, line)) {
    longer += payloadOf(lines[at - 1] as string)
    over = [...over, at]
    if (longer.length > longestLink) break
    candidates.push({ link: longer, over })
  }
  return candidates
}

/** The lines, from 1, over which a link that ends a line may have been broken. */
function brokenOver(lines: readonly string[], line: number): number[] {
  const found: number[] = []
  for (let at = line; at < lines.length && found.length < mostBroken; at++) {
    const [before, here] = lines.slice(at - 1, at + 1) as [string, string]
    if (payloadOf(here) !== undefined) found.push(at + 1)
    else if (!isBlank(here) || isBlank(before)) break
  }
  return found
}

/** More signs no markup puts behind a link: bold and italics are three. */
const mostMarkup = 4

/**
 * `_#1Ab_` is a link in italics, and its last sign none of it. A link may end in such a sign of its own, so that the
 * signs are taken away one after the other.
 */
function withoutMarkup(link: string): string[] {
  const end = link.slice(-mostMarkup)
  const signs = end.length - end.replace(/[_-]+$/, '').length
  return Array.from({ length: signs }, (_, at) => link.slice(0, -(at + 1)))
}

function payloadOf(line: string): string | undefined {
  return line.length > longestLink ? undefined : payloadOnly.exec(line)?.[1]
}

function isBlank(line: string): boolean {
  return line.length < longestLink && /^[\s>]*$/.test(line)
}
