import { locales } from '../../src/i18n/locales.ts'
import { expect, expectNoViolations, test } from './page.ts'
import { smallAndCovered } from './wall-fits.ts'
import { aWorkshopIn, giveWorkshop } from './workshop-state.ts'

test.describe('in wide letters', () => {
  test.use({ letters: 'wide' })

  test('the header stays one row at 1440 px and two at 360, with the workshop in it', async ({ page }) => {
    for (const { id } of locales) {
      await page.goto(`/${id}/workshop/`)
      for (const [width, tallest] of [
        [1440, 80],
        [360, 125]
      ] as const) {
        await page.setViewportSize({ width, height: 800 })
        expect((await page.locator('header.site').boundingBox())?.height, `${id} ${width}`).toBeLessThan(tallest)
      }
    }
  })
})

test('on the wall every word is large enough for five metres, and the controls are one row that covers nothing', async ({
  page
}) => {
  await giveWorkshop(page, await aWorkshopIn('decide'))
  for (const { id } of locales) {
    for (const [width, height, least, rung] of [
      [1280, 720, 24, '5'],
      [1920, 1080, 36, '3']
    ] as const) {
      await page.setViewportSize({ width, height })
      await page.goto(`/${id}/workshop/`)
      await page.locator('.reveal-controls .button').nth(2).click()
      const wall = page.locator('.wall')
      await expect(wall).toHaveAttribute('data-full', 'true')
      const open = page.locator('.reveal-controls [aria-expanded]')
      for (const opened of [undefined, open.nth(1), open.nth(2), open.nth(3), open.nth(0)]) {
        await opened?.click()
        // With the way back from what was just agreed on, the row is at its longest.
        if (await page.locator('.reveal-agreed').isVisible()) await page.keyboard.press(rung)
        const found = await wall.evaluate(smallAndCovered, least)
        expect(found, `${id} ${width}`).toEqual([])
      }
      await page.keyboard.press('Escape')
      // A browser without windows has no key of its own for this.
      await page.evaluate(() => document.fullscreenElement && document.exitFullscreen())
    }
  }
  await expectNoViolations(page)
})
