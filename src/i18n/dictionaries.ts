import { edition, withEdition } from './edition.ts'
import { en } from './en/dictionary.ts'
import { fa } from './fa/dictionary.ts'
import type { Messages } from './messages.ts'

const dictionaries: Readonly<Record<string, Messages>> = { en, fa }

/** All words of a language. Pages take their slices from it, so that no visitor downloads more than one language. */
export function messagesIn(locale: string): Messages {
  const messages = dictionaries[locale]
  if (!messages) {
    const how = `write one in src/i18n/${locale}, beginning with a copy of a folder beside it, and name it here`
    throw new Error(`src/i18n/dictionaries.ts: there is no dictionary for ${locale}; ${how}`)
  }
  return withEdition(messages, edition, locale)
}
