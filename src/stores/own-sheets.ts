import type { FormId, Model } from '../core/model.ts'
import type { Sheet } from '../core/sheet.ts'
import { readKey } from './browser/storage.ts'
import { sheetKey, sheetOf } from './sheets.ts'
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

/** Whether each of the sheets says what the visitor's own sheet of that form says now. */
export function isOwn(sheets: readonly Sheet[], models: readonly Model[]): boolean {
  const own = ownSheets(models)
  const twinOf = ({ model, form }: Sheet) => own.find(one => one.model === model && one.form === form)
  return sheets.length > 0 && sheets.every(sheet => hasSameAnswers(sheet, twinOf(sheet)))
}

function hasSameAnswers({ date, modelVersion, answers }: Sheet, other: Sheet | undefined): boolean {
  const entries = Object.entries(answers)
  return (
    other?.modelVersion === modelVersion &&
    other?.date === date &&
    Object.keys(other?.answers ?? {}).length === entries.length &&
    entries.every(([item, response]) => other?.answers[item] === response)
  )
}
