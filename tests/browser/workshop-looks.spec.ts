import { locales, sourceLocale } from '../../src/i18n/locales.ts'
import { expect, expectNoViolations, test } from './page.ts'
import { isThorough } from './thorough.ts'
import { walked } from './walked.ts'
import { smallAndCovered } from './wall-fits.ts'
import { aWorkshopIn, giveWorkshop } from './workshop-state.ts'

test('a workshop page leads to the guide and its agendas', async ({ page }) => {
  await page.goto(`/${sourceLocale.id}/workshop/`)
  await expect(page.locator('.workshop .button-main')).toBeVisible()
  await expect(page.locator('[aria-labelledby=in-the-room] li')).toHaveCount(4)
  await page.locator('.workshop-guide a').click()
  await expect(page.locator('table')).toHaveCount(2)
})

test('the first thing on the page is what a workshop gives, and once there are some, the workshops', async ({
  page
}) => {
  await page.goto('/en/workshop/')
  const headings = page.locator('.workshop h2')
  await expect(headings).toHaveText(['What happens in the room'])
  await expect(page.getByText('15 to 25 minutes')).toBeVisible()
  await expect(page.getByText('No account, nothing to install')).toBeVisible()
  await page.getByRole('button', { name: 'Prepare a workshop' }).click()
  await page.getByRole('button', { name: 'All workshops' }).click()
  await expect(headings).toHaveText(['Your workshops', 'What happens in the room'])
  await expect(page.getByRole('button', { name: 'Prepare another workshop' })).toBeVisible()
})

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

test('the first page leads from the team to the workshop', async ({ page }) => {
  await page.goto('/en/')
  await page.getByRole('link', { name: 'Prepare a workshop' }).click()
  await expect(page).toHaveURL(/\/en\/workshop\/$/)
})

test('no key changes a decision by accident: on everything that can have the focus a clicker only turns the pages', async ({
  page
}) => {
  const workshop = { ...(await aWorkshopIn('reveal')), order: 'model' } as const
  await giveWorkshop(page, workshop)
  for (const { id, dir } of walked) {
    await page.goto(`/${id}/workshop/`)
    const topic = page.locator('.wall-topic')
    await page.locator('.reveal-controls .button').nth(3).click()
    const stored = () =>
      page.evaluate(() => JSON.parse(localStorage.getItem('sextant:workshop:1234abcd') ?? '{}') as typeof workshop)
    const focusable = page.locator(
      '.workshop-open :is(button:enabled, summary, a[href], [tabindex]), .workshop-open [tabindex="-1"]'
    )
    const [forth, back] = dir === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft']
    const first = `${await topic.getAttribute('data-topic')}`
    const count = await focusable.count()
    expect(count).toBeGreaterThan(20)
    const pairs = [
      [forth, back],
      ['PageDown', 'PageUp'],
      ['Space', 'Shift+Space']
    ] as const
    // Only the arrows know from which side one reads.
    const tried = isThorough || id === sourceLocale.id ? pairs : pairs.slice(0, 1)
    for (let at = 0; at < count; at++) {
      for (const [next, previous] of tried) {
        await focusable.nth(at).focus()
        await page.keyboard.press(next ?? '')
        await expect(topic, `${next} on ${at}`).not.toHaveAttribute('data-topic', first)
        await page.keyboard.press(previous ?? '')
        await expect(topic, `${previous} on ${at}`).toHaveAttribute('data-topic', first)
      }
      if (tried === pairs) {
        await page.keyboard.press('b')
        await expect(page.locator('.reveal-dark')).toBeVisible()
        await page.keyboard.press('b')
        await expect(page.locator('.reveal-dark')).toHaveCount(0)
      }
    }
    for (const key of ['ArrowUp', 'ArrowDown']) await page.keyboard.press(key)
    expect(await stored()).toMatchObject({ agreed: workshop.agreed, phase: 'reveal', said: workshop.said })

    // A value changes by a digit or a click, and back again.
    await page.keyboard.press('5')
    await expect.poll(async () => (await stored()).agreed[first]).toBe(5)
    await page.locator('.reveal-agreed .button-quiet').click()
    await expect.poll(async () => (await stored()).agreed[first]).toBe(workshop.agreed[first])

    const note = page.getByRole('textbox')
    await note.focus()
    await page.keyboard.press('End')
    for (const key of ['Space', 'ArrowLeft', 'PageDown', '3']) await page.keyboard.press(key)
    await expect(topic).toHaveAttribute('data-topic', first)
    expect((await stored()).agreed).toEqual(workshop.agreed)
    await note.fill(workshop.said[first] ?? '')
  }
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
