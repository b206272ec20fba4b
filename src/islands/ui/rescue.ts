import type { Model } from '../../core/model.ts'
import { toResultFile } from '../../core/result-file.ts'
import { today } from '../../stores/browser/clock.ts'
import { fileName, saveText } from '../../stores/browser/save-file.ts'
import type { StoredSheet } from '../../stores/stored-sheet.ts'

/** Saves the sheet that is on the page, where the browser has no room for it. */
export function rescueSheet(model: Model, sheet: StoredSheet): void {
  const file = toResultFile({ createdOn: today(), sheets: [{ model, sheet }] })
  saveText(
    fileName('json', 'sextant', model.id, sheet.form, today()),
    'application/json',
    JSON.stringify(file, null, 2)
  )
}
