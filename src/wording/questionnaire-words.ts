import type { Messages } from '../i18n/messages.ts'
import type { CapabilityWords, ItemWords } from '../i18n/model-words.ts'

/** The slice of a model's words that its questionnaire needs: questions and scales, no advice. */
export interface QuestionnaireWords {
  /** The form's name, for the heading. */
  readonly title: string
  readonly parts: Readonly<Record<string, { readonly name: string; readonly summary: string; readonly over?: string }>>
  /** Ladders by item id. */
  readonly ladders: Readonly<Record<string, Required<Pick<CapabilityWords, 'name' | 'question' | 'ladder'>>>>
  readonly items: Readonly<Record<string, ItemWords>>
  /** Labels of 1 to 5 where the form has a common scale, and what it asks. */
  readonly scale?: readonly string[] | undefined
  readonly scaleQuestion?: string | undefined
}

export type FormMessages = Messages['form']
