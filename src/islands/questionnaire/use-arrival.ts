import { useLayoutEffect, useRef } from 'react'
import { answerField } from './answer-field.ts'
import type { Landmarks } from './landmarks.ts'
import type { Place } from './place.ts'

/**
 * A new part is read from its heading, and a question that was named from its answers. The first place of a visit is
 * left as the browser shows it.
 */
export function useArrival(landmarks: Landmarks, place: Place | undefined, isOneByOne: boolean): void {
  const hasArrived = useRef(false)

  useLayoutEffect(() => {
    if (!place) return
    if (!hasArrived.current) {
      hasArrived.current = true
      return
    }
    const question = place.item === undefined ? undefined : landmarks.get(place.item)
    ;(answerField(question) ?? landmarks.get(place.part))?.focus({ preventScroll: true })
    if (question && !isOneByOne) question.scrollIntoView({ block: 'start' })
    else scrollTo({ top: 0, behavior: 'instant' })
  }, [place])
}
