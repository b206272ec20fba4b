import type { Page } from '@playwright/test'
import { keep, sheetKey, stored } from './own.ts'
import { allOf, expect, expectNoViolations, test } from './page.ts'
import { letters, printedReport, standReport } from './printed.ts'

const titles = (page: Page) => page.locator('.plan-step strong').allTextContents()
const cards = (page: Page) => page.locator('.plan-card > summary')

test('a plan lives: begun from the result, done, proved, put in another order; home knows, and it asks if it helped', async ({
  page
}) => {
  await page.clock.setFixedTime('2026-11-26T10:00:00')
  await keep(page, { [sheetKey()]: stored(allOf(3, { strategy: 2 })) })
  await page.goto('/en/results/')
  await page.getByRole('link', { name: 'Start my plan' }).click()
  await expect(cards(page).first()).toBeVisible()
  await expect(page).toHaveURL(/\/results\/plan\/$/)
  const [title = '', second = '', third = ''] = await titles(page)

  await test.step('coming back begins nothing anew', async () => {
    const all = await cards(page).count()
    await page.goBack()
    await page.getByRole('link', { name: 'Go on with my plan' }).click()
    await expect(cards(page)).toHaveCount(all)
    await page.reload()
    await expect(cards(page)).toHaveCount(all)
  })

  await test.step('what is written and done is accessible, and its rung is proved', async () => {
    const first = page.locator('.plan-steps > li').first()
    await cards(page).first().press('Enter')
    await first.getByLabel('Who', { exact: true }).fill('Mira Sol')
    await first.getByLabel('Note').fill('n'.repeat(190))
    await first.getByRole('radio', { name: 'done', exact: true }).check()
    await expectNoViolations(page)
    await page.getByRole('button', { name: /^Yes, move to rung/ }).click()
    await expect(first.getByRole('status')).toBeFocused()
    await expect(page.getByText(/^1 of \d+ steps done, 1 proved\.$/)).toBeVisible()
  })

  await test.step('home knows at a later visit, and the plan asks', async () => {
    await page.clock.setFixedTime('2026-12-01T10:00:00')
    await page.goto('/en/')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('You stand at 3.0, Mobilize.')
    await expect(page.locator('.back')).toContainText(/1 of \d+ steps done/)
    await expect(page.locator('.home-ahead')).toContainText(/Next due|Overdue/)
    await expectNoViolations(page)
    await page.getByRole('link', { name: 'Open my plan' }).click()
    await expect(page.locator('.plan-ask')).toContainText(`${title}, done on November 26, 2026.`)
    await page.getByRole('button', { name: 'Yes', exact: true }).click()
    await expect(page.locator('.plan-ask')).toHaveCount(0)
  })

  await test.step('a step is dragged to another place', async () => {
    // Both ends in view: a page that scrolls under the pointer is not what is tested here.
    await page.setViewportSize({ width: 1280, height: 1400 })
    await page.locator('.plan-handle').first().dragTo(page.locator('.plan-steps > li').nth(2))
    await expect.poll(async () => (await titles(page)).slice(0, 3)).toEqual([second, third, title])
  })
})

test('sixty steps fit a narrow phone, and all are on paper, in this view and in the report, where no table is cut', async ({
  page
}) => {
  const own = Array.from({ length: 60 }, (_, at) => ({
    ...{ id: `own${at}`, text: `Step ${at}`, status: at < 50 ? 'done' : 'open', askedOn: '2026-11-20' }
  }))
  await keep(page, { [sheetKey()]: stored(allOf(3)), 'sextant:plan:first': JSON.stringify(own) })
  await page.setViewportSize({ width: 320, height: 664 })
  await page.goto('/en/results/plan/')
  await expect(page.getByText('50 finished steps')).toBeVisible()
  await page.getByLabel('A step of your own').fill('w'.repeat(190))
  await page.getByRole('button', { name: 'Add it', exact: true }).click()
  await expect(page.locator('.plan > .plan-steps > li')).toHaveCount(11)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)

  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.plan-step strong:visible', { hasText: /^Step \d+$/ })).toHaveCount(60)
  await page.emulateMedia({ media: null })
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
  const onPaper = letters((await printedReport(page)).join(''))
  expect(new Set([...onPaper.matchAll(/Step(\d+)/g)].map(([, number]) => number)).size).toBe(60)
})
