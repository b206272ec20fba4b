import { expect } from 'vitest'
import { patience } from './drawn.ts'

/** What a selector finds first. */
export function find<E extends HTMLElement = HTMLElement>(selector: string): E {
  const found = document.querySelector<E>(selector)
  if (!found) throw new Error(`There is no ${selector}`)
  return found
}

/** What stands in all that a selector finds, in order. */
export const texts = (selector: string) => [...document.querySelectorAll(selector)].map(one => one.textContent)

/** Waits until something has the focus, which comes once it is drawn. */
export const focusOn = (selector: string) =>
  expect.poll(() => document.activeElement?.matches(selector), patience).toBe(true)
