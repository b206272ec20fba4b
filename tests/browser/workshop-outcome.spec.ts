import type { Page } from '@playwright/test'
import { keep, textOf } from './own.ts'
import { expect, expectNoViolations, test } from './page.ts'
import { expectInOrder, letters, printed, printedPages } from './printed.ts'
import { walked } from './walked.ts'
import { aWorkshopIn, giveWorkshop } from './workshop-state.ts'

const titles: Readonly<Record<string, string>> = { fa: 'بازبینی بهار' }

/** The outcome of a workshop of nine on the screen, every value agreed, with a plan. */
async function decided(page: Page, locale: string): Promise<void> {
  const changedAt = Date.parse('2026-11-22T10:00:00Z')
  await giveWorkshop(page, { ...(await aWorkshopIn('outcome')), title: titles[locale] ?? 'Spring review', changedAt })
  await page.goto(`/${locale}/workshop/`)
  await expect(page.locator('canvas')).toHaveCount(2)
  await page.locator('.outcome-filling button').click()
  await page.locator('.plan-start button').click()
  await page.locator('.plan-card > summary').first().click()
  await page.locator('.plan-fields input[dir=auto]').fill('Sara')
}

test('the printed outcome is a report: cover, picture, differences, result, route, plan, method, appendix', async ({
  page
}) => {
  await decided(page, 'en')
  const pages = await printed(page)
  expectInOrder(pages.slice(0, 1), [
    'Where we stand, and where we differ',
    'Spring review',
    'The twenty questions, as of'
  ])
  expect(pages[0]).toContain('2026')
  expect(pages[0]).not.toContain('What we agreed')
  expectInOrder(pages, [
    'What we agreed',
    '9 people took part.',
    'The agreed picture and the spread of the votes',
    'Executives',
    'Differences worth talking about',
    'Two camps: 5 on rungs 1 and 2, 4 on 4 and 5.',
    'The promise is known upstairs only.',
    'The result: The twenty questions',
    'The twenty skills',
    'The cheapest way to the next stage',
    'What to do next',
    'Your plan',
    'Who: Sara',
    'How to read this',
    'Krippendorff’s α',
    'Every question, both votes and the decision'
  ])
  for (const screen of ['Take it with you', 'Save the workshop file', 'All workshops', 'Take the median']) {
    expect(pages.join('\n')).not.toContain(screen)
  }
})

test('the report of three competencies has six pages at most', async ({ page }) => {
  const workshop = await aWorkshopIn('outcome')
  const asked = workshop.asked.map(each => ({ ...each, dimensions: each.dimensions.slice(0, 3) }))
  const plan = ['Print the promise on every order', 'Call five customers a week', 'Say no to one wish a month']
  const steps = plan.map((text, at) => ({ id: `0a1b2c3${at}`, text, owner: 'Sara', due: '2026-12-24', status: 'open' }))
  await keep(page, { 'sextant:plan:workshop-1234abcd': JSON.stringify(steps) })
  await giveWorkshop(page, { ...workshop, asked })
  await page.goto('/en/workshop/')
  await expect(page.locator('canvas')).toHaveCount(1)
  await expect(page.locator('.plan-card')).toHaveCount(3)
  // A part is a whole of its part: scores and steps, no stage, and nothing that was not asked is missing.
  await expect(page.getByText('A stage takes all parts and is not said')).toBeVisible()
  await expect(page.locator('.result-stage')).toHaveCount(0)
  await expect(page.getByText(/unanswered/)).toHaveCount(0)
  const sheets = await printedPages(page)
  const pages = sheets.map(({ text }) => text)
  expect(pages.length, pages.map(text => text.slice(0, 60).replaceAll('\n', ' ')).join(' | ')).toBeLessThanOrEqual(6)
  expect(sheets.slice(0, -1).filter(({ filled }) => filled < 1 / 3)).toEqual([])
  expect(pages.join('\n')).toContain('9 people: Executives, Front line, and Back office')
})

test('the picture of the outcome is saved like every other', async ({ page }) => {
  await decided(page, 'fa')
  const picture = page.locator('.outcome-picture')
  const [download] = await Promise.all([page.waitForEvent('download'), picture.getByRole('button').click()])
  expect(download.suggestedFilename()).toBe('sextant-radar.png')
  expect((await textOf(download)).slice(1, 4)).toBe('PNG')
})

test('the printed outcome is in reading order in Persian', async ({ page }) => {
  await decided(page, 'fa')
  const pages = await printed(page)
  expectInOrder(pages.slice(0, 1), ['کجا ایستاده‌ایم و کجا اختلاف داریم', 'بازبینی بهار'])
  expectInOrder(pages, [
    'بر سر چه توافق کردیم',
    'اختلاف‌هایی که به گفت‌وگو می‌ارزد',
    'بیست مهارت',
    'قدم بعدی چیست',
    'این گزارش را چطور بخوانید',
    'همهٔ پرسش‌ها، هر دو رأی و تصمیم'
  ])
})

for (const { id: locale } of walked) {
  test(`on paper no page is empty, no table is cut and the picture stands with its table in ${locale}`, async ({
    page
  }) => {
    await decided(page, locale)
    const pages = await printed(page)
    expect(pages.filter(text => text.trim().length < 40)).toEqual([])
    const roles = ['Executives', 'Front', 'Back']
    const withTable = pages.filter(text => roles.every(role => letters(text).split(letters(role)).length > 2))
    expect(withTable.length, 'one page names each role twice: in the key and in the table').toBe(1)
    await page.setViewportSize({ width: 673, height: 980 })
    await page.emulateMedia({ media: 'print' })
    const wide = await page.locator('.outcome table, .outcome svg, .outcome canvas').evaluateAll(all =>
      all
        .map(one => ({ name: one.className || one.tagName, box: one.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.left < -1 || box.right > innerWidth + 1))
        .map(({ name, box }) => `${name} ${box.left} ${box.right}`)
    )
    expect(wide).toEqual([])
  })
}

test('the maker and logo of reports stand on the cover of a workshop too', async ({ page }) => {
  await keep(page, { 'sextant:report': JSON.stringify({ without: [], advice: 'open', author: 'Lamb & Co' }) })
  await decided(page, 'en')
  const [cover = ''] = await printed(page)
  expect(cover).toContain('Made by Lamb & Co')
})

test('route and plan of a workshop are its own, travel in its file and go with it', async ({ page, browser }) => {
  const mine = { 'xm-competencies': { target: 'embed', efforts: {}, struckOut: ['strategy-2'] } }
  await keep(page, { 'sextant:route:first': JSON.stringify(mine) })
  await decided(page, 'en')
  await expect(page.locator('#route-target')).not.toHaveValue('embed')
  await page
    .locator('.result-route tbody')
    .getByRole('button', { name: /^Not this year/ })
    .first()
    .click()
  expect(await page.evaluate(() => localStorage.getItem('sextant:route:first'))).toBe(JSON.stringify(mine))
  expect(await page.evaluate(() => localStorage.getItem('sextant:plan:first'))).toBeNull()
  await page.reload()
  await expect(page.locator('.plan-card .plan-name').first()).toHaveText('Sara')
  await expect(page.locator('.result-struck li')).toHaveCount(1)
  await expectNoViolations(page)

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the workshop file (JSON)' }).click()
  ])
  const other = await browser.newPage()
  await other.goto('/en/workshop/')
  await other.getByLabel('Open a workshop file').setInputFiles((await file.path()) ?? '')
  await expect(other.locator('.plan-card .plan-name').first()).toHaveText('Sara')
  await expect(other.locator('.result-struck li')).toHaveCount(1)
  await other.close()

  await page.getByRole('button', { name: 'All workshops' }).click()
  await page.getByRole('button', { name: /^Delete this workshop/ }).click()
  await page.getByRole('button', { name: 'Delete it' }).click()
  await expect(page.getByText('The workshop is deleted.')).toBeVisible()
  const left = await page.evaluate(() => Object.keys(localStorage).filter(key => key.includes('1234abcd')))
  expect(left).toEqual([])
})
