import { locales, sourceLocale } from '../../src/i18n/locales.ts'
import { expect, expectNoViolations, test } from './page.ts'
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

test('the reveal turns with a clicker and with arrows in the direction of reading', async ({ page }) => {
  await giveWorkshop(page, await aWorkshopIn('reveal'))
  await page.goto('/fa/workshop/')
  const topic = page.locator('.reveal-topic')
  await expect(topic).toHaveAttribute('data-topic', 'xm-competencies/short/strategy')
  const next = () => topic.getAttribute('data-topic')
  const first = await next()
  for (const [forth, back] of [
    ['PageDown', 'PageUp'],
    ['ArrowLeft', 'ArrowRight'],
    ['Space', 'Shift+Space']
  ] as const) {
    await page.keyboard.press(forth)
    await expect(topic).not.toHaveAttribute('data-topic', first ?? '')
    await page.keyboard.press(back)
    await expect(topic).toHaveAttribute('data-topic', first ?? '')
  }
  await page.getByLabel('چه گفته شد').focus()
  await page.keyboard.press('Space')
  await expect(topic).toHaveAttribute('data-topic', first ?? '')
})

test('on the wall the smallest words are large enough for five metres', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 })
  await giveWorkshop(page, await aWorkshopIn('reveal'))
  await page.goto('/en/workshop/')
  await page.getByRole('button', { name: 'Full screen' }).click()
  await expect(page.locator('.reveal')).toHaveAttribute('data-full', 'true')
  // 1.9 % of the width: 38 mm on a picture two metres wide, of which the small letters are half.
  const size = await page
    .locator('.votes-verdict p')
    .first()
    .evaluate(element => Number.parseFloat(getComputedStyle(element).fontSize))
  expect(size).toBeGreaterThanOrEqual(36)
  await expectNoViolations(page)
})
