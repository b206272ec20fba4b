import { useEffect, useState } from 'react'
import { sheetKey } from '../../stores/sheets.ts'
import { readKey } from '../../stores/storage.ts'
import { isBegun, lastChange } from '../../stores/stored-sheet.ts'
import type { OfferedForm } from './offered-form.ts'

/** The forms that the visitor has begun, the one changed last first; undefined until the browser was asked. */
export function useAnsweredForms(forms: readonly OfferedForm[]): readonly OfferedForm[] | undefined {
  const [answered, setAnswered] = useState<readonly OfferedForm[]>()
  useEffect(() => {
    const begun = forms.flatMap(form => {
      const text = readKey(sheetKey(form.model, form.form))
      return text !== undefined && isBegun(text) ? [{ form, changed: lastChange(text) }] : []
    })
    begun.sort((a, b) => b.changed - a.changed)
    setAnswered(begun.map(({ form }) => form))
  }, [forms])
  return answered
}
