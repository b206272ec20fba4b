import type { Messages } from '../../i18n/messages.ts'

/** What every part of the page of raw answers needs to speak. */
export interface DataProps {
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly t: { readonly data: Messages['metrics']['data']; readonly scores: Messages['metrics']['scores'] }
}
