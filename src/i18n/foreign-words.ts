import type { BriefWords } from './model-words.ts'

/** Around words of another language in a sentence: Unicode's isolates, which also keep their direction to themselves. */
const [before, after] = ['\u2068', '\u2069']

/** The words of a model for a page in this language: those of another are marked, so that sentences can say which. */
export function wordsOn<Words extends BriefWords>(lang: string, words: Words): Words {
  return words.lang === lang ? words : (marked(words) as Words)
}

/** A sentence cut at the marks: every second piece is in the other language. */
export function piecesOf(sentence: string): string[] {
  return sentence.split(/[\u2068\u2069]/)
}

/** For places that take letters only, such as pictures. */
export function unmarked(sentence: string): string {
  return piecesOf(sentence).join('')
}

function marked(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return ['id', 'lang', 'html'].includes(key) ? value : `${before}${value}${after}`
  if (Array.isArray(value)) return value.map(one => marked(one))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, marked(one, name)]))
}
