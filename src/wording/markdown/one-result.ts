import type { Enough } from '../../core/enough.ts'
import type { PlanStep } from '../../core/plan.ts'
import type { StepChoices } from '../../core/step.ts'
import type { AdviceSetting } from '../../core/told-advice.ts'
import type { AdviceSources } from '../advice-sources.ts'
import type { SheetOfModel } from '../models-in-words.ts'
import type { OwnMessages } from '../own-messages.ts'
import type { WholeSpeech } from '../speech.ts'

/** What its owner decided: the plan, the way for each model, and which advice is told. */
export interface Decided {
  readonly plan: readonly PlanStep[]
  /** Skills that are high enough for them. */
  readonly enough: readonly Enough[]
  /** By model id. */
  readonly choices: Readonly<Record<string, StepChoices & { readonly target?: string | undefined }>>
  readonly advice: AdviceSetting
  /** The advice that is unfolded on the page, by `planKey`. */
  readonly unfolded: readonly string[]
}

/** One questionnaire of the report, spoken with the words of its model. */
export interface OneResult extends SheetOfModel, Decided {
  readonly sources: AdviceSources
  /** The name of the questionnaire. */
  readonly title: string
  readonly speech: WholeSpeech
  readonly t: OwnMessages
}
