import { type RefObject, useEffect, useState } from 'react'

/**
 * Keys of a presentation: the arrows in the direction of reading, space, and PageUp and PageDown, which is what
 * clickers send. Whoever types or uses a control keeps the keys of that.
 */
export function usePresenterKeys(dir: 'ltr' | 'rtl', turn: (by: 1 | -1) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isUsing(event)) return
      const by = turnOf(event.key, dir)
      if (by === undefined) return
      event.preventDefault()
      turn(event.key === ' ' && event.shiftKey ? -1 : by)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [dir, turn])
}

function turnOf(key: string, dir: 'ltr' | 'rtl'): 1 | -1 | undefined {
  const forward = dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
  const back = dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft'
  if (key === 'PageDown' || key === ' ' || key === forward) return 1
  return key === 'PageUp' || key === back ? -1 : undefined
}

function isUsing({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.matches('textarea, select, input')) return true
  return key === ' ' && target.matches('button, summary, a')
}

/** Whether the element fills the screen, and a way to let it. */
export function useFullScreen(element: RefObject<HTMLElement | null>): [isFull: boolean, toggle: () => void] {
  const [isFull, setFull] = useState(false)
  useEffect(() => {
    const look = () => setFull(document.fullscreenElement === element.current && element.current !== null)
    document.addEventListener('fullscreenchange', look)
    return () => document.removeEventListener('fullscreenchange', look)
  }, [element])
  const toggle = () => {
    if (document.fullscreenElement) void document.exitFullscreen()
    else void element.current?.requestFullscreen?.().catch(() => {})
  }
  return [isFull, toggle]
}
