import { readKey } from './browser/storage.ts'
import type { OfferedForm } from './offered-forms.ts'
import { sheetKey } from './sheets.ts'
import { isBegun, lastChange } from './stored-sheet.ts'

/** The forms that somebody has begun in an assessment, the one changed last first. */
export function begunForms<Form extends Pick<OfferedForm, 'model' | 'form'>>(
  forms: readonly Form[],
  assessment: string
): Form[] {
  const begun = forms.flatMap(form => {
    const text = readKey(sheetKey(form.model, form.form, assessment))
    return text !== undefined && isBegun(text) ? [{ form, changed: lastChange(text) }] : []
  })
  return begun.sort((a, b) => b.changed - a.changed).map(({ form }) => form)
}
