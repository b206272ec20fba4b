import { createHash } from 'node:crypto'
import { plainLetters } from '../../../src/wording/search/plain-letters.ts'

/** So many words in a row are somebody's sentence; in Chinese, which parts no words, so many signs. */
const inRow = { words: 8, signs: 14 }
/** Of each hash so many bytes are kept: by chance two runs of ten thousand against thirty thousand agree once in thousands of times. */
const kept = 5

/** The hashes of all runs of words in a text, as base64, without telling the words. */
export function runsOf(text: string): string[] {
  const plain = plainLetters(text.replace(/<[^>]*>|\]\([^)]*\)/g, ' ')).replaceAll('\u200c', '')
  const units = plain.match(/\p{Script=Han}|[^\P{L}\p{Script=Han}]+|\p{N}+/gu) ?? []
  return units.flatMap((unit, at) => {
    const length = /\p{Script=Han}/u.test(unit) ? inRow.signs : inRow.words
    const run = units.slice(at, at + length)
    return run.length < length ? [] : [hashOf(run.join(' '))]
  })
}

function hashOf(run: string): string {
  return createHash('sha256').update(run).digest().subarray(0, kept).toString('base64')
}

/** Hashes one after the other, as they are stored. */
export function runsIn(stored: Buffer): Set<string> {
  const count = stored.length / kept
  return new Set(
    Array.from({ length: count }, (_, at) => stored.subarray(at * kept, (at + 1) * kept).toString('base64'))
  )
}
