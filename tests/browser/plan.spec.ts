import type { Page } from '@playwright/test'
import { keep, saved, sheetKey, stored, years } from './own.ts'
import { allOf, expect, test } from './page.ts'

const titles = (page: Page) => page.locator('.plan-step strong').allTextContents()

async function planned(page: Page, locale = 'en'): Promise<void> {
  await keep(page, { [sheetKey()]: stored(allOf(3, { strategy: 2 })) })
  await page.goto(`/${locale}/results/plan/`)
  await page.locator('.plan button').first().click()
  await expect(page.locator('.plan-steps > li').first()).toBeVisible()
}

test('steps come from the route and from the advice, each once', async ({ page }) => {
  // A page that still glides to the plan would take the next click away from under the pointer.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await keep(page, { [sheetKey()]: stored(allOf(3)) })
  await page.goto('/en/results/plan/')
  await expect(page.locator('.plan')).toContainText('No steps yet.')
  const inRoute = page.locator('table.result-route tbody tr').first()
  await inRoute.getByRole('button', { name: /^Add to plan/ }).click()
  await expect(inRoute.getByRole('button', { name: /^In the plan/ })).toBeFocused()
  await expect(page.locator('.plan-steps > li')).toHaveCount(1)
  await inRoute.getByRole('button', { name: /^In the plan/ }).click()
  await expect(page.locator('.plan-steps input').first()).toBeFocused()
  const folded = page.locator('.result-piece').nth(1)
  await folded.locator('summary').click()
  await expect(folded).toHaveAttribute('open')
  await folded.getByRole('button', { name: /^Add to plan/ }).click()
  await expect(page.locator('.plan')).toContainText(/The route to Scale has \d+ steps?/)
  await page.getByRole('button', { name: /^Add the \d+ missing steps? of the route/ }).click()
  const all = await titles(page)
  expect(new Set(all).size).toBe(all.length)
  await page.reload()
  await expect(page.locator('.plan-steps > li')).toHaveCount(all.length)
})

test('owner, day and status stay, and the progress follows', async ({ page }) => {
  await planned(page)
  const [first = ''] = await titles(page)
  await page.getByLabel(`Owner of: ${first}`).fill('Maryam')
  await page.getByLabel(`Due day of: ${first}`).fill('2027-03-01')
  await page.getByLabel(`Status of: ${first}`).selectOption('done')
  await expect(page.locator('.plan')).toContainText(/1 done, 0 started\. .* 1 done\./)
  await page.reload()
  await expect(page.getByLabel(`Owner of: ${first}`)).toHaveValue('Maryam')
  await expect(page.getByLabel(`Due day of: ${first}`)).toHaveValue('2027-03-01')
  await expect(page.getByLabel(`Status of: ${first}`)).toHaveValue('done')
})

test('the order changes by keyboard alone, with the focus staying at the step', async ({ page }) => {
  await planned(page)
  const [first = '', second = ''] = await titles(page)
  await page.getByRole('button', { name: `Move down: ${first}` }).focus()
  await page.keyboard.press('Enter')
  expect((await titles(page)).slice(0, 2)).toEqual([second, first])
  await expect(page.getByRole('button', { name: `Move down: ${first}` })).toBeFocused()
  await expect(page.getByText(`${first} is now 2 of`)).toBeVisible()
  await page.getByRole('button', { name: `Move up: ${first}` }).press('Enter')
  expect((await titles(page)).slice(0, 2)).toEqual([first, second])
  await expect(page.getByRole('button', { name: `Move up: ${first}` })).toHaveAttribute('aria-disabled', 'true')
})

test('the order changes by dragging', async ({ page }) => {
  await planned(page)
  const [first = '', second = '', third = ''] = await titles(page)
  // Both ends in view: a page that scrolls under the pointer is not what is tested here.
  await page.setViewportSize({ width: 1280, height: 1400 })
  await page.locator('.plan').scrollIntoViewIfNeeded()
  await page.locator('.plan-steps .plan-handle').first().dragTo(page.locator('.plan-steps > li').nth(2))
  await expect.poll(async () => (await titles(page)).slice(0, 3)).toEqual([second, third, first])
})

test('a due day is repeated in the reader’s calendar, and says beforehand that it will be', async ({ page }) => {
  const plan = [{ model: 'xm-competencies', capability: 'design', step: 3, status: 'open' }]
  await keep(page, { [sheetKey()]: stored(allOf(3)), 'sextant:plan:first': JSON.stringify(plan) })
  await page.goto('/fa/results/plan/')
  const due = page.locator('input[type=date]')
  await expect(due).toHaveAccessibleDescription('به میلادی انتخاب کنید؛ روز شمسی‌اش همین‌جا می‌آید.')
  await due.fill('2027-03-21')
  await expect(due).toHaveAccessibleDescription('۱ فروردین ۱۴۰۶')
  await expect(page.getByRole('status').filter({ hasText: '۱ فروردین ۱۴۰۶' })).toBeVisible()
  await page.goto('/en/results/plan/')
  await expect(due).toHaveAccessibleDescription('')
})

test('a removed step comes back with one press', async ({ page }) => {
  await planned(page)
  const before = await titles(page)
  await page.getByRole('button', { name: `Remove from the plan: ${before[0]}` }).click()
  expect(await titles(page)).toEqual(before.slice(1))
  await page.locator('.plan').getByRole('button', { name: 'Undo' }).click()
  expect(await titles(page)).toEqual(before)
})

test('a plan belongs to its assessment, and goes into its JSON file', async ({ page }) => {
  const step = { model: 'xm-competencies', capability: 'design', step: 4, owner: 'Tom', status: 'started' }
  await keep(page, { ...years, 'sextant:plan:c': JSON.stringify([step]) })
  await page.goto('/en/results/plan/')
  await expect(page.locator('.plan-steps > li')).toHaveCount(1)
  await page.getByRole('link', { name: 'Share and print' }).click()
  expect(JSON.parse((await saved(page, 'Save as JSON')).text).plan).toEqual([step])
  await page.goto('/en/saved/')
  await page.getByRole('button', { name: 'Open Rosewood Hotel 2025' }).click()
  await page.getByRole('navigation', { name: 'Views of this result' }).getByRole('link', { name: 'Plan' }).click()
  await expect(page.locator('.plan')).toContainText('No steps yet.')
})

test('the plan leaves as CSV, Markdown and a calendar', async ({ page }) => {
  await planned(page)
  const [first = ''] = await titles(page)
  const ics = page.getByRole('button', { name: 'Plan as calendar (.ics)' })
  await ics.click()
  await expect(page.getByText('A calendar needs days')).toBeVisible()
  await page.getByLabel(`Owner of: ${first}`).fill('=Maryam, "CEO"')
  await page.getByLabel(`Due day of: ${first}`).fill('2027-03-01')
  const csv = await saved(page, 'Plan as CSV')
  expect(csv.text).toContain(`"'=Maryam, ""CEO""",2027-03-01,open`)
  const markdown = await saved(page, 'Plan as Markdown')
  expect(markdown.text).toContain('| March 1, 2027 | open |')
  const calendar = await saved(page, 'Plan as calendar (.ics)')
  expect(calendar.name).toMatch(/\.ics$/)
  expect(calendar.text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/)
  expect(calendar.text).toContain('DTSTART;VALUE=DATE:20270301')
  for (const line of calendar.text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  await expect(page.getByText(/no due day and (is|are) not in the calendar/)).toBeVisible()
})
