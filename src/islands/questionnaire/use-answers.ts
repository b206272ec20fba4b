import { useStore } from '@nanostores/react'
import { useCallback, useInsertionEffect, useLayoutEffect, useRef } from 'react'
import { type UseFormReturn, useForm } from 'react-hook-form'
import type { Response } from '../../core/sheet.ts'
import { answer, type SheetStore } from '../../stores/sheets.ts'
import type { StoredSheet } from '../../stores/stored-sheet.ts'
import { responseIn } from './response-in.ts'

type Values = Record<string, string | null>

export interface Answering {
  readonly sheet: StoredSheet
  readonly register: UseFormReturn<Values>['register']
  readonly choose: (item: string, response: Response | undefined) => void
}

/**
 * Ties the radio buttons to the visitor's sheet. What was picked before the page came alive is newer than what is
 * stored and is taken over first; from then on every change goes to the sheet at once, and the sheet, changed by this
 * tab or another, back to the buttons.
 */
export function useAnswers($sheet: SheetStore, empty: StoredSheet, items: readonly string[]): Answering {
  const sheet = useStore($sheet, { ssr: () => empty })
  const { register, getValues, setValue } = useForm<Values>()
  const picked = useRef<Values>({})

  // The last moment at which the buttons are as the visitor left them: react-hook-form clears those it takes over.
  useInsertionEffect(() => {
    const checked = document.querySelectorAll<HTMLInputElement>('.questionnaire input[type=radio]:checked')
    picked.current = Object.fromEntries([...checked].map(({ name, value }) => [name, value]))
  }, [])

  useLayoutEffect(() => {
    for (const item of items) {
      const response = responseIn(picked.current[item])
      if (response !== undefined && response !== $sheet.get().answers[item]) answer($sheet, item, response)
    }
    return $sheet.subscribe(({ answers }) => {
      for (const item of items) {
        const value = answers[item] === undefined ? null : String(answers[item])
        if ((getValues(item) ?? null) !== value) setValue(item, value)
      }
    })
  }, [$sheet, items, getValues, setValue])

  const choose = useCallback((item: string, response: Response | undefined) => answer($sheet, item, response), [$sheet])
  return { sheet, register, choose }
}
