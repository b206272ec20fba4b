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
import { expect, expectNoViolations, giveAnswers, ladders, test } from './page.ts'

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true })

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

for (const locale of ['en', 'fa']) {
  for (const [name, form, questions] of [
    ['twenty ladders', shortForm(locale), 20],
    ['sixty practices', longForm(locale), 60],
    ['the pyramid', pyramid(locale), 24]
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
  await expect(page.locator('.stage-name')).toBeVisible()
})

test('the next question stands where the last one stood, with its part above it', async ({ page }) => {
  await openAlive(page, shortForm())
  await goOn(page)
  await expect(page.locator('#question-roadmap')).toBeVisible()
  const top = () => page.locator('#lead h2').evaluate(heading => Math.round(heading.getBoundingClientRect().top))
  const first = await top()
  expect(first).toBeLessThan(150)
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
