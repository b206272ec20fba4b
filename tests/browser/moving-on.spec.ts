import { itemsShown, openAlive, option, pick, shortForm } from './answering.ts'
import { expect, expectNoViolations, test } from './page.ts'

test.use({ viewport: { width: 390, height: 664 } })

test('the next question comes by itself for whoever says yes, a moment after each choice, and one is taken back', async ({
  page
}) => {
  const over = page.locator('.q-over:visible')
  await openAlive(page, shortForm())
  await expect(page.getByRole('checkbox', { name: 'Next question comes by itself' })).toBeVisible()
  await pick(page, 'strategy', 2)
  await expect(over).toContainText('Next question by itself?')
  expect((await over.boundingBox())?.height).toBe(44)
  await page.getByRole('button', { name: 'Yes' }).click()
  await expect(page.locator('#question-roadmap')).toBeVisible()
  await pick(page, 'roadmap', 4)
  await expect(over).toContainText('Rung 4 kept, moving on')
  await expectNoViolations(page)
  await expect(page.locator('#question-governance')).toBeVisible()
  await pick(page, 'governance', 'unknown')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(option(page, 'governance', 'unknown')).not.toBeChecked()
  await expect(over).toHaveCount(0)
  expect(await itemsShown(page)).toEqual(['governance'])
})
