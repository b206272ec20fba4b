import type { Page } from '@playwright/test'
import { keep, textOf } from './own.ts'
import { expect, test } from './page.ts'
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

/** What a printed outcome is made of, in its order; in a second language its headings. */
const parts: Readonly<Record<string, readonly string[]>> = {
  en: [
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
  ],
  fa: [
    'بر سر چه توافق کردیم',
    'اختلاف‌هایی که به گفت‌وگو می‌ارزد',
    'بیست مهارت',
    'قدم بعدی چیست',
    'این گزارش را چطور بخوانید',
    'همهٔ پرسش‌ها، هر دو رأی و تصمیم'
  ]
}
const covers: Readonly<Record<string, readonly string[]>> = {
  en: ['Where we stand, and where we differ', 'Spring review', 'The twenty questions, as of'],
  fa: ['کجا ایستاده‌ایم و کجا اختلاف داریم', 'بازبینی بهار']
}

for (const { id: locale } of walked) {
  test(`the printed outcome is a report in reading order, no page of it empty and no table cut, in ${locale}`, async ({
    page
  }) => {
    await keep(page, { 'sextant:report': JSON.stringify({ without: [], advice: 'open', author: 'Lamb & Co' }) })
    await decided(page, locale)
    const pages = await printed(page)
    const [cover = ''] = pages
    expectInOrder([cover], covers[locale] ?? [])
    expectInOrder(pages, parts[locale] ?? [])
    // The maker of reports stands on this cover too, and what is agreed does not.
    expect(letters(cover)).toContain(letters('Lamb & Co'))
    for (const part of parts[locale]?.slice(0, 1) ?? []) expect(letters(cover)).not.toContain(letters(part))
    for (const button of ['Take it with you', 'Save the workshop file', 'All workshops', 'Take the median']) {
      expect(pages.join('\n')).not.toContain(button)
    }
    expect(pages.filter(text => text.trim().length < 40)).toEqual([])
    const roles = ['Executives', 'Front', 'Back']
    const withTable = pages.filter(text => roles.every(role => letters(text).split(letters(role)).length > 2))
    expect(withTable.length, 'one page names each role twice: in the key and in the table').toBe(1)
    // The picture is saved like every other.
    const saving = page.locator('.outcome-picture').getByRole('button')
    const [download] = await Promise.all([page.waitForEvent('download'), saving.click()])
    expect(download.suggestedFilename()).toBe('sextant-radar.png')
    expect((await textOf(download)).slice(1, 4)).toBe('PNG')
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
