import type { Model } from '../../core/model.ts'
import type { Sheet } from '../../core/sheet.ts'
import type { Messages } from '../../i18n/messages.ts'
import type { BriefWords } from '../../i18n/model-words.ts'
import type { ReadyModel } from '../../stores/models.ts'
import type { OfferedForm } from '../../stores/offered-forms.ts'
import type { OwnMessages } from '../../wording/own-messages.ts'
import type { ResultMessages, Speech } from '../../wording/speech.ts'
import type { Under } from '../result/under.ts'
import type { ViewAddresses, ViewName } from '../result/views.ts'
import type { Taken } from '../ui/TakeOver.tsx'
import type { WaysOn } from './LinkProblem.tsx'

/** What everything that shows somebody else's result needs. */
export interface SharedProps {
  readonly view: ViewName
  /** What follows `#` in the address. */
  readonly fragment: string
  readonly forms: readonly OfferedForm[]
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly t: ResultMessages & {
    readonly shared: Messages['shared']
    readonly share: Messages['share']
    readonly report: Pick<Messages['report'], 'print'>
  }
  /** What the files of a result say. */
  readonly own: OwnMessages
  readonly addresses: WaysOn & { readonly method: string; readonly compare: string; readonly views: ViewAddresses }
  readonly onTaken: (how: Taken) => void
  readonly under?: Under | undefined
}

/** What a view of a sheet of it shows. */
export type SharedViewProps<Words extends BriefWords = BriefWords> = SharedProps & {
  readonly model: Model
  readonly sheet: Sheet
  readonly speech: Speech<Words>
  /** What its questionnaire is called. */
  readonly title: string
  readonly result: SharedContent<Words>
}

/** All that its link holds. */
export interface SharedContent<Words extends BriefWords = BriefWords> {
  readonly sheets: readonly Sheet[]
  readonly models: readonly ReadyModel<Words>[]
  /** What its sender called it. */
  readonly label: string | undefined
}
