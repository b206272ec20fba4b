import type { Asked } from '../../core/workshop/invitation.ts'
import type { ModelAddress } from '../../stores/models.ts'
import type { WorkshopForm } from './workshop-words.ts'

/** Where the words of the models lie that a workshop asks. */
export function askedFiles(asked: readonly Asked[], forms: readonly WorkshopForm[]): ModelAddress[] {
  return forms.filter(form => asked.some(({ model }) => model === form.model)).map(form => form.files)
}
