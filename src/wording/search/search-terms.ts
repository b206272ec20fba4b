import { plainLetters } from './plain-letters.ts'

/**
 * What a text is found by, each once. Words that a half-space joins are found whole and by their longer parts; Chinese, which
 * writes no spaces, by pairs of signs, since browsers cut its words in different places.
 * `searchTerms('می‌پرسد، B2B') // => ['میپرسد', 'پرسد', 'b2b']`, `searchTerms('客戶體驗') // => ['客戶', '戶體', '體驗']`
 */
export function searchTerms(text: string): string[] {
  const words = plainLetters(text).split(/[^\p{L}\p{N}\u200c]+/u)
  const runs = words.flatMap(word => word.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? [])
  return [...new Set(runs.flatMap(run => (/\p{Script=Han}/u.test(run) ? pairsIn(run) : partsOf(run))))]
}

function pairsIn(run: string): string[] {
  const signs = [...run]
  return signs.length === 1 ? signs : signs.slice(1).map((sign, at) => `${signs[at]}${sign}`)
}

function partsOf(word: string): string[] {
  const parts = word.split('\u200c').filter(part => part !== '')
  return parts.length > 1 ? [parts.join(''), ...parts.filter(part => part.length > 2)] : parts
}
