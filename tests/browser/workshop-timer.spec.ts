import { aWorkshop } from '../stores/workshops-made.ts'
import { expect, test } from './page.ts'
import { aWorkshopIn, giveWorkshop } from './workshop-state.ts'

test('the timer of a silent vote goes on over a reload and while the tab is closed, and stands when it is stopped', async ({
  page,
  context
}) => {
  await page.clock.install({ time: new Date('2026-11-22T09:00:00Z') })
  const agenda = [{ part: 'silent', minutes: 10 }] as const
  await giveWorkshop(page, await aWorkshop(0x1234abcd, { agenda }))
  await page.goto('/en/workshop/')
  const timer = page.getByRole('timer')
  await expect(timer).toContainText('10:00')
  await timer.getByRole('button', { name: 'Start' }).click()
  await page.clock.runFor('01:00')
  await expect(timer).toContainText(/8:5\d|9:00/)
  await page.reload()
  await page.clock.runFor('01:00')
  await expect(timer).toContainText(/7:5\d|8:00/)

  await page.close()
  const again = await context.newPage()
  await again.clock.install({ time: new Date('2026-11-22T09:04:00Z') })
  await again.goto('/en/workshop/')
  const after = again.getByRole('timer')
  await expect(after).toContainText(/5:5\d|6:00/)
  await after.getByRole('button', { name: 'Stop' }).click()
  const stood = await after.locator('.figure').textContent()
  await again.clock.runFor('02:00')
  await again.reload()
  await expect(after.locator('.figure')).toHaveText(stood ?? '')
  await after.getByRole('button', { name: 'Start' }).click()
  await again.clock.runFor('06:30')
  await expect(after).toContainText('Time is up')
  await after.getByRole('button', { name: 'Back to 10 min' }).click()
  await expect(after).toContainText('10:00')
})

test('the timer of a question goes on while another question is on the wall', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-22T09:00:00Z') })
  await giveWorkshop(page, await aWorkshopIn('reveal'))
  await page.goto('/en/workshop/')
  const timer = page.getByRole('timer')
  await timer.getByRole('button', { name: 'Start' }).click()
  await page.keyboard.press('PageDown')
  await expect(timer).toContainText('5:00')
  await page.clock.runFor('02:00')
  await page.keyboard.press('PageUp')
  await expect(timer).toContainText(/2:5\d|3:00/)
  await page.reload()
  await expect(timer).toContainText(/2:5\d|3:00/)
})
