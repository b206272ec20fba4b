import type { FormId, Model } from '../../core/model.ts'
import type { Messages } from '../../i18n/messages.ts'
import type { ModelAddress } from '../../stores/models.ts'

/** A form that a workshop may ask, with where its words lie. */
export interface AskableForm {
  readonly model: string
  readonly form: FormId
  readonly title: string
  readonly files: ModelAddress
}

/** What every part of the page for participants needs. */
export interface JoinSpeech {
  readonly lang: string
  readonly t: {
    readonly join: Messages['join']
    readonly form: Messages['form']
    readonly box: Messages['workshop']['box']
    readonly storage: Messages['storage']
    /** Where the site has a broker of live rooms. */
    readonly room?: Messages['room'] | undefined
  }
  readonly models: readonly Model[]
  readonly forms: readonly AskableForm[]
  /** The address at which facilitators collect; a ballot link leads there. */
  readonly collecting: string
}

/** Why a ballot can't be sealed here: the page was not opened over https, or the browser is too old. */
export function cannotSeal(t: Messages['join']): string {
  return globalThis.isSecureContext === false ? t.needsHttps : t.unsealed
}
