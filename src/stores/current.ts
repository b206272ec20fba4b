import { persistentAtom } from '@nanostores/persistent'
import { prefix } from './browser/storage.ts'
import { $places } from './places.ts'

/** The assessment that a visitor begins with. People with several organisations or years make more. */
export const firstAssessment = 'first'

/** The id of the assessment that questionnaires write to and results read from. */
export const $currentAssessment = persistentAtom<string>(`${prefix}current`, firstAssessment, {
  encode: id => id,
  decode: id => (isId(id) ? id : firstAssessment)
})

/** Whether something can be a part of a storage key: letters, digits and hyphens, without a colon. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && /^[\w-]{1,64}$/.test(value)
}

/** From now on questionnaires write to it and results read from it; each begins at its first part. */
export function openAssessment(id: string): void {
  if ($currentAssessment.get() === id) return
  $currentAssessment.set(id)
  $places.set({})
}
