import { type RefObject, useEffect } from 'react'
import type { Report } from '../../stores/report.ts'

/** Before printing unfolds what the report wants to show and gives it its colour; folds it again afterwards. */
export function usePaper(root: RefObject<HTMLElement | null>, { advice, colour }: Report): void {
  useEffect(() => {
    const before = new Map<HTMLDetailsElement, boolean>()
    const unfold = () => {
      if (colour) root.current?.style.setProperty('--signal', colour)
      if (before.size > 0) return
      for (const piece of root.current?.querySelectorAll<HTMLDetailsElement>('details') ?? []) {
        before.set(piece, piece.open)
        piece.open = !piece.matches('.piece') || isWanted(piece, advice)
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

function isWanted(piece: HTMLDetailsElement, advice: Report['advice']): boolean {
  switch (advice) {
    case 'all':
      return true
    case 'plan':
      return piece.querySelector('[data-planned]') !== null
    case 'open':
      return piece.open || piece.dataset.first !== undefined
    case 'none':
      return false
  }
}
