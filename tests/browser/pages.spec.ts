import { messagesIn } from '../../src/i18n/dictionaries.ts'
import { type Locale, locales, sourceLocale } from '../../src/i18n/locales.ts'
import { expectAccessible } from './every-look.ts'
import { expectFits, expectStill } from './fits.ts'
import { watchShifts } from './in-page.ts'
import { expect, expectNoViolations, ladders, test } from './page.ts'
import { allPages, examplesOf, languageOf } from './sitemap.ts'
import { settle } from './states.ts'
import { allStates } from './states-elsewhere.ts'
import { isThorough } from './thorough.ts'
import { asked, xm } from './today.ts'
import { walked } from './walked.ts'

const desk = { width: 1280, height: 720 }
const phone = { width: 360, height: 740 }

/** Whether a state of `accessible.spec.ts` is this page as it comes. */
const isState = (locale: Locale, address: string) =>
  locale === sourceLocale &&
  allStates.some(state => !state.prepare && !state.act && `/${locale.id}/${state.address}` === address)

test('the sitemap knows all pages', () => {
  expect(allPages().length).toBeGreaterThan(70)
})

test.describe('in wide letters', () => {
  test.use({ letters: 'wide' })

  for (const locale of locales) {
    const ofLocale = allPages().filter(address => languageOf(address) === locale)
    const examples = isThorough
      ? ofLocale.map(address => ({ address, isLongest: true }))
      : examplesOf(locale).filter(({ address }) => !isState(locale, address))
    // Four at a time, so that no test runs long and the workers share them.
    for (let from = 0; from < examples.length; from += 4) {
      const some = examples.slice(from, from + 4)
      const names = some.map(({ address }) => address).join(' ')
      test(`pages in ${locale.id} stand still, are accessible and fit 320 px: ${names}`, async ({ page }) => {
        // Axe goes over each page several times.
        test.slow()
        await page.addInitScript(watchShifts)
        for (const { address, isLongest } of some) {
          const inFull = isThorough || (isLongest && locale === sourceLocale)
          if (inFull) {
            await page.setViewportSize(desk)
            await page.goto(address)
            await settle(page)
            await expectStill(page)
          }
          await page.setViewportSize(phone)
          await page.goto(address)
          await settle(page)
          await expectStill(page)
          await expect(page.locator('h1:visible')).toHaveCount(1)
          await expectAccessible(page, inFull ? 'several' : 'once')
          await expectFits(page)
        }
      })
    }
  }
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
    for (const skill of isThorough ? ladders : ladders.slice(0, 2)) {
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
