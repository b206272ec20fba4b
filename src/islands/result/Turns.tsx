import { useStore } from '@nanostores/react'
import { computed } from 'nanostores'
import { createContext, type ReactNode, useContext, useEffect, useLayoutEffect, useMemo, useState } from 'react'
import type { Late } from '../ui/late.ts'

interface Turns {
  /** How many have come. */
  readonly passed: number
  /** The next number. */
  readonly take: () => number
}

/** Absent on paper and wherever nobody says otherwise: all is drawn at once there. */
const TurnsOf = createContext<Turns | undefined>(undefined)

interface Props {
  /** What else stands under the first screen: it comes together with the rest, so that nothing moves. */
  readonly besides?: readonly Late<unknown>[] | undefined
  readonly children: ReactNode
}

const nothing: readonly Late<unknown>[] = []

/** The first turn is what is looked at: it is seen before the rest is drawn. */
const seenFirst = 1

/**
 * A result is drawn in turns, each in a task of its own: where one stands is seen before the rest is worked out, and the page
 * hears a finger in between. What comes when all turns are over is drawn at once.
 */
export function InTurns({ besides = nothing, children }: Props) {
  const [passed, setPassed] = useState(0)
  const [queue] = useState(() => ({ taken: 0, isOver: false }))
  useEffect(() => {
    for (const part of besides) if (part.get().state === 'coming') void part.fetch()
  }, [besides])
  const hasCome = useStore(
    useMemo(() => computed([...besides], (...all) => all.every(({ state }) => state !== 'coming')), [besides])
  )
  const isHeld = passed === seenFirst && !hasCome
  const next = () => {
    queue.isOver = passed >= queue.taken
    if (isHeld || queue.isOver) return
    const turn = setTimeout(() => setPassed(passed + 1))
    return () => clearTimeout(turn)
  }
  useLayoutEffect(() => (passed === seenFirst ? undefined : next()), [passed])
  // After the picture.
  useEffect(() => (passed === seenFirst ? next() : undefined), [passed, isHeld])
  const turns = useMemo((): Turns => ({ passed, take: () => (queue.isOver ? 0 : ++queue.taken) }), [passed, queue])
  return <TurnsOf value={turns}>{children}</TurnsOf>
}

interface TurnProps {
  /** What stands here until then. */
  readonly before?: ReactNode
  readonly children: () => ReactNode
}

/** What is drawn when its turn comes. */
export function Turn({ before, children }: TurnProps): ReactNode {
  const turns = useContext(TurnsOf)
  const [own] = useState(() => turns?.take() ?? 0)
  return !turns || own <= turns.passed ? children() : before
}
