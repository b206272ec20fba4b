import { xm } from '../core/models.ts'
import { linkOf, sheetOf } from './links.ts'
import { drop, keep, years } from './own.ts'
import { expect, expectNoViolations, test } from './page.ts'

const last = linkOf([sheetOf(xm, [3])], { label: 'This year' })

test('a comparison is put together from what is saved, a file and a link, stands in the address, and goes back with it', async ({
  page
}) => {
  const sides = page.locator('.compare-sides strong')
  await keep(page, years)
  await page.goto('/en/saved/')
  await page.getByRole('link', { name: 'Compare results' }).first().click()

  await test.step('a saved assessment and a dropped file', async () => {
    await page.getByLabel('Saved assessment', { exact: true }).selectOption('Rosewood Hotel 2025')
    await page.getByRole('button', { name: 'Add the saved assessment' }).click()
    await expect(sides).toHaveText(['Rosewood Hotel 2025'])
    await drop(page, { format: 'sextant-result', formatVersion: 1, label: 'Theirs', sheets: [sheetOf(xm, [5])] })
    await expect(sides).toHaveText(['Rosewood Hotel 2025', 'Theirs'])
    await expect(page.locator('.compare canvas')).toBeVisible()
    await expectNoViolations(page)
  })

  await test.step('a link, and the way back without it', async () => {
    await page.getByLabel('Link of a result or of a comparison').fill(`https://example.org/fa/results/#${last}`)
    await page.getByRole('button', { name: 'Add', exact: true }).first().click()
    await expect(sides).toHaveCount(3)
    await page.goBack()
    await expect(sides).toHaveCount(2)
    await page.reload()
    await expect(sides).toHaveText(['Rosewood Hotel 2025', 'Theirs'])
    await expect(page.locator('.compare canvas')).toBeVisible()
  })

  await test.step('an address of megabytes is a damaged link', async () => {
    await page.evaluate(() => {
      location.hash = '1A.'.repeat(600_000)
    })
    await expect(page.locator('.compare-sides li')).toContainText('This link is damaged')
  })
})
