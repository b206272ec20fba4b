import type { Messages } from '../../i18n/messages.ts'
import type { OfferedForm } from '../../stores/offered-forms.ts'
import type { OwnMessages } from '../../wording/own-messages.ts'
import type { ResultMessages } from '../../wording/speech.ts'
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
