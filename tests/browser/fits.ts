import type { Page } from '@playwright/test'
import { cutControls, lengthenWords, overflow, overlaps, shiftsSoFar, smallTargets, widerLetters } from './in-page.ts'
import { expect } from './page.ts'

/** The narrowest screen there is: nothing sticks out of it, what one has to hit is high enough, and everything fits. */
export async function expectFits(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await page.evaluate(smallTargets), `${page.url()}: targets lower than 44 px`).toEqual([])
  await expectRoom(page, 'as it is')
  // The policy of the pages lets no style element in; a sheet that a script adopts is none.
  await page.evaluate(async css => {
    document.adoptedStyleSheets.push(await new CSSStyleSheet().replace(css))
  }, widerLetters)
  await expectRoom(page, 'with wider letters')
  await page.evaluate(lengthenWords)
  await expectRoom(page, 'with wider letters and longer words')
}

/** Nothing is wider than the screen, lies on anything else or is cut. */
async function expectRoom(page: Page, how: string): Promise<void> {
  const { pathname } = new URL(page.url())
  // A chart follows a new width a moment later.
  await expect.poll(() => page.evaluate(overflow), `${pathname} ${how}: wider than the screen`).toEqual([])
  expect(await page.evaluate(overlaps), `${pathname} ${how}: texts on one another`).toEqual([])
  expect(await page.evaluate(cutControls), `${pathname} ${how}: controls whose words do not fit`).toEqual([])
}

/** Nothing has moved since the page began to load. The page needs `watchShifts` from its start. */
export async function expectStill(page: Page): Promise<void> {
  expect(await page.evaluate(shiftsSoFar), page.url()).toEqual([])
}
