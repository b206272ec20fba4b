import { type RefObject, useEffect, useRef, useState } from 'react'
import { type PresenterAct, presenterAct } from '../../core/workshop/presenter-keys.ts'

/**
 * Keys of a presentation, from anywhere on the page but a text field: a clicker is pressed without looking where the
 * focus is, so no key may do there what the element under it would do with it. Enter and a click still do.
 */
export function usePresenterKeys(dir: 'ltr' | 'rtl', isWhole: boolean, act: (act: PresenterAct) => void): void {
  const latest = useRef(act)
  latest.current = act
  useEffect(() => {
    const actOf = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return undefined
      return presenterAct(event, dir, isWhole)
    }
    const onKeyDown = (event: KeyboardEvent) => {
      const asked = actOf(event)
      if (asked === undefined) return
      event.preventDefault()
      // A key that is held down would leaf through all of them.
      if (!event.repeat) latest.current(asked)
    }
    // Firefox presses a button when the space bar is let go.
    const onKeyUp = (event: KeyboardEvent) => {
      if (event.key === ' ' && actOf(event)) event.preventDefault()
    }
    addEventListener('keydown', onKeyDown)
    addEventListener('keyup', onKeyUp)
    return () => {
      removeEventListener('keydown', onKeyDown)
      removeEventListener('keyup', onKeyUp)
    }
  }, [dir, isWhole])
}

const noText = ['button', 'checkbox', 'radio', 'range', 'color', 'file', 'submit', 'reset', 'image']

function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !noText.includes(target.type)
  return target instanceof HTMLTextAreaElement || target.isContentEditable
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
