import { useStore } from '@nanostores/react'
import { useCallback, useLayoutEffect, useMemo, useState } from 'react'
import { createFormControl, type UseFormRegister } from 'react-hook-form'
import type { Answers, Response } from '../../core/sheet.ts'
import { answer, type SheetStore } from '../../stores/sheets.ts'
import type { StoredSheet } from '../../stores/stored-sheet.ts'

/** The choice of each question as its radio buttons have it; null where none is chosen. */
type Choices = Record<string, string | null>

export interface Answering {
  readonly sheet: StoredSheet
  readonly register: UseFormRegister<Choices>
  readonly choose: (item: string, response: Response | undefined) => void
}

/**
 * The one way for an answer, in a questionnaire and in a ballot: a choice goes to the sheet at once, and the sheet, by
 * whatever it was changed (this tab, another one, a button that clears), is what the form shows. Of react-hook-form only
 * the form itself is used, without the hook around it, which would draw everything again after each answer.
 */
export function useAnswers($sheet: SheetStore, items: readonly string[], atFirst?: StoredSheet): Answering {
  const sheet = useStore($sheet, { ssr: atFirst ? () => atFirst : false })
  const { answers } = sheet
  const values = useMemo(() => choicesOf(items, answers), [items, answers])
  const [{ register, getValues, setValue }] = useState(() => createFormControl<Choices>({ defaultValues: values }))
  const choose = useCallback((item: string, response: Response | undefined) => answer($sheet, item, response), [$sheet])
  // One by one, and not by a reset: that would ask all questions to be drawn and to register anew.
  useLayoutEffect(() => {
    const shown = getValues()
    for (const [item, value] of Object.entries(values)) if (shown[item] !== value) setValue(item, value)
  }, [getValues, setValue, values])
  return { sheet, register, choose }
}

function choicesOf(items: readonly string[], answers: Answers): Choices {
  return Object.fromEntries(items.map(item => [item, answers[item] === undefined ? null : String(answers[item])]))
}
