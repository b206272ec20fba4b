import { Fragment } from 'react'
import { piecesOf } from '../../i18n/foreign-words.ts'
import { sourceLocale } from '../../i18n/locales.ts'
import type { Speech } from '../../wording/speech.ts'

/** For what is wholly in the words of a model, such as its advice. */
export function spokenIn({ words, lang, dir }: Speech): { readonly lang: string; readonly dir: 'ltr' | 'rtl' } {
  return words.lang === lang ? { lang, dir } : { lang: words.lang, dir: sourceLocale.dir }
}

/** A sentence in which the words of a model say their language where it is not that of the page. */
export function Said({ speech, children }: { readonly speech: Speech; readonly children: string }) {
  if (speech.words.lang === speech.lang) return children
  return piecesOf(children).map((piece, at) =>
    at % 2 === 1 ? (
      <bdi key={at} {...spokenIn(speech)}>
        {piece}
      </bdi>
    ) : (
      <Fragment key={at}>{piece}</Fragment>
    )
  )
}
