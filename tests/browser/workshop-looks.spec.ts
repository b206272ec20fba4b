import { encodeInvitation } from '../../src/core/workshop/invitation.ts'
import { publicKeyBytes } from '../../src/stores/sealing.ts'
import { phases } from '../../src/stores/workshop.ts'
import { asked, aWorkshop, models } from '../stores/workshops-made.ts'
import { expect, expectNoViolations, test } from './page.ts'
import { aWorkshopIn, giveWorkshop } from './workshop-state.ts'

for (const locale of ['en', 'fa']) {
  for (const phase of phases) {
    test(`${phase} in ${locale} is clean for axe, fits 320 px and has targets of 44 px`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await giveWorkshop(page, await aWorkshopIn(phase))
      await page.goto(`/${locale}/workshop/`)
      await expect(page.locator('.workshop-open h2').first()).toBeAttached()
      await page.waitForLoadState('networkidle')
      await expectNoViolations(page)
      await page.setViewportSize({ width: 320, height: 700 })
      await expectNoViolations(page)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
      const small = await page
        .locator('main')
        .evaluate(main =>
          [...main.querySelectorAll<HTMLElement>('button, select, summary, label:has(input), textarea, .button')]
            .filter(element => element.getClientRects().length > 0 && element.getBoundingClientRect().height < 43.5)
            .map(element => element.outerHTML.slice(0, 90))
        )
      expect(small).toEqual([])
    })
  }

  test(`taking part in ${locale} is clean for axe and fits 320 px, from the start to the ballot`, async ({ page }) => {
    const { id: workshop, keys } = await aWorkshop(0x77)
    const publicKey = publicKeyBytes(keys)
    if (!publicKey) throw new Error('no key')
    const roles = ['Executives', 'Front line']
    const only = [{ ...asked, dimensions: ['lead'] }]
    const invitation = { workshop, publicKey, title: 'بهار / Spring', named: true, round: 1, roles, asked: only }
    await page.setViewportSize({ width: 320, height: 700 })
    await page.goto(`/${locale}/workshop/join/#${encodeInvitation(invitation, models)}`)
    const check = async () => {
      await expectNoViolations(page)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    }
    await check()
    await page.getByRole('textbox').fill('Sara')
    await page.getByRole('radio').first().check()
    await page.locator('button[type=submit]').click()
    await page.locator('input[name=strategy][value="3"]').check({ force: true })
    await check()
    for (const next of ['roadmap', 'governance']) {
      await page.locator('button[type=submit]').click()
      await expect(page.locator(`#question-${next}`)).toBeVisible()
    }
    await page.locator('button[type=submit]').click()
    await check()
    await page.locator('.join-hand-in .button-main').click()
    await expect(page.locator('.share-box input')).toHaveValue(/#3/)
    await check()
  })

  test(`the list of workshops, the guide and its agendas read well in ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/workshop/`)
    await expect(page.locator('.workshop .button-main')).toBeVisible()
    await expect(page.locator('[aria-labelledby=in-the-room] li')).toHaveCount(4)
    await expectNoViolations(page)
    await page.locator('.workshop-guide a').click()
    await expect(page.locator('table')).toHaveCount(2)
    await expectNoViolations(page)
    await page.setViewportSize({ width: 320, height: 700 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  })
}

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

test('the header stays one row at 1440 px and two at 360, with the workshop in it', async ({ page }) => {
  for (const locale of ['en', 'fa']) {
    for (const [width, tallest] of [
      [1440, 80],
      [360, 125]
    ] as const) {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(`/${locale}/workshop/`)
      expect((await page.locator('header.site').boundingBox())?.height).toBeLessThan(tallest)
    }
  }
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
