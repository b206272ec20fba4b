import type { Messages } from '../../i18n/messages.ts'
import type { OfferedForm } from '../../stores/offered-forms.ts'
import type { ResultMessages } from '../../wording/speech.ts'

/** What the greeting on the first page needs. */
export interface WelcomeProps {
  readonly forms: readonly OfferedForm[]
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly t: {
    readonly back: Messages['back']
    readonly plan: Messages['plan']
    readonly saved: Pick<Messages['saved'], 'first' | 'unnamed' | 'change'>
    readonly results: ResultMessages
  }
  readonly addresses: { readonly results: string; readonly plan: string; readonly saved: string }
}
