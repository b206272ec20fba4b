import type { Page } from '@playwright/test'
import {
  expectAlive,
  goOn,
  itemsShown,
  longForm,
  openAlive,
  option,
  pick,
  pyramid,
  shortForm,
  shownPart
} from './answering.ts'
import { allOf, expect, expectNoViolations, giveAnswers, ladders, test } from './page.ts'
import { asked, pyramid as levels, xm } from './today.ts'
import { walked } from './walked.ts'

// Here pages glide, as on most phones.
test.use({ contextOptions: { reducedMotion: 'no-preference' }, viewport: { width: 360, height: 740 }, hasTouch: true })

/** The height of the page of every question, in the order in which they come. */
function heights(page: Page): Promise<(readonly [question: string, height: number])[]> {
  return page.evaluate(() => {
    const root = document.documentElement.dataset
    const { part, question } = root
    const all = [...document.querySelectorAll<HTMLElement>('.q-part fieldset[data-item]')].map(fieldset => {
      const shown = fieldset.closest<HTMLElement>('.q-part') as HTMLElement
      Object.assign(root, { part: shown.id, question: fieldset.dataset.item })
      return [fieldset.dataset.item ?? '', Math.round(shown.getBoundingClientRect().height)] as const
    })
    Object.assign(root, { part, question })
    return all
  })
}

for (const { id: locale } of walked) {
  for (const [name, form, questions] of [
    ['twenty ladders', shortForm(locale), asked(xm)],
    ['sixty practices', longForm(locale), asked(xm, 'long')],
    ['the pyramid', pyramid(locale), asked(levels)]
  ] as const) {
    test(`${name} in ${locale} come one at a time, none longer than a screen and a half`, async ({ page }) => {
      await openAlive(page, form)
      await expect(page.locator('fieldset[data-item]:visible')).toHaveCount(1)
      const all = await heights(page)
      expect(all).toHaveLength(questions)
      for (const [question, height] of all) expect(height, question).toBeGreaterThan(200)
      expect(all.filter(([, height]) => height > 1110)).toEqual([])
    })
  }

  test(`answering moves nothing on a phone in ${locale}`, async ({ page }) => {
    for (const form of [shortForm(locale), longForm(locale)]) {
      await openAlive(page, form)
      const [empty] = await heights(page)
      const [item = ''] = await itemsShown(page)
      await pick(page, item, 3)
      await expect(page.locator('.q-clear:visible')).toHaveCount(1)
      const [answered] = await heights(page)
      expect(answered).toEqual(empty)
    }
  })
}

test('twenty taps on words and twenty on the button lead to the result', async ({ page }) => {
  await openAlive(page, shortForm('fa'))
  for (const [at, item] of ladders.entries()) {
    expect(await itemsShown(page)).toEqual([item])
    await page.locator('label.q-option', { has: option(page, item, (at % 5) + 1) }).tap()
    const button = shownPart(page).locator('button[type=submit]')
    await expect(button).toHaveText(at === ladders.length - 1 ? 'مرور پاسخ‌ها' : 'ادامه')
    await button.tap()
  }
  await expect(shownPart(page)).toHaveId('check')
  await goOn(page)
  await page.waitForURL('**/fa/results/')
  await expect(page.locator('.result-stage')).toBeVisible()
})

test('the next question stands where the last one stood, with its part above it', async ({ page }) => {
  await openAlive(page, shortForm())
  await goOn(page)
  await expect(page.locator('#question-roadmap')).toBeVisible()
  const top = () => page.locator('fieldset:visible').evaluate(one => Math.round(one.getBoundingClientRect().top))
  const first = await top()
  expect(first).toBeLessThan(100)
  await expect(page.locator('.q-head')).toContainText('Lead')
  await goOn(page)
  await expect(page.locator('#question-governance')).toBeVisible()
  expect(await top()).toBe(first)
})

test('going back, reloading and the browser’s own button keep to single questions', async ({ page }) => {
  await openAlive(page, shortForm())
  await expect(shownPart(page).locator('.q-back')).toHaveCount(0)
  await pick(page, 'strategy', 2)
  await goOn(page)
  await pick(page, 'roadmap', 4)
  await page.reload()
  await expectAlive(page)
  expect(await itemsShown(page)).toEqual(['roadmap'])
  await expect(option(page, 'roadmap', 4)).toBeChecked()
  await page.locator('a[data-language][hreflang=fa]').click()
  await page.waitForURL('**/fa/**')
  await expectAlive(page)
  expect(await itemsShown(page)).toEqual(['roadmap'])
  await shownPart(page).locator('.q-back').click()
  expect(await itemsShown(page)).toEqual(['strategy'])
  await page.goBack()
  await expect(page.locator('#question-roadmap')).toBeVisible()
})

test('back from the first question of a part is the last one of the part before', async ({ page }) => {
  await openAlive(page, `${shortForm()}#realize`)
  await shownPart(page).locator('.q-back').click()
  expect(await itemsShown(page)).toEqual(['governance'])
})

test('a phone turned sideways shows the part whole, and turned back the same question', async ({ page }) => {
  await openAlive(page, `${shortForm()}#lead/roadmap`)
  await page.setViewportSize({ width: 740, height: 360 })
  expect(await itemsShown(page)).toEqual(['strategy', 'roadmap', 'governance'])
  await page.setViewportSize({ width: 360, height: 740 })
  expect(await itemsShown(page)).toEqual(['roadmap'])
  await goOn(page)
  expect(await itemsShown(page)).toEqual(['governance'])
})

test('what is unanswered is linked to by its question', async ({ page }) => {
  await giveAnswers(page, { strategy: 3 })
  await openAlive(page, `${shortForm()}#check`)
  await page.locator('.q-open a').nth(1).click()
  expect(await itemsShown(page)).toEqual(['governance'])
  await expect(page.locator('#question-governance input').first()).toBeFocused()
})

test('keys answer a narrow window one key a question too', async ({ page }) => {
  await openAlive(page, longForm())
  for (const key of ['3', '4', '0']) await page.keyboard.press(key)
  await expect(page.locator('#strategy input:checked')).toHaveCount(3)
  await page.keyboard.press('Enter')
  await expect(shownPart(page)).toHaveId('roadmap')
})

test('a single question is accessible', async ({ page }) => {
  for (const form of [`${shortForm('fa')}#lead/roadmap`, `${longForm()}#strategy/strategy:proof`]) {
    await openAlive(page, form)
    await expectNoViolations(page)
  }
})

test.describe('at 390 × 664', () => {
  test.use({ viewport: { width: 390, height: 664 } })

  for (const locale of ['en', 'fa']) {
    test(`each ladder in ${locale} is in sight with the way on, or one move of the thumb away`, async ({ page }) => {
      await openAlive(page, shortForm(locale))
      const bar = await page.locator('.q-bar:visible').boundingBox()
      expect(bar).toMatchObject({ y: 600, height: 64 })
      for (const item of ladders) {
        const rungs = page.locator(`fieldset[data-item="${item}"] .q-rungs`)
        const box = await rungs.boundingBox()
        // From the question's name to its last rung at most a screen and a half lies above the bar.
        expect((box?.y ?? 0) + (box?.height ?? 0), item).toBeLessThan(900)
        expect(box?.y, item).toBeLessThan(260)
        await goOn(page)
      }
    })

    test(`what a part is about shows once in ${locale}, before its first question`, async ({ page }) => {
      await openAlive(page, shortForm(locale))
      await expect(page.locator('.q-about:visible')).toHaveCount(1)
      await goOn(page)
      await expect(page.locator('.q-about:visible')).toHaveCount(0)
    })
  }

  test('the navigation of the site folds, and closing keeps the answers', async ({ page }) => {
    await openAlive(page, shortForm())
    await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden()
    await pick(page, 'strategy', 4)
    await page.getByRole('link', { name: 'Close; your answers are kept' }).click()
    await page.waitForURL('**/en/assess/')
    await expect(page.getByText('1 of 20 answered')).toBeVisible()
    await page.goBack()
    await expectAlive(page)
    await expect(option(page, 'strategy', 4)).toBeChecked()
  })

  test('the bar says where one is, and leads to all answers from there', async ({ page }) => {
    await giveAnswers(page, allOf(3, { metrics: 'unknown', design: undefined }))
    await openAlive(page, `${shortForm()}#activate/enablement`)
    const place = page.locator('.q-place:visible')
    await expect(place).toHaveText('9 of 20')
    await expect(page.locator('.q-head .q-gap:visible')).toHaveText('1 don’t know')
    await place.click()
    await expect(shownPart(page)).toHaveId('check')
    await expect(page.locator('.q-all a')).toHaveCount(6)
    await page.locator('.q-head .q-gap:visible').click()
    expect(await itemsShown(page)).toEqual(['metrics'])
  })
})

test('the bar takes no room from a phone on its side', async ({ page }) => {
  await page.setViewportSize({ width: 740, height: 360 })
  await openAlive(page, shortForm())
  await expect(page.locator('.q-bar:visible')).toHaveCSS('position', 'static')
  await expect(page.locator('.q-head')).toHaveCSS('position', 'static')
})
