import type { Page } from '@playwright/test'
import { capabilitiesOf } from '../../src/core/model.ts'
import { messagesIn } from '../../src/i18n/dictionaries.ts'
import { type Locale, locales, sourceLocale } from '../../src/i18n/locales.ts'
import { expectAccessible, expectLinksInForcedColours } from './every-look.ts'
import { expectFits, expectStill } from './fits.ts'
import { inGroups } from './in-groups.ts'
import { watchShifts } from './in-page.ts'
import { expect, expectNoViolations, test } from './page.ts'
import { allPages, type Example, examplesOf, hasIsland, languageOf } from './sitemap.ts'
import { settle } from './states.ts'
import { allStates } from './states-elsewhere.ts'
import { isThorough } from './thorough.ts'
import { asked, xm } from './today.ts'
import { walked } from './walked.ts'

const desk = { width: 1280, height: 720 }
const phone = { width: 360, height: 740 }

/**
 * Whether `accessible.spec.ts` looks at this page: in the first language as it comes, in others with something in it,
 * in which there is more that has to fit.
 */
const isState = (locale: Locale, address: string) =>
  allStates.some(state =>
    locale === sourceLocale
      ? !state.prepare && !state.act && `/${locale.id}/${state.address}` === address
      : state.isExample && `/${locale.id}/${state.address.replace(/#.*/, '')}` === address
  )

/** Everything of all in `test:all`; of each kind the ends that are no state, in further languages the longest. */
function pagesOf(locale: Locale): Example[] {
  const ofLocale = allPages().filter(address => languageOf(address) === locale)
  if (isThorough) return ofLocale.map(address => ({ address, isLongest: true }))
  return examplesOf(locale, ofLocale).filter(
    ({ address, isLongest }) => (isLongest || locale === sourceLocale) && !isState(locale, address)
  )
}

test('the sitemap knows all pages', () => {
  expect(allPages().length).toBeGreaterThan(70)
})

test.describe('in wide letters', () => {
  test.use({ letters: 'wide' })

  for (const locale of locales) {
    const inFull = isThorough || locale === sourceLocale
    const { live = [], still = [] } = Object.groupBy(pagesOf(locale), ({ address }) =>
      hasIsland(address) ? 'live' : 'still'
    )
    // Some at a time, so that no test runs long and the workers share them.
    for (const some of [...inGroups(live, inFull ? 3 : 6), ...inGroups(still, 6)]) {
      const names = some.map(({ address }) => address).join(' ')
      test(`pages in ${locale.id} stand still${inFull ? ', are accessible' : ''} and fit 320 px: ${names}`, async ({
        page
      }) => {
        // Axe goes over each page several times.
        test.slow()
        await page.addInitScript(watchShifts)
        for (const one of some) await test.step(one.address, () => expectGood(page, one, inFull))
      })
    }
  }

  async function expectGood(page: Page, { address, isLongest }: Example, inFull: boolean): Promise<void> {
    // Without an island only the letters can move a page, and they are the same on each.
    for (const size of inFull && (isThorough || hasIsland(address)) ? [desk, phone] : [phone]) {
      await page.setViewportSize(size)
      await page.goto(address)
      await settle(page)
      await expectStill(page)
    }
    await expect(page.locator('h1:visible')).toHaveCount(1)
    // Running text wears the same dress on each: two articles are looked at by night.
    if (inFull && isLongest) await expectAccessible(page, hasIsland(address) ? 'twice' : 'once')
    await expectFits(page)
  }

  test('running text is readable by night, and its links are told apart from it in forced colours', async ({
    page
  }) => {
    for (const address of ['guide/what-cx-is/', 'metrics/x-and-o/']) {
      await page.goto(`/${sourceLocale.id}/${address}`)
      await settle(page)
      expect(await page.locator('main p a:visible').count(), address).toBeGreaterThan(0)
      await expectAccessible(page, 'twice')
      await expectLinksInForcedColours(page)
    }
  })
})

test.describe('an address that leads nowhere', () => {
  test.use({ allowed: [/404/] })

  test('says so in every language, with a way home', async ({ page }) => {
    const response = await page.goto('/en/no/such/page/')
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible()
    for (const { lang, dir } of locales) await expect(page.locator(`section[lang=${lang}][dir=${dir}]`)).toBeVisible()
    await expectNoViolations(page)
    // Who looks at two texts of each dress only must still see the one that is too pale.
    const sentence = page.locator('section[lang=en] p').first()
    await sentence.evaluate(one => one.style.setProperty('color', '#bbb'))
    await expect(expectNoViolations(page)).rejects.toThrow('color-contrast')
    await sentence.evaluate(one => one.style.removeProperty('color'))
    await page.getByRole('link', { name: 'To the first page' }).click()
    await expect(page).toHaveURL(/\/en\/$/)
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  for (const { id: locale } of walked) {
    const { noScript } = messagesIn(locale).site
    test(`every question and every rung can be read in ${locale}, and a sentence says what needs scripts`, async ({
      page
    }) => {
      const notice = page.locator('noscript > .notice:visible')
      await page.goto(`/${locale}/assess/xm-competencies/`)
      await expect(notice).toHaveText(noScript)
      await expect(page.locator('fieldset.q-question:visible')).toHaveCount(asked(xm))
      await expect(page.locator('.q-rungs .q-label:visible')).toHaveCount(5 * asked(xm))
      await expect(page.locator('button:visible')).toHaveCount(0)
      await page.goto(`/${locale}/assess/xm-competencies/long/`)
      await expect(page.locator('fieldset.q-question:visible')).toHaveCount(asked(xm, 'long'))
      await page.goto(`/${locale}/results/`)
      await expect(notice).toHaveText(noScript)
    })
  }

  test('the advice of a skill can be read and leads to the next', async ({ page }) => {
    const skills = capabilitiesOf(xm).map(({ capability }) => capability.id)
    for (const skill of isThorough ? skills : skills.slice(0, 2)) {
      await page.goto(`/en/models/xm-competencies/${skill}/`)
      await expect(page.locator('strong:visible', { hasText: /^Who:$/ })).toHaveCount(4)
      await expect(page.locator('strong:visible', { hasText: /^It fails when:$/ })).toHaveCount(4)
    }
  })

  test('a question that is printed shows all its rungs', async ({ page }) => {
    await page.emulateMedia({ media: 'print' })
    await page.goto('/en/assess/xm-competencies/long/')
    await expect(page.locator('fieldset.q-question:visible')).toHaveCount(asked(xm, 'long'))
    await expect(page.locator('.q-points .q-label:visible')).toHaveCount(5 * asked(xm, 'long'))
  })
})
