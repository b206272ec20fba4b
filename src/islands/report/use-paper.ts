import { type RefObject, useEffect } from 'react'
import { toldAdvice } from '../../core/told-advice.ts'
import type { Report } from '../../stores/report.ts'
import { piecesIn, unfoldedIn } from './pieces-in.ts'

/** Before printing unfolds what the report wants to show and gives it its colour; folds it again afterwards. */
export function usePaper(root: RefObject<HTMLElement | null>, { advice, colour }: Report): void {
  useEffect(() => {
    const before = new Map<HTMLDetailsElement, boolean>()
    const unfold = () => {
      if (colour) root.current?.style.setProperty('--signal', colour)
      if (before.size > 0) return
      for (const piece of root.current?.querySelectorAll<HTMLDetailsElement>('details') ?? []) {
        before.set(piece, piece.open)
        if (!piece.matches('[data-piece]')) piece.open = true
      }
      for (const list of root.current?.querySelectorAll('[aria-labelledby=advice-title]') ?? [])
        unfoldTold(list, advice)
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

function unfoldTold(list: Element, advice: Report['advice']): void {
  const pieces = piecesIn(list)
  const planned = pieces.filter(({ isPlanned }) => isPlanned).map(({ key }) => key)
  const advised = pieces.filter(({ isBehind }) => !isBehind).map(({ key }) => key)
  const told = toldAdvice(advice, advised, { planned, unfolded: unfoldedIn(list) })
  for (const { element, key } of pieces) element.open = told.includes(key)
}
