import type { BankMoment } from '../../core/metrics/questions.ts'
import type { Messages } from '../../i18n/messages.ts'

/** A moment of the bank, and what is needed to speak about it. */
export interface QuestionProps {
  readonly moment: Pick<BankMoment, 'name' | 'questions'>
  /** The language that the questions are written in. */
  readonly own: { readonly lang: string; readonly dir: 'ltr' | 'rtl' }
  /** What each question is worked out as, and where; in their order. */
  readonly worked: readonly { readonly text: string; readonly href?: string | undefined }[]
  readonly lang: string
  readonly t: Messages['metrics']['questions']
}
