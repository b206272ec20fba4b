import { useState } from 'react'
import { lastSheetChange } from '../../stores/assessment-keys.ts'
import { chooseSheet, chosenSheet } from '../../stores/chosen-sheet.ts'
import type { OfferedForm } from '../../stores/offered-forms.ts'

/** The form that is looked at: the chosen one, in every view; else the one that was answered last. */
export function useChosenForm(
  answered: readonly OfferedForm[],
  assessment: string
): readonly [OfferedForm | undefined, (form: OfferedForm) => void] {
  const [chosen, setChosen] = useState<string>()
  const wanted = chosen ?? (answered.length > 1 ? chosenSheet(assessment, lastSheetChange(assessment)) : undefined)
  const choose = (form: OfferedForm) => {
    setChosen(nameOf(form))
    chooseSheet(assessment, nameOf(form))
  }
  return [answered.find(form => nameOf(form) === wanted) ?? answered[0], choose]
}

const nameOf = ({ model, form }: OfferedForm) => `${model}:${form}`
