import type { Messages } from '../../i18n/messages.ts'
import type { OfferedForm } from '../../stores/offered-forms.ts'

/** What the evidence list needs to speak. */
export interface BringMessages {
  readonly bring: Messages['bring']
  readonly form: Pick<Messages['form'], 'evidence'>
  readonly results: Pick<Messages['results'], 'empty' | 'emptyTitle' | 'emptyAction' | 'failed' | 'retry'>
  readonly saved: Messages['saved']
}

export interface BringProps {
  readonly forms: readonly OfferedForm[]
  readonly lang: string
  readonly t: BringMessages
  readonly storage: Messages['storage']
  readonly addresses: { readonly assess: string; readonly results: string; readonly saved: string }
}
