import { messagesIn } from '../../src/i18n/dictionaries.ts'
import { type Locale, locales } from '../../src/i18n/locales.ts'
import type { Messages } from '../../src/i18n/messages.ts'
import type { ModelWords } from '../../src/i18n/model-words.ts'
import { type OwnMessages, ownMessages } from '../../src/wording/own-messages.ts'
import { resultMessages, type WholeSpeech } from '../../src/wording/speech.ts'
import { harbourWords, lighthouseWords, type Names, namesIn, storesWords } from './harbour.ts'

/** A language of the site with everything that sentences are made of; looked up when a test asks for it. */
export interface Language extends Locale {
  readonly messages: Messages
  readonly names: Names
  readonly own: OwnMessages
  /** Speaks about the harbour. */
  readonly harbour: WholeSpeech
  readonly lighthouse: WholeSpeech
  readonly stores: WholeSpeech
  speechOf(words: ModelWords): WholeSpeech
}

/** Every language that `locales.ts` names: each claim about sentences is made in all of them. */
export const languages: readonly Language[] = locales.map(locale => ({
  ...locale,
  get messages() {
    return messagesIn(locale.id)
  },
  get names() {
    return namesIn(locale)
  },
  get own() {
    return ownMessages(messagesIn(locale.id))
  },
  get harbour() {
    return this.speechOf(harbourWords(locale))
  },
  get lighthouse() {
    return this.speechOf(lighthouseWords(locale))
  },
  get stores() {
    return this.speechOf(storesWords(locale))
  },
  speechOf(words: ModelWords): WholeSpeech {
    const { lang, dir } = locale
    return { lang, dir, t: resultMessages(messagesIn(locale.id)), words, pageOf: id => `/${id}/` }
  }
}))

/** What a table says of a language; a language that it lacks is a failing test that names it. */
export function inLanguage<T>(table: Readonly<Record<string, T>>, { id }: Pick<Locale, 'id'>): T {
  const found = table[id]
  if (found === undefined) throw new Error(`no expectation for the language ${id}: add what it says to the table`)
  return found
}
