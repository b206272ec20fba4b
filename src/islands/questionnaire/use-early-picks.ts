import { useInsertionEffect, useLayoutEffect, useRef } from 'react'
import type { Response } from '../../core/sheet.ts'
import type { SheetStore } from '../../stores/sheets.ts'
import { responseIn } from './response-in.ts'

/** What was picked before the page came alive is newer than what is stored, and is taken over. */
export function useEarlyPicks(
  items: readonly string[],
  $sheet: SheetStore,
  choose: (item: string, response: Response) => void
): void {
  const picked = useRef<readonly (readonly [string, Response])[]>([])

  // The last moment at which the buttons are as the visitor left them, and one at which there are no refs yet: a
  // button is found by its name, which is that of its question.
  useInsertionEffect(() => {
    picked.current = items.flatMap(item => {
      const response = responseIn(pickedOf(item))
      return response === undefined ? [] : [[item, response] as const]
    })
  }, [])

  useLayoutEffect(() => {
    for (const [item, response] of picked.current) if (response !== $sheet.get().answers[item]) choose(item, response)
  }, [$sheet, choose])
}

function pickedOf(item: string): string | undefined {
  for (const radio of document.getElementsByName(item))
    if (radio instanceof HTMLInputElement && radio.checked) return radio.value
  return undefined
}
