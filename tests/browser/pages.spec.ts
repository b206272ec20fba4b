import { expectAccessible } from './every-look.ts'
import { expectFits, expectStill } from './fits.ts'
import { smallTargets, watchShifts } from './in-page.ts'
import { expect, expectNoViolations, ladders, test } from './page.ts'
import { allPages, kindOf } from './sitemap.ts'
import { settle } from './states.ts'

const pages = allPages()
const languageOf = (address: string) => (address.startsWith('/fa/') ? 'fa' : 'en')
const groups = Object.entries(Object.groupBy(pages, address => `${languageOf(address)} ${kindOf(address)}`))
const examples = groups.flatMap(([, addresses = []]) => addresses.slice(0, 1))

test('the sitemap knows all pages', () => {
  expect(pages.length).toBeGreaterThan(70)
})

for (const [group, addresses = []] of groups) {
  // Six at a time, so that no test runs long and the workers share them.
  for (let from = 0; from < addresses.length; from += 6) {
    const some = addresses.slice(from, from + 6)
    const name = `${group}${addresses.length > 6 ? ` ${from + 1}–${from + some.length}` : ''}`

    test(`${name} says what it is and in which language, stands still, is accessible in every look and width, and fits 320 px`, async ({
      page
    }) => {
      // Axe goes over each page six times.
      test.slow()
      await page.addInitScript(watchShifts)
      for (const address of some) {
        await page.setViewportSize({ width: 320, height: 640 })
        await page.goto(address)
        await expect(page.locator('h1:visible')).toHaveCount(1)
        await expect(page.locator('html')).toHaveAttribute('lang', languageOf(address))
        await expect(page.locator('html')).toHaveAttribute('dir', languageOf(address) === 'fa' ? 'rtl' : 'ltr')
        expect((await page.title()).length, address).toBeGreaterThan(5)
        for (const language of ['en', 'fa']) {
          const same = address === '/' ? `/${language}/` : address.replace(/^\/(en|fa)\//, `/${language}/`)
          await expect(page.locator(`header a[data-language][hreflang=${language}]`)).toHaveAttribute('href', same)
        }
        await settle(page)
        await expectStill(page)
        expect(await page.evaluate(smallTargets), address).toEqual([])
        await expectAccessible(page)
        await page.setViewportSize({ width: 320, height: 640 })
        await expectFits(page)
      }
    })
  }
}

test('nothing moves on a wide screen while a page of any kind comes up', async ({ page }) => {
  await page.addInitScript(watchShifts)
  for (const address of examples) {
    await page.goto(address)
    await settle(page)
    await expectStill(page)
  }
})

test('no two pages of a language have the same title or description', async ({ request }) => {
  const seen = new Map<string, string>()
  for (const address of pages) {
    const html = await (await request.get(address)).text()
    const title = /<title>([^<]+)<\/title>/.exec(html)?.[1] ?? ''
    const description = /<meta name="description" content="([^"]+)"/.exec(html)?.[1] ?? ''
    for (const text of [title, description]) {
      expect(text.length, address).toBeGreaterThan(5)
      expect(seen.get(text) ?? address, text).toBe(address)
      seen.set(text, address)
    }
  }
})

test.describe('an address that leads nowhere', () => {
  test.use({ allowed: [/404/] })

  test('says so in every language, with a way home', async ({ page }) => {
    const response = await page.goto('/en/no/such/page/')
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible()
    await expect(page.locator('section[lang=fa][dir=rtl]')).toBeVisible()
    await expectNoViolations(page)
    await page.getByRole('link', { name: 'To the first page' }).click()
    await expect(page).toHaveURL(/\/en\/$/)
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  const sentences = { en: /^Without JavaScript you can read and print/, fa: /^بدون جاوااسکریپت هم/ } as const
  for (const locale of ['en', 'fa'] as const) {
    test(`every question and every rung can be read in ${locale}, and a sentence says what needs scripts`, async ({
      page
    }) => {
      await page.goto(`/${locale}/assess/xm-competencies/`)
      await expect(page.getByText(sentences[locale])).toBeVisible()
      await expect(page.locator('fieldset.q-question:visible')).toHaveCount(20)
      await expect(page.locator('.q-rungs .q-label:visible')).toHaveCount(100)
      await expect(page.locator('button:visible')).toHaveCount(0)
      await page.goto(`/${locale}/assess/xm-competencies/long/`)
      await expect(page.locator('fieldset.q-question:visible')).toHaveCount(60)
      await page.goto(`/${locale}/results/`)
      await expect(page.getByText(sentences[locale])).toBeVisible()
    })
  }

  test('all eighty pieces of advice can be read and lead from one skill to the next', async ({ page }) => {
    await page.goto('/en/models/xm-competencies/')
    const links = await page
      .locator('main a[href^="/en/models/xm-competencies/"]')
      .evaluateAll(all => all.map(one => one.getAttribute('href') ?? ''))
    expect(new Set(links).size).toBeGreaterThanOrEqual(20)
    for (const skill of ladders) {
      await page.goto(`/en/models/xm-competencies/${skill}/`)
      await expect(page.locator('strong:visible', { hasText: /^Who:$/ })).toHaveCount(4)
      await expect(page.locator('strong:visible', { hasText: /^It fails when:$/ })).toHaveCount(4)
    }
  })

  test('a question that is printed shows all its rungs', async ({ page }) => {
    await page.emulateMedia({ media: 'print' })
    await page.goto('/en/assess/xm-competencies/long/')
    await expect(page.locator('fieldset.q-question:visible')).toHaveCount(60)
    await expect(page.locator('.q-points .q-label:visible')).toHaveCount(300)
  })
})
