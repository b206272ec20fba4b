import type { Page } from '@playwright/test'
import {
  cutControls,
  lengthenWords,
  misfits,
  overflow,
  overlaps,
  shiftsSoFar,
  smallTargets,
  widerLetters
} from './in-page.ts'
import { expect } from './page.ts'

// One way into the page and back for all that is looked at there: each costs as much as the look itself.
const inPage = [smallTargets, overflow, overlaps, cutControls, lengthenWords, misfits].join('\n')

/**
 * The narrowest screen there is: nothing sticks out of it, what one has to hit is high enough, and everything fits, with
 * wider letters and longer words too.
 */
export async function expectFits(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 })
  const found = await page.evaluate(`(() => {\n${inPage}\nreturn misfits(${JSON.stringify(widerLetters)})\n})()`)
  expect(found, page.url()).toEqual([])
}

/** Nothing has moved since the page began to load. The page needs `watchShifts` from its start. */
export async function expectStill(page: Page): Promise<void> {
  expect(await page.evaluate(shiftsSoFar), page.url()).toEqual([])
}
