import { useLayoutEffect, useState } from 'react'
import type { Response } from '../../core/sheet.ts'
import type { SheetStore } from '../../stores/sheets.ts'
import { responseIn } from './response-in.ts'

/** What was picked before the page came alive is newer than what is stored, and is taken over. */
export function useEarlyPicks(
  items: readonly string[],
  $sheet: SheetStore,
  choose: (item: string, response: Response) => void
): void {
  // The last moment at which the buttons are as the visitor left them: after it they show what is stored. A button is found
  // by its name, which is that of its question.
  const [picked] = useState(() => (import.meta.env.SSR ? [] : items.flatMap(pickedOf)))

  useLayoutEffect(() => {
    for (const [item, response] of picked) if (response !== $sheet.get().answers[item]) choose(item, response)
  }, [$sheet, choose, picked])
}

function pickedOf(item: string): readonly (readonly [string, Response])[] {
  for (const radio of document.getElementsByName(item)) {
    const response = radio instanceof HTMLInputElement && radio.checked ? responseIn(radio.value) : undefined
    if (response !== undefined) return [[item, response]]
  }
  return []
}
