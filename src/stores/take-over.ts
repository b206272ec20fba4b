import type { Model } from '../core/model.ts'
import type { Sheet } from '../core/sheet.ts'
import { snapshotOf } from './assessment-keys.ts'
import { createAssessment } from './assessments.ts'
import { now } from './browser/clock.ts'
import { openAssessment } from './current.ts'
import { keepEarlier } from './keep-earlier.ts'
import { hasAnswers } from './own-sheets.ts'
import { $sheetProblems, sheetKey, sheetOf } from './sheets.ts'
import { emptySheet, encodeSheet, parseSheet } from './stored-sheet.ts'

/** Those of the sheets whose form the visitor has answers of their own to. */
export function wouldReplace(sheets: readonly Sheet[]): Sheet[] {
  return sheets.filter(({ model, form }) => hasAnswers(model, form))
}

/**
 * Makes shared sheets the visitor's own. Answers of their own to the same forms, with notes, are replaced: ask first
 * where `wouldReplace` names any. Sheets of models that are not given are left out.
 */
export function takeOver(sheets: readonly Sheet[], models: readonly Model[]): void {
  for (const sheet of sheets) {
    const model = models.find(({ id }) => id === sheet.model)
    if (model) keep(sheet, model)
  }
}

/** Makes shared sheets the visitor's own beside what they have: in a new assessment, which becomes the one in use. */
export function takeOverBeside(sheets: readonly Sheet[], models: readonly Model[], name = ''): void {
  openAssessment(createAssessment({ name }))
  takeOver(sheets, models)
}

/** Through the same door as stored answers, so that those to items that are gone are set aside and said. */
function keep(shared: Sheet, model: Model): void {
  const store = sheetOf(model, shared.form)
  keepEarlier(snapshotOf([sheetKey(model.id, shared.form)]))
  const text = encodeSheet({ ...emptySheet(model, shared.form), ...shared, changedAt: now() })
  const { sheet, problem } = parseSheet(model, shared.form, text)
  store.change(own => ({ ...sheet, aside: { ...own.aside, ...sheet.aside } }))
  $sheetProblems.setKey(sheetKey(model.id, shared.form), problem)
}
