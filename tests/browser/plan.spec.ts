import type { Page } from '@playwright/test'
import { keep, saved, sheetKey, stored, years } from './own.ts'
import { allOf, expect, expectNoViolations, test } from './page.ts'
import { letters, printed, printedReport, standReport } from './printed.ts'

const titles = (page: Page) => page.locator('.plan-step strong').allTextContents()
const cards = (page: Page) => page.locator('.plan-card > summary')

async function planned(page: Page, locale = 'en'): Promise<void> {
  await keep(page, { [sheetKey()]: stored(allOf(3, { strategy: 2 })) })
  await page.goto(`/${locale}/results/plan/`)
  await page.locator('.plan-start button').click()
  await expect(cards(page).first()).toBeVisible()
}

test('one press on the result begins the plan with the whole route, and coming back begins nothing anew', async ({
  page
}) => {
  await keep(page, { [sheetKey()]: stored(allOf(3, { strategy: 2 })) })
  await page.goto('/en/results/')
  await page.getByRole('link', { name: 'Start my plan' }).click()
  await expect(cards(page).first()).toBeVisible()
  await expect(page).toHaveURL(/\/results\/plan\/$/)
  const all = await cards(page).count()
  await page.reload()
  await expect(cards(page)).toHaveCount(all)
  await page.goBack()
  await expect(page.getByRole('link', { name: 'Go on with my plan' })).toBeVisible()
})

test('a plan lives: it is begun, a step is done and proved, the score moves, home knows, and asks if it helped', async ({
  page
}) => {
  await page.clock.setFixedTime('2026-11-26T10:00:00')
  await planned(page)
  await expect(page.getByText(/^0 of \d+ steps done, 0 proved\.$/)).toBeVisible()
  const first = page.locator('.plan-steps > li').first()
  const [title = ''] = await titles(page)
  await cards(page).first().click()
  await first.getByLabel('Who', { exact: true }).fill('Mira Sol')
  await first.getByLabel('Note').fill('n'.repeat(190))
  await first.getByRole('radio', { name: 'done', exact: true }).check()
  await expect(page.getByText(/^1 of \d+ steps done, 0 proved\.$/)).toBeVisible()
  await expectNoViolations(page)

  // Nineteen skills on 3 and one on 2 are 2.95: 0.55 to 3.5; one rung of twenty skills is 0.05.
  await expect(page.getByRole('heading', { name: /^Could you prove rung \d now\?$/ })).toBeVisible()
  await expect(first).toContainText('and the score by 0.05.')
  await page.getByRole('button', { name: /^Yes, move to rung/ }).click()
  const said = first.getByRole('status')
  await expect(said).toBeFocused()
  await expect(said).toContainText('It was 0.55 to Scale, now it is 0.50.')
  await expect(first.getByRole('img', { name: /^Score 3\.0/ })).toBeVisible()
  await first.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText(/^1 of \d+ steps done, 0 proved\.$/)).toBeVisible()
  await page.getByRole('button', { name: /^Yes, move to rung/ }).click()
  await expect(page.getByText(/^1 of \d+ steps done, 1 proved\.$/)).toBeVisible()

  await page.clock.setFixedTime('2026-12-01T10:00:00')
  await page.goto('/en/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You stand at 3.0, Mobilize.')
  await expect(page.locator('.back')).toContainText(/1 of \d+ steps done/)
  await expect(page.locator('.home-ahead')).toContainText(/Next due|Overdue/)
  await expectNoViolations(page)
  await page.getByRole('link', { name: 'Open my plan' }).click()
  await expect(page.getByRole('heading', { name: 'Did it help?' })).toBeVisible()
  await expect(page.locator('.plan-ask')).toContainText(`${title}, done on November 26, 2026.`)
  await page.getByRole('button', { name: 'Yes', exact: true }).click()
  await page.reload()
  await expect(cards(page).first()).toBeVisible()
  await expect(page.locator('.plan-ask')).toHaveCount(0)

  await page.goto('/en/saved/')
  const log = page.locator('.saved-timeline tbody tr')
  await expect(log).toHaveCount(2)
  await expect(log.first()).toContainText('2.9')
  await expect(log.last()).toContainText('3.0')
})

test('days are chosen in the calendar of the language, and stay the same days in another', async ({ page }) => {
  const plan = [{ model: 'xm-competencies', capability: 'design', step: 3, status: 'open', due: '2027-03-20' }]
  await keep(page, { [sheetKey()]: stored(allOf(3)), 'sextant:plan:first': JSON.stringify(plan) })
  await page.goto('/fa/results/plan/')
  await cards(page).first().click()
  const [date, month, year] = [
    page.getByLabel('روز', { exact: true }),
    page.getByLabel('ماه', { exact: true }),
    page.getByLabel('سال', { exact: true })
  ]
  await expect(date).toHaveValue('29')
  await expect(month.locator('option:checked')).toHaveText('اسفند')
  await expect(year.locator('option:checked')).toHaveText('۱۴۰۵')
  // The last of Esfand in a leap year.
  await year.selectOption('1408')
  await date.selectOption('30')
  await year.selectOption('1406')
  await expect(date).toHaveValue('29')
  await month.selectOption('1')
  await expectNoViolations(page)
  await page.goto('/en/results/plan/')
  await cards(page).first().click()
  await expect(page.locator('input[type=date]')).toHaveValue('2027-04-18')
})

test('the order changes by keyboard alone and by dragging, and a change is taken back with one press', async ({
  page
}) => {
  await planned(page)
  const [first = '', second = '', third = ''] = await titles(page)
  await cards(page).first().press('Enter')
  await page.getByRole('button', { name: `Move down: ${first}` }).press('Enter')
  expect((await titles(page)).slice(0, 2)).toEqual([second, first])
  await expect(page.getByRole('button', { name: `Move down: ${first}` })).toBeFocused()
  await expect(page.getByText(`${first} is now 2 of`)).toBeVisible()
  await page.getByRole('button', { name: `Move up: ${first}` }).press('Enter')
  expect((await titles(page)).slice(0, 2)).toEqual([first, second])
  await expect(page.getByRole('button', { name: `Move up: ${first}` })).toHaveAttribute('aria-disabled', 'true')
  await page.getByRole('button', { name: `Remove from the plan: ${first}` }).click()
  await expect(page.locator('.plan-said [role=status]')).toBeFocused()
  expect((await titles(page))[0]).toBe(second)
  await page.locator('.plan').getByRole('button', { name: 'Undo' }).click()
  expect((await titles(page))[0]).toBe(first)
  // Both ends in view: a page that scrolls under the pointer is not what is tested here.
  await page.setViewportSize({ width: 1280, height: 1400 })
  await page.locator('.plan-handle').first().dragTo(page.locator('.plan-steps > li').nth(2))
  await expect.poll(async () => (await titles(page)).slice(0, 3)).toEqual([second, third, first])
})

test('a skill that is enough leaves the plan with its reason, keeps its score, and comes back', async ({ page }) => {
  await planned(page)
  const before = await titles(page)
  await cards(page).first().click()
  await page.getByRole('button', { name: /^Enough for us: / }).click()
  await page.getByLabel('Why it is enough').fill('We are five')
  await page.getByRole('button', { name: 'Leave it as it is' }).click()
  await expect(page.locator('.plan-left')).toContainText('We are five')
  expect(await titles(page)).not.toContain(before[0])
  await expect(page.locator('.plan-way .figure').first()).toHaveText('2.9')
  await page.getByRole('button', { name: /^Not enough after all: / }).click()
  await expect(page.locator('.plan-left')).toHaveCount(0)
})

test('steps of one’s own stand beside those of the catalogue, sixty of them, however they are written', async ({
  page
}) => {
  const own = Array.from({ length: 60 }, (_, at) => ({
    ...{ id: `own${at}`, text: `Step ${at}`, status: at < 50 ? 'done' : 'open', askedOn: '2026-11-20' }
  }))
  await keep(page, { [sheetKey()]: stored(allOf(3)), 'sextant:plan:first': JSON.stringify(own) })
  await page.setViewportSize({ width: 320, height: 664 })
  await page.goto('/en/results/plan/')
  await expect(page.getByText('50 finished steps')).toBeVisible()
  await expect(page.locator('.plan > .plan-steps > li')).toHaveCount(10)
  const field = page.getByLabel('A step of your own')
  await field.fill('\u200e'.repeat(200))
  await page.getByRole('button', { name: 'Add it', exact: true }).click()
  await expect(page.getByRole('alert')).toHaveText('Write down what is to be done.')
  await field.fill('w'.repeat(190))
  await page.getByRole('button', { name: 'Add it', exact: true }).click()
  await expect(page.locator('.plan > .plan-steps > li')).toHaveCount(11)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)

  await test.step('on paper all sixty are there, in this view and in the report, and no table is cut', async () => {
    const stepsOn = (pages: readonly string[]) =>
      new Set([...letters(pages.join('')).matchAll(/Step(\d+)/g)].map(([, number]) => number))
    expect(stepsOn(await printed(page)).size).toBe(60)
    await page.goto('/en/results/share/')
    await page.setViewportSize({ width: 673, height: 980 })
    await standReport(page)
    await page.emulateMedia({ media: 'print' })
    const wide = await page.locator('.report-whole table').evaluateAll(all =>
      all.flatMap(table => {
        const [box, paper] = [table, table.closest('.report-whole')].map(one => one?.getBoundingClientRect())
        return box && paper && (box.right > paper.right + 1 || box.left < paper.left - 1) ? [table.className] : []
      })
    )
    expect(wide).toEqual([])
    await page.emulateMedia({ media: null })
    expect(stepsOn(await printedReport(page)).size).toBe(60)
  })
})

test('a plan belongs to its assessment, and goes into its JSON file', async ({ page }) => {
  const step = { model: 'xm-competencies', capability: 'design', step: 4, owner: 'Tom', status: 'started' }
  const own = { id: 'a1', text: 'Paint the door', note: 'Blue', status: 'open' }
  await keep(page, { ...years, 'sextant:plan:c': JSON.stringify([step, own]) })
  await page.goto('/en/results/plan/')
  await expect(page.locator('.plan-steps > li')).toHaveCount(2)
  await page.getByRole('link', { name: 'Share and print' }).click()
  expect(JSON.parse((await saved(page, 'Save as JSON')).text).plan).toEqual([step, own])
  await page.goto('/en/saved/')
  await page.getByRole('button', { name: 'Open Rosewood Hotel 2025' }).click()
  await page.getByRole('navigation', { name: 'Views of this result' }).getByRole('link', { name: 'Plan' }).click()
  await expect(page.locator('.plan-start button')).toBeVisible()
})

test('the plan leaves as CSV, for Jira, as Markdown, as a calendar, and as a message', async ({ page }) => {
  await planned(page)
  await cards(page).first().click()
  await page.getByLabel('Who', { exact: true }).fill('=Maryam, "CEO"')
  await page.locator('input[type=date]').fill('2027-03-01')
  const csv = await saved(page, 'Plan as CSV')
  expect(csv.text).toContain(`"'=Maryam, ""CEO""",2027-03-01,planned`)
  const jira = await saved(page, 'Plan for Jira (CSV)')
  expect(jira.text).toMatch(/^\ufeff?Summary,Issue Type,Status,Assignee,Due Date,Labels,Description\r\n/)
  expect(jira.text).toContain(',Task,To Do,,2027-03-01,')
  const markdown = await saved(page, 'Plan as Markdown')
  expect(markdown.text).toContain('| March 1, 2027 | planned |')
  const calendar = await saved(page, 'Plan as calendar (.ics)')
  expect(calendar.text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/)
  expect(calendar.text).toContain('DTSTART;VALUE=DATE:20270301')
  // Three months after the answers of November 20.
  expect(calendar.text).toContain('UID:first-repeat@sextant')
  expect(calendar.text).toContain('DTSTART;VALUE=DATE:20270220')
  for (const line of calendar.text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  await page.getByRole('button', { name: /^Write a message about: / }).click()
  await expect(page.getByLabel('Message to copy')).toHaveValue(/By when: March 1, 2027/)
  await expect(page.getByRole('link', { name: 'Open in the mail program' })).toHaveAttribute(
    'href',
    /^mailto:\?subject=/
  )
})
