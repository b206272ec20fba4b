import { type ReactNode, Suspense, use, useLayoutEffect, useState } from 'react'
import { type OwnTurn, turnOf, type When } from './turns.ts'

interface Props<P> {
  /** Of its element, which stands in the HTML of the page. */
  readonly id: string
  /** Asked once, before the page is alive. */
  readonly when: () => When | 'at once'
  /** Whether it is what the visitor looks at, now that the page is alive. */
  readonly isHere: boolean
  /** What it is drawn from, which at first is what its HTML was built from. */
  readonly now: P
  readonly children: (shown: P) => ReactNode
}

/** By id; undefined for what comes at once. */
const turns = new Map<string, OwnTurn | undefined>()

/**
 * A piece of the page that comes alive in a task of its own, so that the browser hears what is pressed meanwhile. Until
 * then it is as its HTML is, and so it is first drawn. Whoever goes there before its turn need not wait.
 */
export function InTurn<P>({ id, when, isHere, now, children }: Props<P>): ReactNode {
  const [asBuilt] = useState(now)
  if (!turns.has(id)) turns.set(id, turnIn(id, when))
  return (
    <Suspense>
      <Awaited turn={turns.get(id)} isHere={isHere}>
        {isAsBuilt => children(isAsBuilt ? asBuilt : now)}
      </Awaited>
    </Suspense>
  )
}

/** What is not in the page yet has nothing to wait for. */
function turnIn(id: string, when: () => When | 'at once'): OwnTurn | undefined {
  const turn = import.meta.env.SSR || !document.getElementById(id) ? 'at once' : when()
  return turn === 'at once' ? undefined : turnOf(turn)
}

interface AwaitedProps {
  readonly turn: OwnTurn | undefined
  readonly isHere: boolean
  readonly children: (isAsBuilt: boolean) => ReactNode
}

function Awaited({ turn, isHere, children }: AwaitedProps): ReactNode {
  if (turn && !turn.isOver && !isHere) use(turn.comes)
  const [isAsBuilt, setAsBuilt] = useState(turn !== undefined)
  useLayoutEffect(() => {
    if (turn) turn.isOver = true
    setAsBuilt(false)
  }, [turn])
  return children(isAsBuilt)
}
