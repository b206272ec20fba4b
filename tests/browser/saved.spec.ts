import { answersAt, keep, pick, saved, sheetKey, stored, years } from './own.ts'
import { allOf, expect, test } from './page.ts'

test('one who has a single assessment sees no sign of others where questions are asked', async ({ page }) => {
  await keep(page, { [sheetKey()]: stored(allOf(3)) })
  for (const path of ['/en/assess/', '/en/assess/xm-competencies/']) {
    await page.goto(path)
    await expect(page.locator('.current-assessment:visible')).toHaveCount(0)
  }
})

test('one who comes back finds the others, keeps them in a file, and brings a deleted one back after days', async ({
  page,
  browser,
  baseURL
}) => {
  await keep(page, years)

  await test.step('from the foot of a page, and from the first page', async () => {
    await page.goto('/fa/models/')
    await page.getByRole('contentinfo').getByRole('link', { name: 'ارزیابی‌های ذخیره‌شده' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'ارزیابی‌های ذخیره‌شده' })).toBeVisible()
    await page.goto('/en/')
    await expect(page.locator('.home-back')).toContainText('Inn of the sea')
    await page.locator('.home-back').getByRole('link', { name: 'Change' }).click()
    await expect(page.getByRole('heading', { name: 'Your assessments' })).toBeVisible()
  })

  await test.step('their scores over time are pictures to keep', async () => {
    const picture = await saved(page, 'Scores over time as SVG')
    expect(picture.name).toBe('sextant-timeline.svg')
    expect(picture.text).toContain('Oct 2024')
    expect(picture.text).not.toMatch(/var\(|oklch|class=/)
    expect((await saved(page, 'Scores over time as PNG')).text.slice(1, 4)).toBe('PNG')
  })

  await test.step('a backup is restored in another browser', async () => {
    const { text } = await saved(page, 'Save a backup')
    const other = await (await browser.newContext({ baseURL: baseURL ?? '' })).newPage()
    await other.goto('/en/saved/')
    await pick(other, text, 'backup.json')
    await other.getByRole('button', { name: 'Restore' }).click()
    await expect(other.getByText(/^Added: .*Inn of the sea/)).toBeVisible()
    expect(await answersAt(other, sheetKey('c'))).toEqual(allOf(4))
    await other.close()
  })

  await test.step('a deleted one is among the earlier versions after a reload', async () => {
    await page.getByRole('button', { name: 'Delete Inn of the sea' }).click()
    await expect(page.locator('.saved-earlier')).toContainText('in Inn of the sea: 20 answered, replaced')
    await page.reload()
    await page.getByRole('button', { name: /^Bring back .* in Inn of the sea/ }).click()
    await expect(page.getByText(/in Inn of the sea is back\./)).toBeVisible()
    expect(await answersAt(page, sheetKey('c'))).toEqual(allOf(4))
    await expect(page.locator('.saved-list h3 bdi').filter({ hasText: 'Inn of the sea' })).toHaveCount(1)
    await expect(page.getByRole('heading', { name: 'Earlier versions' })).toHaveCount(0)
  })

  await test.step('a new one is empty, and the questionnaire says which it is', async () => {
    await page.getByRole('button', { name: 'New assessment' }).click()
    await page.getByLabel('Name', { exact: true }).fill('Branch <b>2</b>')
    await page.getByRole('button', { name: 'Create' }).click()
    await page.getByRole('button', { name: 'Open Branch <b>2</b>' }).click()
    await expect(page).toHaveURL(/\/en\/assess\/$/)
    await expect(page.locator('.current-assessment')).toContainText('Assessment: Branch <b>2</b>.')
    await page.goto('/en/assess/xm-competencies/')
    await expect(page.locator('.current-assessment')).toContainText('Branch <b>2</b>')
    await expect(page.locator('#lead')).toBeVisible()
    await expect(page.locator('input:checked')).toHaveCount(0)
  })
})
