import type { Page } from '@playwright/test'
import { cutControls, lengthenWords, overflow, overlaps, widerLetters } from './in-page.ts'
import { expect } from './page.ts'

/** Nothing is wider than the screen, lies on anything else or is cut: as it is, with wider letters, with longer words. */
export async function expectFits(page: Page): Promise<void> {
  const { pathname } = new URL(page.url())
  const check = async (how: string) => {
    // A chart follows a new width a moment later.
    await expect.poll(() => page.evaluate(overflow), `${pathname} ${how}: wider than the screen`).toEqual([])
    expect(await page.evaluate(overlaps), `${pathname} ${how}: texts on one another`).toEqual([])
    expect(await page.evaluate(cutControls), `${pathname} ${how}: controls whose words do not fit`).toEqual([])
  }
  await check('as it is')
  await page.addStyleTag({ content: widerLetters })
  await check('with wider letters')
  await page.evaluate(lengthenWords)
  await check('with wider letters and longer words')
}

/** Nothing has moved since the page began to load. The page needs `watchShifts` from its start. */
export async function expectStill(page: Page): Promise<void> {
  await page.waitForTimeout(200)
  expect(await page.evaluate(() => Reflect.get(window, 'shifts')), page.url()).toEqual([])
}
