import type { Messages } from '../i18n/messages.ts'
import type { BriefWords, ModelWords } from '../i18n/model-words.ts'

/** The slices of the dictionary that results need. */
export interface ResultMessages {
  readonly results: Messages['results']
  readonly pictures: Messages['pictures']
  readonly pyramid: Messages['pyramid']
  readonly route: Messages['route']
  readonly saving: Messages['saving']
}

/** What every part of a result needs to speak; `WholeSpeech` where it tells advice in full. */
export interface Speech<Words extends BriefWords = BriefWords> {
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly t: ResultMessages
  readonly words: Words
  /** The page of a capability. */
  readonly pageOf: (capability: string) => string
}

export type WholeSpeech = Speech<ModelWords>

/** Picks them from a dictionary, for pages. */
export function resultMessages({ results, pictures, pyramid, route, saving }: ResultMessages): ResultMessages {
  return { results, pictures, pyramid, route, saving }
}
