import type { ComponentChildren } from 'preact'
import { hydrate, render, unmountComponentAtNode } from 'preact/compat'
import { comingAlive } from './coming-alive.ts'
import { effectsInTime } from './effects.ts'
import { withIds } from './ids.ts'

interface Root {
  readonly render: (drawn: ComponentChildren) => void
  readonly unmount: () => void
}

effectsInTime()

/** As React's, for an element with the HTML of what is drawn. */
export function hydrateRoot(
  element: Element,
  drawn: ComponentChildren,
  { identifierPrefix }: { identifierPrefix?: string } = {}
): Root {
  comingAlive(() => hydrate(withIds(drawn, identifierPrefix), element))
  return createRoot(element, identifierPrefix)
}

/** As React's, for an empty element. */
export function createRoot(element: Element, identifierPrefix?: string): Root {
  return {
    render: drawn => render(withIds(drawn, identifierPrefix), element),
    unmount: () => unmountComponentAtNode(element)
  }
}
