import type { Rating } from '../sheet.ts'

/** What a key does before a wall: turn a page, darken the wall, or name the rung that is agreed on. */
export type PresenterAct = 'next' | 'back' | 'blank' | Rating

export interface PressedKey {
  /** What it writes. */
  readonly key: string
  /** Where it lies: the letters of another script stand on the same places. */
  readonly code: string
  readonly shiftKey: boolean
}

const turns: Readonly<Record<string, 'next' | 'back'>> = { PageDown: 'next', PageUp: 'back' }
const upright: Readonly<Record<string, 'next' | 'back'>> = { ArrowDown: 'next', ArrowUp: 'back' }

/**
 * What a clicker or a keyboard asks for; undefined for a key of no meaning. Arrows follow the direction of reading;
 * up and down turn only where there is nothing to scroll (`isWhole`). Digits of every script name a rung.
 * `presenterAct({ key: 'ArrowLeft', code: 'ArrowLeft', shiftKey: false }, 'rtl', false) // => 'next'`
 */
export function presenterAct(pressed: PressedKey, dir: 'ltr' | 'rtl', isWhole: boolean): PresenterAct | undefined {
  const { key, code, shiftKey } = pressed
  if (key === ' ') return shiftKey ? 'back' : 'next'
  if (key === 'ArrowRight') return dir === 'ltr' ? 'next' : 'back'
  if (key === 'ArrowLeft') return dir === 'ltr' ? 'back' : 'next'
  if (code === 'KeyB' || key === '.') return 'blank'
  return turns[key] ?? (isWhole ? upright[key] : undefined) ?? ratingOf(code)
}

function ratingOf(code: string): Rating | undefined {
  const digit = Number(/^(?:Digit|Numpad)([1-5])$/.exec(code)?.[1])
  return Number.isNaN(digit) ? undefined : (digit as Rating)
}
