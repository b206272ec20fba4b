import { edition, withEdition } from './edition.ts'
import { en } from './en/dictionary.ts'
import { fa } from './fa/dictionary.ts'
import type { Messages } from './messages.ts'
import { noDictionary } from './no-dictionary.ts'

const dictionaries: Readonly<Record<string, Messages>> = { en, fa }

/** All words of a language. Pages take their slices from it, so that no visitor downloads more than one language. */
export function messagesIn(locale: string): Messages {
  const messages = dictionaries[locale]
  if (!messages) throw new Error(noDictionary(locale))
  return withEdition(messages, edition, locale)
}
