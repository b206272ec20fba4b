import type { Model } from '../../core/model.ts'
import type { Assessment } from '../../stores/assessment-list.ts'
import type { StoredSheet } from '../../stores/stored-sheet.ts'
import type { OwnMessages } from '../files/own-messages.ts'
import type { Speech } from '../results/words.ts'

/** One questionnaire of the report, spoken with the words of its model. */
export interface OneResult {
  readonly model: Model
  readonly sheet: StoredSheet
  /** The name of the questionnaire. */
  readonly title: string
  readonly assessment: Assessment
  readonly speech: Speech
  readonly t: OwnMessages
}
