import { useStore } from '@nanostores/react'
import { computed } from 'nanostores'
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import type { Late } from '../ui/late.ts'

/** Whether all of a result is drawn; on paper and wherever nobody says otherwise it is. */
const Whole = createContext(true)

interface Props {
  /** What else stands under the first screen: it comes together with the rest, so that nothing moves. */
  readonly besides?: readonly Late<unknown>[] | undefined
  readonly children: ReactNode
}

const nothing: readonly Late<unknown>[] = []

/** Draws the first screen of a result in a task of its own: where one stands is seen before the rest is worked out. */
export function FirstScreenFirst({ besides = nothing, children }: Props) {
  const [isSeen, setSeen] = useState(false)
  useEffect(() => {
    setSeen(true)
    for (const part of besides) if (part.get().state === 'coming') void part.fetch()
  }, [besides])
  const hasCome = useStore(
    useMemo(() => computed([...besides], (...all) => all.every(({ state }) => state !== 'coming')), [besides])
  )
  // What was once there stays: what is asked for again says so in its place.
  const [isWhole, setWhole] = useState(false)
  if (isSeen && hasCome && !isWhole) setWhole(true)
  return <Whole.Provider value={isWhole}>{children}</Whole.Provider>
}

/** What is under the first screen. */
export function UnderFirstScreen({ children }: { readonly children: ReactNode }) {
  return useContext(Whole) && children
}
