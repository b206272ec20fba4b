import { useLayoutEffect, useState } from 'react'
import type { Response } from '../../core/sheet.ts'
import type { SheetStore } from '../../stores/sheets.ts'
import { questionId } from './question-id.ts'
import { responseIn } from './response-in.ts'

/** What was picked before a question came alive is newer than what is stored, and is taken over. */
export function useEarlyPick(
  item: string,
  $sheet: SheetStore,
  choose: (item: string, response: Response) => void
): void {
  // The last moment at which the buttons are as the visitor left them: after it they show what is stored.
  const [picked] = useState(() => (import.meta.env.SSR ? undefined : pickedOf(item)))

  useLayoutEffect(() => {
    if (picked !== undefined && picked !== $sheet.get().answers[item]) choose(item, picked)
  }, [item, $sheet, choose, picked])
}

function pickedOf(item: string): Response | undefined {
  const question = document.getElementById(questionId(item))
  return responseIn(question?.querySelector<HTMLInputElement>('input:checked')?.value)
}
