import { type RefObject, useLayoutEffect, useRef } from 'react'
import { answerField } from './answer-field.ts'
import type { Place } from './use-place.ts'

/**
 * A new part is read from its heading, and a question that was named from its answers. The first place of a visit is
 * left as the browser shows it.
 */
export function useArrival(root: RefObject<HTMLElement | null>, place: Place | undefined, isOneByOne: boolean): void {
  const hasArrived = useRef(false)

  useLayoutEffect(() => {
    if (!place) return
    if (!hasArrived.current) {
      hasArrived.current = true
      return
    }
    const part = root.current?.querySelector<HTMLElement>(`#${CSS.escape(place.part)}`)
    const question = place.item ? document.getElementById(`question-${place.item}`) : undefined
    ;(answerField(question) ?? part?.querySelector<HTMLElement>('h2'))?.focus({ preventScroll: true })
    if (isOneByOne) part?.scrollIntoView({ block: 'start', behavior: 'instant' })
    else if (question) question.scrollIntoView({ block: 'start' })
    else scrollTo({ top: 0, behavior: 'instant' })
  }, [place])
}
