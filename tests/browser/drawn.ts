import type { Page } from '@playwright/test'

/** What is drawn, as Preact keeps it at the element of an island: a new one each time, under the short names of its build. */
interface Drawn {
  readonly type?: unknown
  readonly __k?: readonly (Drawn | null)[] | null
}

/** How many questions were drawn since it was asked last. */
export function takeDrawn(page: Page): Promise<number> {
  return page.evaluate(() => {
    const at = window as unknown as { known?: WeakSet<Drawn> }
    at.known ??= new WeakSet()
    const { known } = at
    let count = 0
    const visit = (drawn: Drawn | null): void => {
      if (drawn?.type === 'fieldset' && !known.has(drawn)) {
        known.add(drawn)
        count += 1
      }
      if (Array.isArray(drawn?.__k)) drawn.__k.forEach(visit)
    }
    for (const island of document.querySelectorAll('astro-island')) visit((island as unknown as { __k: Drawn }).__k)
    return count
  })
}
