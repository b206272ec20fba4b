import { type ReactNode, use, useLayoutEffect, useState } from 'react'

interface Props {
  /** Of its element, which stands in the HTML of the page. */
  readonly id: string
  /** Whether it is what the visitor looks at. */
  readonly isHere: boolean
  /** What comes alive, in its first drawing as its HTML was built. */
  readonly children: (isAsBuilt: boolean) => ReactNode
}

interface Turn {
  readonly comes: Promise<void>
  isOver: boolean
}

/** By id; undefined for what was seen at first, or came when the page was alive. */
const turns = new Map<string, Turn | undefined>()
let last = Promise.resolve()

/**
 * What nobody sees yet comes alive in a task of its own, one after the other, so that what is seen is alive sooner and
 * hears what is pressed meanwhile. Until then it is as its HTML is. Whoever goes there before need not wait.
 */
export function InTurn({ id, isHere, children }: Props): ReactNode {
  const turn = turns.has(id) ? turns.get(id) : turnOf(id)
  if (turn && !turn.isOver && !isHere) use(turn.comes)
  const [isAsBuilt, setAsBuilt] = useState(turn !== undefined)
  useLayoutEffect(() => {
    if (turn) turn.isOver = true
    setAsBuilt(false)
  }, [turn])
  return children(isAsBuilt)
}

/** A turn for what is in the page and not seen: the page's inline script says what is, until the page is alive. */
function turnOf(id: string): Turn | undefined {
  if (import.meta.env.SSR) return undefined
  const { part } = document.documentElement.dataset
  const isUnseen = part !== undefined && part !== id && document.getElementById(id) !== null
  if (isUnseen) last = last.then(() => new Promise(done => setTimeout(done)))
  const turn = isUnseen ? { comes: last, isOver: false } : undefined
  turns.set(id, turn)
  return turn
}
