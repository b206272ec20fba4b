import type { ResultReading } from '../core/link.ts'
import type { FormId } from '../core/model.ts'
import type { Sheet } from '../core/sheet.ts'
import type { ModelAddress } from './models.ts'

/** Where a model lies that a form is of. */
export type ModelFiles = Pick<OfferedForm, 'model' | 'files'>

/** A form that the site offers, with the addresses that belong to it. */
export interface OfferedForm {
  readonly model: string
  /** The number of the model in links. */
  readonly number: number
  readonly form: FormId
  readonly title: string
  readonly files: ModelAddress
  /** Whether its result has a radar, which is fetched beside the model then. */
  readonly hasRadar?: boolean
  readonly questionnaire: string
  /** The address of the model's pages, to which a capability's id is added. */
  readonly pages: string
}

/** One form of each model that links name, when they were read without any model. */
export function formsNamed(outlines: readonly ResultReading[], forms: readonly OfferedForm[]): OfferedForm[] {
  const entries = outlines.flatMap(outline => (outline.ok ? outline.entries : []))
  const numbers = new Set(entries.flatMap(entry => (entry.ok ? [] : [entry.number])))
  return oneOfEachModel(forms.filter(({ number }) => numbers.has(number)))
}

/** The first form of each model: what is fetched are models. */
export function oneOfEachModel<Form extends ModelFiles>(forms: readonly Form[]): Form[] {
  return forms.filter(({ model }, at) => forms.findIndex(other => other.model === model) === at)
}

/** The forms of a list as it is now, where those that were in it before keep their order; the same list if all do. */
export function inTheirPlaces<Form extends ModelFiles>(before: readonly Form[], now: readonly Form[]): readonly Form[] {
  const shown = before.filter(form => now.includes(form))
  const added = now.filter(form => !before.includes(form))
  return shown.length === before.length && added.length === 0 && before.length > 0 ? before : [...shown, ...added]
}

/** The form that a sheet is of. */
export function formOf({ model, form }: Sheet, forms: readonly OfferedForm[]): OfferedForm | undefined {
  return forms.find(one => one.model === model && one.form === form)
}
