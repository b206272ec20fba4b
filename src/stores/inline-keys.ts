import { assessmentsKey, currentKey, placesKey, sheetsStart } from './browser/storage-keys.ts'
import { firstAssessment } from './current.ts'

/** What scripts in the HTML have to know of what is stored: they run before any store is there. */
export const inlineKeys = {
  assessments: assessmentsKey,
  current: currentKey,
  places: placesKey,
  /** Where the keys of sheets begin: an assessment, a model and a form follow. */
  sheets: sheetsStart,
  /** The assessment in use where none is named. */
  first: firstAssessment
}

export type InlineKeys = Readonly<typeof inlineKeys>
