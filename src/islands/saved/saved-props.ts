import type { Messages } from '../../i18n/messages.ts'
import type { OfferedForm } from '../../stores/offered-forms.ts'
import type { OwnMessages } from '../../wording/own-messages.ts'
import type { ResultMessages } from '../../wording/speech.ts'

/** What the page of saved assessments needs. */
export interface SavedProps {
  /** With how many questions each version asks. */
  readonly forms: readonly (OfferedForm & { readonly asked: readonly number[] })[]
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly t: OwnMessages
  readonly results: ResultMessages
  readonly storage: Messages['storage']
  readonly addresses: { readonly assess: string; readonly results: string; readonly compare: string }
}
