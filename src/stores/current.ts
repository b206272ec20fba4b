import { currentKey } from './browser/storage-keys.ts'
import { isId } from './is-id.ts'
import { $places } from './places.ts'
import { stored } from './stored.ts'

/** The assessment that a visitor begins with. People with several organisations or years make more. */
export const firstAssessment = 'first'

/** The id of the assessment that questionnaires write to and results read from. */
export const $currentAssessment = stored(
  currentKey,
  firstAssessment,
  (_, id) => (isId(id) ? id : firstAssessment),
  String
)

/** From now on questionnaires write to it and results read from it; each begins at its first part. */
export function openAssessment(id: string): void {
  if ($currentAssessment.get() === id) return
  $currentAssessment.change(() => id)
  $places.change(() => ({}))
}
