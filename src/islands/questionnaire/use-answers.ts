import { useStore } from '@nanostores/react'
import { useCallback, useMemo } from 'react'
import { type UseFormRegister, useForm } from 'react-hook-form'
import type { Answers, Response } from '../../core/sheet.ts'
import { answer, type SheetStore } from '../../stores/sheets.ts'
import type { StoredSheet } from '../../stores/stored-sheet.ts'
import { useEarlyPicks } from './use-early-picks.ts'

/** The choice of each question as its radio buttons have it; null where none is chosen. */
type Choices = Record<string, string | null>

export interface Answering {
  readonly sheet: StoredSheet
  readonly register: UseFormRegister<Choices>
  readonly choose: (item: string, response: Response | undefined) => void
}

/**
 * The one way for an answer, in a questionnaire and in a ballot: a choice goes to the sheet at once, and the sheet, by
 * whatever it was changed (this tab, another one, a button that clears), is what the form shows.
 */
export function useAnswers($sheet: SheetStore, items: readonly string[], atFirst?: StoredSheet): Answering {
  const sheet = useStore($sheet, { ssr: atFirst ? () => atFirst : false })
  const { answers } = sheet
  const values = useMemo(() => choicesOf(items, answers), [items, answers])
  const { register } = useForm<Choices>({ values })
  const choose = useCallback((item: string, response: Response | undefined) => answer($sheet, item, response), [$sheet])
  useEarlyPicks(items, $sheet, choose)
  return { sheet, register, choose }
}

function choicesOf(items: readonly string[], answers: Answers): Choices {
  return Object.fromEntries(items.map(item => [item, answers[item] === undefined ? null : String(answers[item])]))
}
