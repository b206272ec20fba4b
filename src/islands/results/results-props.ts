import type { ReactNode } from 'react'
import type { Model } from '../../core/model.ts'
import type { Messages } from '../../i18n/messages.ts'
import type { BriefWords } from '../../i18n/model-words.ts'
import type { Assessment } from '../../stores/assessment-list.ts'
import type { OfferedForm } from '../../stores/offered-forms.ts'
import type { sheetOf } from '../../stores/sheets.ts'
import type { StoredSheet } from '../../stores/stored-sheet.ts'
import type { OwnMessages } from '../../wording/own-messages.ts'
import type { ResultMessages, Speech } from '../../wording/speech.ts'
import type { Under } from '../result/under.ts'
import type { ViewAddresses, ViewName } from '../result/views.ts'
import type { WaysOn } from '../shared/LinkProblem.tsx'

/** What the page of results needs. */
export interface ResultsProps {
  readonly view: ViewName
  readonly forms: readonly OfferedForm[]
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly t: ResultMessages & {
    readonly share: Messages['share']
    readonly shared: Messages['shared']
    readonly back: Pick<Messages['back'], 'keep' | 'keepHow'>
    readonly report: Pick<Messages['report'], 'print'>
  }
  /** What belongs to the visitor's own assessments. */
  readonly own: OwnMessages
  readonly storage: Messages['storage']
  readonly addresses: WaysOn & {
    readonly method: string
    readonly compare: string
    readonly saved: string
    readonly views: ViewAddresses
  }
  /** The title of the window, with `{page}`. */
  readonly siteTitle: string
  readonly under?: Under | undefined
}

/** What the visitor's own results need of it. */
export type OwnResultsProps = Omit<ResultsProps, 'siteTitle'>

export interface OwnPlace {
  readonly assessment: Assessment
  /** Called where a file may be opened, once all above that stands. */
  readonly onFiles: () => void
}

export type OwnProps = OwnResultsProps &
  OwnPlace & {
    readonly offered: OfferedForm
    readonly answered: readonly OfferedForm[]
  }

/** What a view of one's own result shows. */
export type OwnViewProps<Words extends BriefWords = BriefWords> = OwnProps & {
  readonly model: Model
  readonly sheet: StoredSheet
  readonly $sheet: ReturnType<typeof sheetOf>
  readonly speech: Speech<Words>
  /** How much of it is answered, and the way to change that. */
  readonly restsOn: ReactNode
}
