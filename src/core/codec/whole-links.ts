import { candidatesOf } from './broken-links.ts'
import { isWhole } from './is-whole.ts'
import { isLink, isPlace, longestLink } from './link-kind.ts'
import { findLinks, isOurs, linesOf } from './link-search.ts'

/**
 * The links in a text that their checksums prove, each once, whatever stands around them.
 * `wholeLinks('Team #3: https://e.org/en/results/#1AQEEFCnLuCnLuCnACZkV-4Iv.') // => ['1AQEEFCnLuCnLuCnACZkV-4Iv']`
 */
export function wholeLinks(text: string): string[] {
  const lines = linesOf(text)
  const whole = new Set<string>()
  const used = new Set<number>()
  for (const found of findLinks(lines)) {
    if (used.has(found.line)) continue
    const proved = candidatesOf(lines, found).find(({ link }) => isWhole(link))
    if (!proved) continue
    whole.add(proved.link)
    for (const line of proved.over) used.add(line)
  }
  return [...whole]
}

/** What in a text must have been a link of ours, though none is whole; undefined where nothing looks so. */
export function likelyLink(text: string): string | undefined {
  return findLinks(linesOf(text)).find(found => isOurs(found))?.link
}

/** More than the longest comparison takes: what is longer is not searched. */
const longestFragment = 5 * longestLink

/**
 * The link that a fragment holds, without what some programs put around it. Where none is whole it is the fragment
 * itself, so that it is said what is wrong with it; undefined only for no fragment and for places of the page.
 * `linkInFragment('%E2%80%8E1AQEEFCnLuCnLuCnACZkV-4Iv.') // => '1AQEEFCnLuCnLuCnACZkV-4Iv'`
 */
export function linkInFragment(fragment: string): string | undefined {
  if (isPlace(fragment)) return undefined
  if (fragment.length > longestFragment || isWhole(fragment)) return fragment
  const text = `#${percentDecoded(fragment)}`
  return wholeLinks(text)[0] ?? likelyLink(text) ?? fragment
}

/** The links of results that a fragment holds beside each other; a part that is not whole stays as it is. */
export function linksInRow(fragment: string): readonly string[] {
  if (isPlace(fragment)) return []
  if (fragment.length > longestFragment) return [fragment]
  const row = percentDecoded(fragment)
  if (!isLink(row)) return wholeLinks(`#${row}`)
  const parts = row.split('.').map(part => (part.startsWith('#') ? part.slice(1) : part))
  return parts.map(part => (isWhole(part) ? part : (wholeLinks(`#${part}`)[0] ?? part)))
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
