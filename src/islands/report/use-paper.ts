import { type RefObject, useEffect } from 'react'
import type { Report } from '../../stores/report.ts'

/** Before printing unfolds what the report wants to show and gives it its colour; folds it again afterwards. */
export function usePaper(root: RefObject<HTMLElement | null>, { advice, colour }: Report): void {
  useEffect(() => {
    const before = new Map<HTMLDetailsElement, boolean>()
    const unfold = () => {
      if (colour) root.current?.style.setProperty('--signal', colour)
      if (before.size > 0 || advice === 'open') return
      for (const piece of root.current?.querySelectorAll<HTMLDetailsElement>('details.piece') ?? []) {
        before.set(piece, piece.open)
        piece.open = advice === 'all' || (advice === 'plan' && piece.querySelector('[data-planned]') !== null)
      }
    }
    const foldAgain = () => {
      root.current?.style.removeProperty('--signal')
      for (const [piece, open] of before) piece.open = open
      before.clear()
    }
    // Captured, because pictures are drawn for paper at the same event and take the colour that they find.
    addEventListener('beforeprint', unfold, true)
    addEventListener('afterprint', foldAgain, true)
    return () => {
      removeEventListener('beforeprint', unfold, true)
      removeEventListener('afterprint', foldAgain, true)
    }
  }, [root, advice, colour])
}
