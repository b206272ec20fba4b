import { useStore } from '@nanostores/react'
import { useCallback } from 'react'
import type { Response } from '../../core/sheet.ts'
import { answer, type SheetStore } from '../../stores/sheets.ts'
import type { Answering } from '../questionnaire/use-answers.ts'

/**
 * Ties the radio buttons of a ballot to its sheet. A ballot is drawn in the browser only, so nothing was picked before:
 * the buttons follow the sheet, and the library that a questionnaire needs for its early visitors stays out of the way
 * of phones in a crowded room.
 */
export function useBallotAnswers($sheet: SheetStore): Answering {
  const sheet = useStore($sheet)
  const choose = useCallback((item: string, response: Response | undefined) => answer($sheet, item, response), [$sheet])
  const register = (item: string, options?: { onChange?: (event: { target: HTMLInputElement }) => void }) => ({
    name: item,
    onBlur: () => Promise.resolve(),
    onChange: (event: { target: HTMLInputElement }) => Promise.resolve(options?.onChange?.(event)),
    ref: (radio: HTMLInputElement | null) => {
      if (radio) radio.checked = radio.value === String(sheet.answers[item])
    }
  })
  return { sheet, choose, register: register as Answering['register'] }
}
