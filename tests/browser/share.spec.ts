import type { Page } from '@playwright/test'
import { pyramid, xm } from '../core/models.ts'
import { linkOf, sheetOf } from './links.ts'
import { keep, sheetKey, stored, textOf } from './own.ts'
import { allOf, expect, expectNoViolations, test } from './page.ts'
import { isThorough } from './thorough.ts'
import * as today from './today.ts'

const mine = allOf(3, { metrics: 'unknown', design: 1, listening: 5 })
const levels = sheetOf(pyramid, [4, 4, 5, 4, 4, 1, 5, 4, 5, 5, 4, 5])
const link = linkOf([sheetOf(xm, [3, 2, 4, 'unknown', 5, 2])])
const both = linkOf([sheetOf(xm, [3, 2, 4, 'unknown', 5, 2]), levels], { label: 'فروشگاه اصفهان' })
const own = {
  [sheetKey()]: stored(mine),
  [sheetKey('first', 'cx-pyramid')]: stored(sheetOf(today.pyramid, [4, 4, 5, 4, 4, 1, 5]).answers)
}

const overall = (page: Page) => page.locator('.result-overall')

async function saved(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click()
  ])
  return textOf(download)
}

test('a result travels in its link: copied, shown as a code, opened in another language, and in no request', async ({
  page,
  context
}) => {
  await keep(page, own)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const asked: string[] = []
  const sent: string[] = []
  page.on('request', request => {
    asked.push(request.url())
    sent.push([request.url().split('#')[0], JSON.stringify(request.headers()), request.postData() ?? ''].join(' '))
  })
  await page.goto('/en/results/share/')

  await test.step('it is copied', async () => {
    await page.getByRole('button', { name: 'Copy the link' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'The link is copied.' })).toBeVisible()
  })
  const address = new URL(await page.evaluate(() => navigator.clipboard.readText()))

  await test.step('it becomes a QR code only when asked, crisp and not too fine', async () => {
    expect(asked.filter(url => /qr\.[\w-]+\.js/.test(url))).toEqual([])
    await page.getByRole('button', { name: 'Show as QR code' }).click()
    const code = page.getByRole('img', { name: 'QR code of the link' })
    // Version 8 has 49 squares a side, and 4 white ones around; ten units each.
    const side = Number((await code.getAttribute('viewBox'))?.split(' ')[2])
    expect(side).toBeLessThanOrEqual((49 + 8) * 10)
    expect(asked.filter(url => /\/draw-qr\./.test(url))).toHaveLength(1)
    expect(await saved(page, 'QR code as SVG')).toContain('crispedges')
  })

  await test.step('it opens in another language, and goes along from view to view', async () => {
    await page.goto(`/fa/results/${address.hash}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('نتیجه‌ای که برایتان فرستاده‌اند')
    await expect(page.locator('canvas')).toBeVisible()
    await page.getByRole('link', { name: 'برنامه', exact: true }).click()
    await expect(page.locator('.advice-text')).not.toHaveCount(0)
    expect(new URL(page.url()).hash).toBe(address.hash)
  })

  await test.step('it is compared with one’s own, and no request carried it', async () => {
    await page.goto(`/en/results/#${both}`)
    await expect(page.locator('.shared canvas')).toBeVisible()
    await page.getByRole('link', { name: 'Compare with my own' }).click()
    await expect(page.locator('.compare canvas')).toBeVisible()
    expect(sent.length).toBeGreaterThan(5)
    for (const carried of [both, address.hash.slice(1)])
      expect(sent.filter(line => line.includes(carried.slice(0, 24)))).toEqual([])
  })
})

test('a shared result stays while one moves on its page, and leaves the reader’s own as it is', async ({ page }) => {
  await keep(page, own)
  // How often something was changed is counted beside it, and is nobody's answer.
  const storedNow = () =>
    page.evaluate(() =>
      Object.entries(localStorage)
        .filter(([key]) => !['sextant:revisions', 'sextant:persist-asked'].includes(key))
        .sort()
    )
  await page.goto(`/en/results/#${link}`)
  await expect(page.locator('.result-stage')).toBeVisible()
  const before = await storedNow()

  await test.step('the content is skipped to', async () => {
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(page.locator('#content')).toBeFocused()
    expect(new URL(page.url()).hash).toBe(`#${link}`)
  })

  await test.step('it gives way to another link and comes back', async () => {
    const first = await overall(page).textContent()
    await page.evaluate(other => location.assign(other), `#${linkOf([sheetOf(xm, [5])])}`)
    await expect(overall(page)).toContainText('5.0')
    await page.goBack()
    await expect(overall(page)).toHaveText(first ?? '')
  })

  await test.step('the language changes', async () => {
    await page.getByRole('link', { name: 'فارسی' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('نتیجه‌ای که برایتان فرستاده‌اند')
    await expect(page.locator('.result-stage')).toBeVisible()
  })

  await test.step('the same questionnaire is read in every view', async () => {
    await page.goto(`/en/results/#${both}`)
    await page.getByRole('radio', { name: 'The pyramid' }).check()
    await page.getByRole('link', { name: 'Share and print' }).click()
    await expect(page.getByRole('radio', { name: 'The pyramid' })).toBeChecked()
  })

  await test.step('and the own result is what it was', async () => {
    expect(await storedNow()).toEqual(before)
    await page.getByRole('link', { name: 'Show my own result' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your result')
  })
})

test('each picture of a result is a file with its colours in it', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await keep(page, own)
  await page.goto('/fa/results/')
  await expect(page.locator('canvas')).toBeVisible()
  await page.getByText('ذخیرهٔ تصویر').click()
  const scale = await saved(page, 'درجه‌بندی با امتیاز به صورت SVG')
  expect(scale).toContain('<svg')
  expect(scale).not.toMatch(/var\(|oklch|class=/)
  expect(scale).toMatch(/fill="#[0-9a-f]{6}"/)
  for (const name of ['درجه‌بندی با امتیاز به صورت PNG', 'نمودار رادار به صورت PNG']) {
    expect((await saved(page, name)).slice(1, 4)).toBe('PNG')
  }
  await page.getByRole('link', { name: 'مهارت‌ها', exact: true }).click()
  const map = await saved(page, 'نقشهٔ مهارت‌ها به صورت SVG')
  expect(map.match(/<rect[^>]*fill="none"/g)).toHaveLength(19 * 5)
  for (const words of ['رهبری', 'طراحی با مشتری', '۳٫۰', 'بی‌امتیاز']) expect(map).toContain(words)
  expect(map).not.toMatch(/var\(|oklch|style=/)
  expect((await saved(page, 'نقشهٔ مهارت‌ها به صورت PNG')).slice(1, 4)).toBe('PNG')
  await page.getByRole('radio', { name: 'هرم' }).check()
  await page.locator('.result-views').getByRole('link', { name: 'نتیجه', exact: true }).click()
  expect(await saved(page, 'هرم به صورت SVG')).toContain('اطلاع‌رسانی روشن')
  expect((await saved(page, 'هرم به صورت PNG')).slice(1, 4)).toBe('PNG')
})

test('a plan in English on a page of another language has no violations', async ({ page }) => {
  await page.route(`**/fa/models/${xm.id}.json`, async route => {
    await route.fulfill({ response: await route.fetch({ url: route.request().url().replace('/fa/', '/en/') }) })
  })
  await page.goto(`/fa/results/plan/#${linkOf([sheetOf(xm, [3, 'unknown', 2, 4, 1])])}`)
  await expect(page.locator('.advice-text').first()).toHaveAttribute('dir', 'ltr')
  await expectNoViolations(page)
})

test.describe('a link that shows nothing here says so', () => {
  test.describe.configure({ retries: 2 })
  // The browser itself takes half a minute over such addresses; that we do not is held by `core/link.test.ts` too.
  if (!isThorough) return

  test('within 100 ms when it has megabytes', async ({ page }) => {
    // The browser's own work on such an address is over when it tells that the address has changed.
    await page.addInitScript(() => {
      addEventListener('hashchange', () => Object.assign(window, { changedAt: performance.now() }))
    })
    await page.goto('/en/results/')
    await expect(page.getByRole('heading', { name: 'No answers yet' })).toBeVisible()
    const answers = [
      ['1', 'This link is damaged'],
      ['۱', 'This is not a link to a result'],
      ['2', 'This link is damaged'],
      ['9', 'This link is newer than this page']
    ] as const
    // Of each the better of two rounds: other work of this machine is no work of ours. The browser itself and the
    // driver of these tests take seconds over such an address; that is why there are no more.
    const best = answers.map(() => Number.POSITIVE_INFINITY)
    for (let round = 0; round < 2; round++) {
      for (const [at, [start, title]] of answers.entries()) {
        best[at] = Math.min(best[at] ?? 0, await timeOf(page, start, title))
      }
    }
    test.info().annotations.push({ type: 'milliseconds', description: best.map(Math.round).join(', ') })
    expect(Math.max(...best)).toBeLessThan(100)
  })
})

/** Milliseconds from an address of megabytes to its sentence. */
function timeOf(page: Page, start: string, title: string): Promise<number> {
  return page.evaluate(
    async ([character, wanted]) => {
      const said = new Promise<number>(resolve => {
        const watcher = new MutationObserver(() => {
          if (document.querySelector('main h2')?.textContent === wanted) resolve(performance.now())
        })
        watcher.observe(document.body, { childList: true, subtree: true, characterData: true })
      })
      // Two million characters are the most that browsers take, and they write ۱ with six.
      location.hash = character.repeat(character < '~' ? 1_900_000 : 300_000)
      return (await said) - (window as unknown as { changedAt: number }).changedAt
    },
    [start, title] as const
  )
}
