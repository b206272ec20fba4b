import { type PointerEvent, useRef } from 'react'

/** Whether a hand made it: what screen readers send as a press has no size, or neither width nor pressure. */
export function isByHand(event: Pick<PointerEvent, 'width' | 'height' | 'pressure' | 'pointerType'>): boolean {
  const { width, height, pressure, pointerType } = event
  if (width === 0 && height === 0) return false
  return !(width === 1 && height === 1 && pressure === 0 && pointerType === 'mouse')
}

/** Handlers that note whether the last thing that was done, was done by pointer. */
export function useByPointer() {
  const byPointer = useRef(false)
  const handlers = {
    onPointerDownCapture: (event: PointerEvent) => {
      byPointer.current = isByHand(event)
    },
    onKeyDownCapture: () => {
      byPointer.current = false
    }
  }
  return [byPointer, handlers] as const
}
