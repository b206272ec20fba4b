/** A piece of advice as it stands on the page. */
export interface ShownPiece {
  readonly element: HTMLDetailsElement
  /** Its `planKey`. */
  readonly key: string
  readonly isPlanned: boolean
  /** In the plan, but no advice any more. */
  readonly isBehind: boolean
}

/** The pieces of advice in a part of the page, in their order. */
export function piecesIn(root: ParentNode): ShownPiece[] {
  return [...root.querySelectorAll<HTMLDetailsElement>('[data-piece]')].map(element => {
    const isBehind = element.dataset.behind !== undefined
    const isPlanned = isBehind || element.querySelector('[data-planned]') !== null
    return { element, key: element.dataset.piece ?? '', isPlanned, isBehind }
  })
}

/** Which of them are unfolded. */
export function unfoldedIn(root: ParentNode): string[] {
  return piecesIn(root).flatMap(({ element, key, isBehind }) => (element.open && !isBehind ? [key] : []))
}
