import { aWorkshop, sealedLink } from '../stores/workshops-made.ts'
import { pick } from './answering.ts'
import { expect, test } from './page.ts'
import { goTo, invitationOf, open, prepare, skipAll, someone, take } from './workshop-play.ts'
import { aWorkshopIn, giveWorkshop } from './workshop-state.ts'

// Scripts that another test has fetched must not be at hand here.
test.use({ reuseContext: false })

test('with the network cut at each phase the workshop goes on, and a phone still draws the code of its ballot', async ({
  browser,
  page,
  context
}) => {
  const workshop = { ...(await aWorkshopIn('prepare')), named: true }
  await giveWorkshop(page, workshop)
  await page.goto('/en/workshop/')
  await expect(page.getByText('All that the workshop needs is on this page now')).toBeVisible()
  for (const [phase, shows] of [
    ['Prepare', page.getByLabel('Title')],
    ['First vote', page.getByText('9 ballots handed in')],
    ['Reveal', page.locator('[data-topic]')],
    ['Second vote', page.getByRole('img', { name: 'QR code of the invitation' })],
    ['Decide', page.locator('[data-topic]')],
    ['Outcome', page.locator('.outcome canvas').first()]
  ] as const) {
    await context.setOffline(true)
    await goTo(page, phase)
    // The first look at the votes closes the first vote, and is asked about.
    if (phase === 'Reveal') await page.getByRole('button', { name: 'Show the votes' }).click()
    await expect(shows.first(), phase).toBeVisible()
    if (phase === 'Second vote') {
      await take(page, await sealedLink(workshop, { ballot: 10, round: 2, name: 'Sara' }))
      await expect(page.getByText('10 ballots handed in')).toBeVisible()
    }
    await context.setOffline(false)
  }
  await goTo(page, 'First vote')
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Scan with the camera' }).click()
  await expect(page.getByRole('alert')).toContainText('sees no camera')
  await page.getByText('Show of hands').click()
  await expect(page.getByLabel('Hands for rung 1')).toBeVisible()
  await context.setOffline(false)

  await page.getByRole('button', { name: 'All workshops' }).click()
  const invitation = await prepare(page)
  const ann = await someone(browser)
  await open(ann, invitation)
  await ann.page.getByRole('button', { name: 'Begin' }).click()
  await ann.page.waitForLoadState('networkidle')
  await ann.context.setOffline(true)
  await pick(ann.page, 'strategy', 2)
  await skipAll(ann.page)
  await ann.page.getByRole('button', { name: 'Make my ballot' }).click()
  const code = ann.page.getByRole('img', { name: 'QR code of your ballot' })
  await expect(code.locator('path')).toHaveCount(2)
  // Photographed, it is that ballot.
  for (const [type, fate] of [
    ['png', 'counted'],
    ['jpeg', 'again']
  ] as const) {
    const buffer = await code.screenshot({ type })
    await page.getByLabel('Choose files').setInputFiles({ name: `photo.${type}`, mimeType: `image/${type}`, buffer })
    await expect(page.locator(`[data-fate=${fate}]`)).toBeVisible()
  }
  await ann.context.close()
})

test.describe('a script that does not arrive', () => {
  test.use({ allowed: [/ERR_FAILED|Failed to (fetch|load)/i] })

  test('is said, leaves the rest of the workshop alone, and comes when it is asked for again', async ({ page }) => {
    await giveWorkshop(page, { ...(await aWorkshopIn('collect')), id: (await aWorkshop(7)).id })
    await page.route(/_astro\/(Reveal|qr)\./, route => route.abort())
    await page.goto('/en/workshop/')
    const missing = page.getByText('A part of this page did not arrive')
    await expect(missing).toBeVisible()
    await expect(page.getByText('The code could not be drawn')).toBeVisible()
    expect(await invitationOf(page)).toMatch(/#2/)
    await goTo(page, 'Reveal')
    await page.getByRole('button', { name: 'Show the votes' }).click()
    await expect(missing.first()).toBeVisible()
    await expect(page.getByRole('navigation', { name: 'Phases of the workshop' })).toBeVisible()
    await page.unroute(/_astro\/(Reveal|qr)\./)
    await page.getByRole('button', { name: 'Try again' }).first().click()
    await expect(page.locator('[data-topic]').first()).toBeVisible()
    await goTo(page, 'First vote')
    await expect(page.getByRole('img', { name: 'QR code of the invitation' }).locator('path')).toHaveCount(2)
  })
})
