import { areEqual } from '../core/are-equal.ts'
import type { Ranked } from '../core/extremes.ts'
import { shown } from '../core/precision.ts'
import type { Messages } from '../i18n/messages.ts'
import { figure, text } from '../i18n/text.ts'

/** What stands over one end of a ranking. */
export interface EndWords {
  readonly title: string
  /** In place of names, where they are too many to help. */
  readonly shared?: string
}

/** More equals than this are counted, not named. */
const mostNamed = 6

interface Speech {
  readonly lang: string
  readonly t: { readonly results: Messages['results'] }
}

/** The best, called equally strong where none of them is the strongest alone. */
export function strongEnd(end: readonly Ranked[], speech: Speech): EndWords {
  const { strongest, equallyStrong } = speech.t.results
  return endWords(end, areEqual(end) ? equallyStrong : strongest, speech)
}

/** The lowest, called equally weak where none of them is the weakest alone. */
export function weakEnd(end: readonly Ranked[], speech: Speech): EndWords {
  const { weakest, equallyWeak } = speech.t.results
  return endWords(end, areEqual(end) ? equallyWeak : weakest, speech)
}

function endWords(end: readonly Ranked[], title: string, { lang, t }: Speech): EndWords {
  const [first] = end
  if (!first || end.length <= mostNamed) return { title }
  return {
    title,
    shared: text(lang, t.results.sharedBy, { count: end.length, score: figure(lang, shown(first.score)) })
  }
}
