import type { Page } from '@playwright/test'
import { keep, years } from './own.ts'
import { expect, test } from './page.ts'
import { expectInOrder, letters, printedReport, standReport } from './printed.ts'
import { walkedOnce } from './walked.ts'

async function withReport(page: Page, report: object): Promise<void> {
  const plan = [{ model: 'xm-competencies', capability: 'design', step: 4, owner: 'Tom', status: 'open' }]
  await keep(page, {
    ...years,
    'sextant:plan:c': JSON.stringify(plan),
    'sextant:report': JSON.stringify({ without: [], advice: 'plan', author: 'Lamb & Co', ...report })
  })
}

async function opened(page: Page, locale: string): Promise<void> {
  await page.goto(`/${locale}/results/share/`)
  await expect(page.locator('.report')).toBeVisible()
}

/** What is read where, on paper as on the page (`islands/report/report.drawn.test.ts`): pages are filled in this order. */
const inOrder: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Where the customer experience',
    'The six competencies',
    'The cheapest way',
    'Your plan',
    'How this was worked out'
  ],
  fa: ['تجربهٔ مشتری کجا ایستاده است', 'رهبری', 'بیست مهارت', 'برنامهٔ شما', 'یادداشت']
}

for (const { id: locale } of walkedOnce) {
  test(`the report is printed in reading order and no picture is cut or covers a table in ${locale}`, async ({
    page
  }) => {
    await withReport(page, {})
    await opened(page, locale)
    await page.setViewportSize({ width: 673, height: 980 })
    await standReport(page)
    await page.emulateMedia({ media: 'print' })
    const boxes = await page.evaluate(() => {
      const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().toJSON()
      return {
        canvas: box('.charts-radar canvas'),
        radar: box('.charts-radar'),
        table: box('.beside > table'),
        limb: box('.charts-gauge')
      }
    })
    const { canvas, radar, table, limb } = boxes
    expect(canvas.width).toBeLessThanOrEqual(radar.width + 1)
    expect(canvas.height).toBeLessThanOrEqual(radar.height + 1)
    const isBeside = canvas.right <= table.left + 1 || table.right <= canvas.left + 1
    expect(isBeside || canvas.bottom <= table.top).toBe(true)
    expect(limb.left).toBeGreaterThanOrEqual(0)
    expect(limb.right).toBeLessThanOrEqual(673)
    // The picture is drawn into the PDF with its words: all six axes are on one page.
    const axes = await page.locator('.beside tbody th strong').allTextContents()
    await page.emulateMedia({ media: null })
    const pages = await printedReport(page)
    const whole = pages.filter(text => axes.every(axis => letters(text).split(letters(axis)).length > 2))
    expectInOrder(pages, inOrder[locale] ?? [])
    expect(pages.filter(text => text.trim() === '')).toEqual([])
    expect(whole.length, 'the page with the radar names each competency twice: at its axis and in the table').toBe(1)
  })
}

test('what is left out is not on paper, advice neither where none was wanted', async ({ page }) => {
  await withReport(page, {
    without: ['cover', 'radar', 'table', 'skills', 'route', 'plan', 'notes', 'method'],
    advice: 'none'
  })
  await opened(page, 'en')
  await standReport(page)
  await page.emulateMedia({ media: 'print' })
  // What is hidden is not read.
  const text = await page.locator('.report-whole').innerText()
  expect(text).toContain('Scale')
  for (const part of [
    'Made by',
    'The six competencies',
    'The twenty skills',
    'The cheapest',
    'What to do',
    'It fails when:',
    'Your plan',
    'Notes'
  ]) {
    expect(text).not.toContain(part)
  }
})

test('a logo is drawn anew, small enough to be kept, and what is no picture is refused', async ({ page }) => {
  await withReport(page, {})
  await opened(page, 'en')
  const logo = page.locator('.report input[type=file]')
  await logo.setInputFiles({ name: 'notes.png', mimeType: 'image/png', buffer: Buffer.from('no picture') })
  await expect(page.getByText('notes.png can’t be read as a picture.')).toBeVisible()
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="3000" height="1000"><script>window.hacked=1</script><rect width="3000" height="1000" fill="teal"/></svg>'
  await logo.setInputFiles({ name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(svg) })
  await expect(page.getByText('The logo is on the cover.')).toBeVisible()
  const kept = await page.evaluate(() => JSON.parse(localStorage.getItem('sextant:report') ?? '{}').logo as string)
  expect(kept).toMatch(/^data:image\/png;base64,/)
  expect(kept.length).toBeLessThanOrEqual(200_000)
  await standReport(page)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.report-board img')).toBeVisible()
  expect(await page.locator('.report-board img').evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(640)
  await page.emulateMedia({ media: null })
  await page.getByRole('button', { name: 'Remove the logo' }).click()
  await expect(page.locator('.report-board img')).toHaveCount(0)
  await printedReport(page)
})
