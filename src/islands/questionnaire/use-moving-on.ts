import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Response } from '../../core/sheet.ts'
import { $movingOn, moveOn } from '../../stores/moving-on.ts'

/** How long a choice can be taken back before the next question comes. */
export const pause = 1500

/** What is said over the bar: that the next question could come by itself, or that it is about to. */
export type MovingLine =
  | { readonly kind: 'offer' }
  | {
      readonly kind: 'moving'
      readonly item: string
      readonly response: Response
      readonly before: Response | undefined
    }

export interface Moving {
  readonly line: MovingLine | undefined
  readonly lineRef: RefObject<HTMLDivElement | null>
  /** After a choice by pointer. */
  readonly afterPick: (item: string, response: Response, before: Response | undefined) => void
  /** From now on, beginning with this one. */
  readonly accept: () => void
  readonly stop: () => void
}

/**
 * Lets the next question come by itself after a choice by pointer, for those who said yes to it; it is offered once.
 * Whatever else is done meanwhile keeps the visitor where they are. `goOn` is undefined where nothing comes next.
 */
export function useMovingOn(goOn: (() => void) | undefined, place: unknown): Moving {
  const [line, setLine] = useState<MovingLine>()
  const stop = () => setLine(undefined)
  const lineRef = useRef<HTMLDivElement>(null)
  const latest = useRef(goOn)
  useLayoutEffect(() => {
    latest.current = goOn
  })

  useEffect(stop, [place])
  useEffect(() => {
    if (line?.kind !== 'moving') return
    const timer = setTimeout(() => latest.current?.(), pause)
    // A touch or a key anywhere says that somebody is still here; what is over the bar answers for itself.
    const hold = (event: Event) => {
      clearTimeout(timer)
      if (!(event.target instanceof Node && lineRef.current?.contains(event.target))) stop()
    }
    addEventListener('pointerdown', hold)
    addEventListener('keydown', hold)
    return () => {
      clearTimeout(timer)
      removeEventListener('pointerdown', hold)
      removeEventListener('keydown', hold)
    }
  }, [line])

  return {
    line,
    lineRef,
    stop,
    afterPick: (item, response, before) => {
      if (!goOn) return
      if ($movingOn.get() === 'on') setLine({ kind: 'moving', item, response, before })
      if ($movingOn.get() !== 'unasked') return
      setLine({ kind: 'offer' })
      moveOn('off')
    },
    accept: () => {
      moveOn('on')
      goOn?.()
    }
  }
}
