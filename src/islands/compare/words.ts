import type { Messages } from '../../i18n/messages.ts'
import type { OfferedForm } from '../../stores/offered-forms.ts'
import type { ResultMessages, Speech } from '../../wording/speech.ts'

/** The slices of the dictionary that a comparison needs. */
export interface CompareMessages extends ResultMessages {
  readonly compare: Messages['compare']
  readonly share: Messages['share']
  readonly files: Pick<Messages['files'], 'open' | 'drop' | 'faults' | 'foundDiffered'>
  readonly saved: Pick<Messages['saved'], 'first' | 'unnamed'>
}

/** What every part of a comparison needs to speak. */
export interface CompareSpeech extends Speech {
  readonly t: CompareMessages
  /** What a result is called, by its place from 0. */
  readonly names: readonly string[]
}

export interface CompareProps {
  readonly forms: readonly OfferedForm[]
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly t: CompareMessages
  readonly addresses: { readonly results: string; readonly compare: string; readonly assess: string }
}
