import type { Model } from '../core/model.ts'
import type { Sheet } from '../core/sheet.ts'
import type { ModelWords } from '../i18n/model-words.ts'

/** Models with their words, by the model's id. */
export type ModelsInWords = ReadonlyMap<string, { readonly model: Model; readonly words: ModelWords }>

/** A sheet with the model that reads it. */
export interface SheetOfModel {
  readonly model: Model
  readonly sheet: Sheet
}
