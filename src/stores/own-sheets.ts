import type { FormId, Model } from '../core/model.ts'
import { sheetKey, sheetOf } from './sheets.ts'
import { readKey } from './storage.ts'
import { countAnswers, type StoredSheet } from './stored-sheet.ts'

/** Whether the visitor has answered anything in a form. */
export function hasAnswers(model: string, form: FormId): boolean {
  return countAnswers(readKey(sheetKey(model, form))) > 0
}

/** The visitor's sheets of these models in which something is answered, in the order of models and forms. */
export function ownSheets(models: readonly Model[]): StoredSheet[] {
  return models.flatMap(model =>
    (Object.keys(model.forms) as FormId[])
      .filter(form => hasAnswers(model.id, form))
      .map(form => sheetOf(model, form).get())
  )
}
