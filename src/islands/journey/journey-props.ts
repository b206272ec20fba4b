import type { Messages } from '../../i18n/messages.ts'

/** What the sheet needs to speak. */
export interface JourneySpeech {
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly t: Messages['journey']
}

export interface JourneyProps extends JourneySpeech {
  readonly saved: Messages['saved']
  readonly storage: Messages['storage']
  readonly addresses: { readonly plan: string; readonly saved: string }
}
