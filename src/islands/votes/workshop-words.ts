import type { FormId, Model } from '../../core/model.ts'
import type { Messages } from '../../i18n/messages.ts'
import type { ModelAddress } from '../../stores/models.ts'
import type { ResultMessages } from '../../wording/speech.ts'
import type { CoverMessages } from '../report/ReportCover.tsx'
import type { TakeOverMessages } from '../ui/TakeOver.tsx'

/** A competency, level or other part of a form, with what it asks in plain words and how many questions it has. */
export interface WorkshopPart {
  readonly id: string
  readonly name: string
  readonly question: string | undefined
  readonly items: number
}

/** A form as a facilitator chooses it. */
export interface WorkshopForm {
  readonly model: string
  readonly form: FormId
  readonly title: string
  readonly files: ModelAddress
  /** The address of the model's pages, to which a capability's id is added. */
  readonly pages: string
  readonly dimensions: readonly WorkshopPart[]
}

/** What every part of the facilitator's page needs. */
export interface WorkshopSpeech {
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly t: ResultMessages & {
    readonly workshop: Messages['workshop']
    readonly shared: TakeOverMessages
    readonly storage: Messages['storage']
    readonly plan: Messages['plan']
    readonly cover: CoverMessages
    /** Where the site has a broker of live rooms. */
    readonly room?: Messages['room'] | undefined
    readonly form: Pick<Messages['form'], 'unknown' | 'na' | 'proof'>
  }
  readonly models: readonly Model[]
  readonly forms: readonly WorkshopForm[]
  readonly addresses: {
    readonly workshop: string
    readonly join: string
    readonly wall: string
    readonly guide: string
    readonly results: string
    readonly method: string
  }
}

/** The form of an invitation among those that the site offers. */
export function askedForm(
  speech: WorkshopSpeech,
  { model, form }: { readonly model: string; readonly form: FormId }
): WorkshopForm | undefined {
  return speech.forms.find(each => each.model === model && each.form === form)
}
