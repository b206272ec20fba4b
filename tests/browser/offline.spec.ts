import type { Page } from '@playwright/test'
import { messagesIn } from '../../src/i18n/dictionaries.ts'
import { expectAlive, goOn, openAlive, option, pick, shortForm } from './answering.ts'
import { allOf, expect, giveAnswers, test } from './page.ts'
import { printedReport } from './printed.ts'
import { type Host, nextRelease, openHost } from './releases.ts'
import { walked } from './walked.ts'

let host: Host
test.beforeEach(async () => {
  host = await openHost()
})
test.afterEach(() => host.end())

// A release of its own needs a host of its own, and what one test keeps is not there in the next.
test.use({
  reuseContext: false,
  allowed: [/a request left the site: http:\/\/localhost|ERR_CONNECTION_REFUSED|ERR_FAILED|404|Failed to (fetch|load)/]
})

const html = (page: Page) => page.locator('html')

/** Visits one page, as somebody does who has never been here, and waits until its language is kept. */
async function visit(page: Page, locale: string): Promise<void> {
  await page.goto(`${host.address}/${locale}/`)
  await page.evaluate(() => navigator.serviceWorker.ready)
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
}

test.describe('after one visit', () => {
  test.use({ serviceWorkers: 'allow' })

  for (const { id: locale } of walked) {
    test(`everything works without a network in ${locale}, from the first question to paper, a workshop and the search`, async ({
      page
    }) => {
      const t = messagesIn(locale)
      await visit(page, locale)
      await host.leave()
      await openAlive(page, host.address + shortForm(locale))
      await pick(page, 'strategy', 3)
      await goOn(page)
      await page.goto(`${host.address}${shortForm(locale)}#check`)
      await expectAlive(page)
      await page.locator('#check button[type=submit]').click()
      await expect(page.locator('.charts-radar canvas')).toHaveAttribute('style', /width/)
      await page.goto(`${host.address}/${locale}/results/share`)
      await expect(page.locator('.report')).toBeVisible()
      expect((await printedReport(page)).length).toBeGreaterThan(3)
      await page.goto(`${host.address}/${locale}/workshop/`)
      await page.getByRole('button', { name: t.workshop.list.begin }).click()
      await expect(page.locator('[data-form="xm-competencies/short"]')).toBeVisible()
      await page.goto(`${host.address}/${locale}/search/`)
      await page.locator('#question').fill('nps')
      await page.locator('main ol > li a').first().click()
      await expect(page.locator('h1')).toBeVisible()
      await expect(page).not.toHaveURL(/search/)
    })
  }

  test('a new release is offered, takes over when asked, and leaves another tab at its work', async ({ page }) => {
    const t = messagesIn('en').site.missing
    const next = await nextRelease(/AddFile/)
    await visit(page, 'en')
    const other = await page.context().newPage()
    await openAlive(other, host.address + shortForm())
    await pick(other, 'strategy', 2)
    host.publish(next.folder)
    await openAlive(page, host.address + shortForm())
    await expect(page.getByText(t.renewed)).toBeVisible()
    await expect(html(page)).not.toHaveAttribute('data-release')
    await pick(page, 'roadmap', 4)
    await page.getByRole('button', { name: t.renew }).click()
    await expect(html(page)).toHaveAttribute('data-release', 'next')
    await expectAlive(page)
    await expect(option(page, 'roadmap', 4)).toBeChecked()

    await expect(other.getByText(t.renewed)).toBeVisible()
    await expect(html(other)).not.toHaveAttribute('data-release')
    await pick(other, 'governance', 5)
    await host.leave()
    // What it has not asked for yet it gets from its own release.
    expect(
      await other.evaluate(async () => {
        const [script = ''] = [...(await caches.keys())]
        const kept = await (await caches.open(script)).keys()
        const lost = kept.find(({ url }) => url.includes('/AddFile'))
        return (await fetch(lost?.url ?? '')).ok
      })
    ).toBe(true)
    await other.reload()
    await expect(html(other)).toHaveAttribute('data-release', 'next')
    for (const [item, value] of [
      ['strategy', 2],
      ['roadmap', 4],
      ['governance', 5]
    ] as const)
      await expect(option(other, item, value)).toBeChecked()
    next.remove()
  })
})

test('a page of an earlier release whose files are gone says so and loads the new one', async ({ page }) => {
  const t = messagesIn('en').site.missing
  const next = await nextRelease(/WholeReport/)
  await giveAnswers(page, allOf(3))
  await page.goto(`${host.address}/en/results/share/`)
  await expect(page.locator('.report')).toBeVisible()
  host.publish(next.folder)
  await page.getByRole('button', { name: messagesIn('en').report.print }).click()
  await expect(page.getByText(t.part).first()).toBeAttached()
  await page.getByRole('button', { name: t.again }).first().click()
  await expect(html(page)).toHaveAttribute('data-release', 'next')
  await expect(page.locator('.report')).toBeVisible()
  next.remove()
})
