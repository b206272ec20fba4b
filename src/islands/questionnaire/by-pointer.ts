import { type RefObject, useEffect, useRef } from 'react'

/** Whether a hand made it: what screen readers send as a press has no size, or neither width nor pressure. */
export function isByHand(event: Pick<PointerEvent, 'width' | 'height' | 'pressure' | 'pointerType'>): boolean {
  const { width, height, pressure, pointerType } = event
  if (width === 0 && height === 0) return false
  return !(width === 1 && height === 1 && pressure === 0 && pointerType === 'mouse')
}

/** Whether the last thing that was done, was done by hand with a pointer. */
export function useByPointer(): RefObject<boolean> {
  const byPointer = useRef(false)
  useEffect(() => {
    const press = (event: PointerEvent) => {
      byPointer.current = isByHand(event)
    }
    const key = () => {
      byPointer.current = false
    }
    addEventListener('pointerdown', press, true)
    addEventListener('keydown', key, true)
    return () => {
      removeEventListener('pointerdown', press, true)
      removeEventListener('keydown', key, true)
    }
  }, [])
  return byPointer
}
