import type { Page } from '@playwright/test'
import { expect, expectNoViolations, test } from './page.ts'
import { printed } from './printed.ts'
import { smallAndCovered } from './wall-fits.ts'
import { invitationOf } from './workshop-play.ts'
import { aWorkshopIn, giveWorkshop } from './workshop-state.ts'

/** Opens the wall from the facilitator's window and gives it the size of a projector. */
async function openWall(page: Page): Promise<Page> {
  const [wall] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('button', { name: 'Open the wall in a window of its own' }).click()
  ])
  await wall.setViewportSize({ width: 1280, height: 720 })
  return wall
}

/** Every word on the wall is large, nothing sticks out. */
async function expectReadable(wall: Page): Promise<void> {
  expect(await wall.locator('.wall-screen').evaluate(smallAndCovered, 24)).toEqual([])
}

test('two windows: the wall follows the facilitator’s, shows nothing private but the key’s figures, and either may come back', async ({
  page,
  context
}) => {
  const workshop = { ...(await aWorkshopIn('reveal')), expectedNames: ['Person 1', 'Sara'] }
  await giveWorkshop(page, workshop)
  await page.goto('/en/workshop/')
  await page.getByText('Only for you').click()
  await expect(page.getByText('Still expected: Sara.')).toBeVisible()
  await expect(page.getByText('First vote: Person 1 (Executives)')).toBeVisible()
  const wall = await openWall(page)
  await expect(page.getByText('The wall is open.')).toBeVisible()
  const [title, own] = [wall.locator('.wall-topic h3'), page.locator('.wall-topic h3')]
  await expect(title).toHaveText(await own.innerText())
  await expectReadable(wall)
  await expectNoViolations(wall)
  for (const secret of ['Person', 'Sara', 'The promise is known upstairs only.', 'Next:']) {
    await expect(wall.locator('body')).not.toContainText(secret)
  }

  // A clicker that ends up in the wall's window turns the pages all the same, and darkens the wall alone.
  const before = await title.innerText()
  await wall.keyboard.press('PageDown')
  await expect(title).not.toHaveText(before)
  await expect(title).toHaveText(await own.innerText())
  await wall.keyboard.press('b')
  await expect(wall.locator('.wall-dark')).toBeVisible()
  await expect(page.locator('.reveal-dark')).toHaveCount(0)
  await page.keyboard.press('b')
  await expect(wall.locator('.wall-dark')).toHaveCount(0)
  await page.keyboard.press('PageUp')
  await expect(title).toHaveText(before)

  // A window that is killed can say nothing: it is missed all the same.
  await wall.evaluate(() => {
    BroadcastChannel.prototype.postMessage = () => {}
  })
  await wall.close()
  await expect(page.getByText('Only one screen?')).toBeVisible()
  const second = await openWall(page)
  await expect(second.locator('.wall-topic h3')).toHaveText(before)

  // The facilitator's window goes: the wall keeps what it shows, and follows the next one.
  await page.close()
  await expect(second.locator('.wall-topic h3')).toHaveText(before)
  const next = await context.newPage()
  await next.goto('/en/workshop/')
  await next.getByText('Only for you').waitFor()
  await expect(next.getByText('The wall is open.')).toBeVisible()
  await expect(next.locator('.wall-topic h3')).toHaveText(before)
  await next.keyboard.press('PageDown')
  await expect(second.locator('.wall-topic h3')).not.toHaveText(before)

  const phases = next.getByRole('navigation', { name: 'Phases of the workshop' })
  await phases.getByRole('button', { name: 'First vote' }).click()
  await expect(second.locator('.wall-invitation svg')).toBeVisible()
  await expect(second.getByText('9 of 2 have handed in')).toBeVisible()
  await expect(next.getByText('Those are 7 more than expected.')).toBeVisible()
  await expectReadable(second)

  // The figures of the key are the same on the wall and on the phone of who is invited, in the digits of its language.
  const figures = await second.locator('.share-figures strong').innerText()
  expect(figures).toMatch(/^\d{4}(\s\d{4}){3}$/)
  const phone = await context.newPage()
  await phone.goto((await invitationOf(next)).replace('/en/', '/fa/'))
  const digits = '۰۱۲۳۴۵۶۷۸۹'
  await expect(phone.locator('.share-figures strong')).toHaveText(figures.replace(/\d/g, digit => digits[+digit] ?? ''))
  await phone.close()
  await expectSheet(next)
  await phases.getByRole('button', { name: 'Prepare' }).click()
  await expect(second.locator('.wall-middle')).toHaveText('Spring')

  // What the room decides is written while it looks, and stands beside what it agreed on.
  await phases.getByRole('button', { name: 'Decide' }).click()
  await next.getByRole('button', { name: 'Actions' }).click()
  await next.keyboard.type('Print the promise on every order')
  await expect(second.locator('[data-draft=true]')).toContainText('Print the promise on every order')
  await next.keyboard.press('Enter')
  await expect(second.locator('[data-draft=false]')).toHaveText(/Print the promise on every order/)
  await expectReadable(second)
  await expectNoViolations(next)
  await next.getByRole('button', { name: 'To the outcome' }).click()
  await expect(second.locator('.wall-actions li')).toContainText('Print the promise on every order')
  await expectReadable(second)
  await next.locator('.plan-card > summary').click()
  await next.getByRole('radio', { name: 'done', exact: true }).check()
  await second.close()

  // Held again, it asks first about what was done.
  await next.getByRole('button', { name: 'Repeat this workshop' }).click()
  await next.getByRole('button', { name: 'Make the invitation' }).click()
  await expectNoViolations(next)
})

/** On paper the invitation is one page with its code and its link, and nothing else is printed. */
async function expectSheet(page: Page): Promise<void> {
  const link = await invitationOf(page)
  await page.evaluate(() => {
    window.print = () => {}
  })
  await page.getByRole('button', { name: 'Print the invitation' }).click()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('img', { name: 'QR code of the invitation' })).toHaveCount(1)
  await expect(page.locator('.workshop-sheet path')).toHaveCount(2)
  await page.emulateMedia({ media: null })
  const sheets = await printed(page)
  expect(sheets).toHaveLength(1)
  expect(sheets[0]?.replace(/\s/g, '')).toContain(link.replace(/\s/g, ''))
  expect(sheets[0]).not.toContain('handed in')
}
