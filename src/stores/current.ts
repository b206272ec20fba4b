import { persistentAtom } from '@nanostores/persistent'
import { prefix } from './storage.ts'

/** The assessment that a visitor begins with. People with several organisations or years make more. */
export const firstAssessment = 'first'

/** The id of the assessment that questionnaires write to and results read from. */
export const $currentAssessment = persistentAtom<string>(`${prefix}current`, firstAssessment)
