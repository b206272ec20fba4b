import type { Pair, Together } from '../../core/metrics/operations/read-together.ts'
import { list, text } from '../../i18n/text.ts'
import { type BesideWords, measureInSentence } from './beside-words.ts'

/** What two kinds of figures say beside each other, a pair a line, and never that one moves the other. */
export function togetherLines({ pairs, still }: Together, words: BesideWords): string[] {
  const { lang, t } = words
  const names = list(
    lang,
    still.map(measure => measureInSentence(measure, words))
  )
  return [
    ...pairs.map(pair => pairLine(pair, words)),
    ...(still.length > 0 ? [text(lang, t.beside.still, { names })] : []),
    ...(pairs.length + still.length === 0 ? [t.beside.lonely] : [])
  ]
}

function pairLine({ pattern, said, done, isSure }: Pair, words: BesideWords): string {
  const { lang, t } = words
  const named = {
    said: list(
      lang,
      said.map(measure => measureInSentence(measure, words))
    ),
    done: measureInSentence(done, words)
  }
  const means =
    pattern === 'both-better' || pattern === 'both-worse' ? t.beside.together : t.beside.may[groupOf(done)][pattern]
  return [text(lang, t.beside.patterns[pattern], named), means, ...(isSure ? [] : [t.beside.ifReal])].join(' ')
}

/** What is asked of it: repeat purchase is read as staying is. */
function groupOf(done: Pair['done']): Exclude<Pair['done'], 'retention' | 'repeat'> | 'staying' {
  return done === 'retention' || done === 'repeat' ? 'staying' : done
}
