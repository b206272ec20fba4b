import type { Page } from '@playwright/test'
import { xm } from '../core/models.ts'
import { linkOf, sheetOf } from './links.ts'
import { expect, test } from './page.ts'

/** How many elements the browser works the styles out for when a letter comes and goes, deep in what the page shows. */
async function workedOut(page: Page, deep: string): Promise<number> {
  const browser = await page.context().browser()?.newBrowserCDPSession()
  if (!browser) throw new Error('no browser')
  const counts: number[] = []
  browser.on('Tracing.dataCollected', ({ value }) => {
    for (const { name, args } of value as unknown as { name: string; args?: { elementCount?: number } }[])
      if (name === 'UpdateLayoutTree') counts.push(args?.elementCount ?? 0)
  })
  const whole = new Promise(done => browser.once('Tracing.tracingComplete', done))
  await browser.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'] }
  })
  await page
    .locator(deep)
    .first()
    .evaluate(element => {
      const letter = document.createElement('span')
      letter.append(Object.assign(document.createElement('i'), { style: 'color: red' }))
      element.append(letter)
      getComputedStyle(letter).color
      letter.remove()
      getComputedStyle(element).color
    })
  await browser.send('Tracing.end')
  await whole
  return Math.max(...counts)
}

const link = linkOf([sheetOf(xm, [3, 'unknown', 2, 4, 1])])
for (const [address, deep] of [
  [`/en/results/#${link}`, '.charts-radar'],
  [`/en/results/plan/#${link}`, '.result-piece'],
  ['/en/assess/xm-competencies/', '.q-part'],
  ['/en/', '.home-specimen']
] as const)
  test(`what comes and goes on ${address} costs its own styles and not those of the page`, async ({ page }) => {
    await page.goto(address)
    await page.locator(deep).first().waitFor()
    // What is shown of the smallest of these pages is 134 elements.
    expect(await workedOut(page, deep)).toBeLessThan(100)
  })
