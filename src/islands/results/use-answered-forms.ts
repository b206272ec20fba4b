import { useStore } from '@nanostores/react'
import { useEffect, useState } from 'react'
import { readKey } from '../../stores/browser/storage.ts'
import { $storedChanges } from '../../stores/browser/stored-changes.ts'
import { $currentAssessment } from '../../stores/current.ts'
import { inTheirPlaces, type OfferedForm } from '../../stores/offered-forms.ts'
import { sheetKey } from '../../stores/sheets.ts'
import { isBegun, lastChange } from '../../stores/stored-sheet.ts'

/**
 * The forms that the visitor has begun, the one changed last first; undefined until the browser was asked. Another tab
 * or a file may begin more of them: those come last, so that the result that is being read stays where it is.
 */
export function useAnsweredForms(
  forms: readonly OfferedForm[],
  assessment = $currentAssessment.get()
): readonly OfferedForm[] | undefined {
  const changes = useStore($storedChanges, { ssr: () => 0 })
  const [answered, setAnswered] = useState<readonly OfferedForm[]>()
  useEffect(() => {
    const begun = forms.flatMap(form => {
      const text = readKey(sheetKey(form.model, form.form, assessment))
      return text !== undefined && isBegun(text) ? [{ form, changed: lastChange(text) }] : []
    })
    begun.sort((a, b) => b.changed - a.changed)
    const now = begun.map(({ form }) => form)
    setAnswered((before = []) => inTheirPlaces(before, now))
  }, [forms, assessment, changes])
  return answered
}
