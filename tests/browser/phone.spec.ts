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
import { expect, expectNoViolations, ladders, test } from './page.ts'
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

/** Shows a question and says where it stands on the screen. */
function shownAt(page: Page, item: string) {
  return page.locator(`fieldset[data-item="${item}"]`).evaluate(fieldset => {
    const part = fieldset.closest('.q-part')
    Object.assign(document.documentElement.dataset, {
      part: part?.id,
      question: (fieldset as HTMLElement).dataset.item
    })
    scrollTo({ top: 0, behavior: 'instant' })
    const rungs = fieldset.querySelector('.q-rungs')?.getBoundingClientRect()
    return {
      top: Math.round(fieldset.getBoundingClientRect().top),
      rungs: rungs?.top,
      end: rungs?.bottom,
      isFirst: part?.querySelector('.q-about')?.checkVisibility() === true
    }
  })
}

for (const [at, { id: locale }] of walked.entries()) {
  test(`questions in ${locale} come one at a time, none longer than a screen and a half, and answering moves nothing`, async ({
    page
  }) => {
    for (const [form, questions, isLookedAt] of [
      [pyramid(locale), asked(levels), false],
      [longForm(locale), asked(xm, 'long'), at === 0],
      [shortForm(locale), asked(xm), at > 0]
    ] as const) {
      await openAlive(page, form)
      await expect(page.locator('fieldset[data-item]:visible')).toHaveCount(1)
      const all = await heights(page)
      expect(all).toHaveLength(questions)
      for (const [question, height] of all) expect(height, question).toBeGreaterThan(200)
      expect(all.filter(([, height]) => height > 1110)).toEqual([])
      const [item = ''] = await itemsShown(page)
      await pick(page, item, 3)
      await expect(page.locator('.q-clear:visible')).toHaveCount(1)
      expect((await heights(page))[0]).toEqual(all[0])
      if (isLookedAt) await expectNoViolations(page)
    }

    await test.step('each ladder is in sight with the way on at 390 × 664, or one move of the thumb away', async () => {
      await page.setViewportSize({ width: 390, height: 664 })
      expect(await page.locator('.q-bar:visible').boundingBox()).toMatchObject({ y: 600, height: 64 })
      // What a part is about stands once, before its first question; all others stand at the same place.
      await expect(page.locator('.q-about:visible')).toHaveCount(1)
      const tops = new Set<number>()
      for (const item of ladders) {
        const question = await shownAt(page, item)
        expect(question.rungs, item).toBeLessThan(260)
        // From the question's name to its last rung at most a screen and a half lies above the bar.
        expect(question.end, item).toBeLessThan(900)
        if (!question.isFirst) tops.add(question.top)
      }
      expect([...tops]).toEqual([expect.any(Number)])
      expect(Math.max(...tops)).toBeLessThan(100)
    })
  })
}

test('twenty taps on words and twenty on the button lead to the result', async ({ page }) => {
  await openAlive(page, shortForm('fa'))
  const tops = new Set<number>()
  for (const [at, item] of ladders.entries()) {
    await expect.poll(() => itemsShown(page)).toEqual([item])
    if (at === 1 || at === 2) tops.add((await page.locator('fieldset:visible').boundingBox())?.y ?? 0)
    await page.locator('label.q-option', { has: option(page, item, (at % 5) + 1) }).tap()
    await shownPart(page).locator('button[type=submit]').tap()
  }
  // The next question stands where the last one stood.
  expect(tops.size).toBe(1)
  await expect(shownPart(page)).toHaveId('check')
  await goOn(page)
  await page.waitForURL('**/fa/results/')
  await expect(page.locator('.result-stage')).toBeVisible()
})

test('keys, a reload, the browser’s own button and a phone that is turned keep to single questions', async ({
  page
}) => {
  await openAlive(page, shortForm())
  for (const key of ['3', '4', '0', 'Enter']) await page.keyboard.press(key)
  await expect.poll(() => itemsShown(page)).toEqual(['value-planning'])
  await shownPart(page).locator('.q-back').click()
  await expect.poll(() => itemsShown(page)).toEqual(['governance'])
  await page.reload()
  await expectAlive(page)
  await expect.poll(() => itemsShown(page)).toEqual(['governance'])
  await expect(option(page, 'governance', 'unknown')).toBeChecked()
  await page.locator('a[data-language][hreflang=fa]').click()
  await page.waitForURL('**/fa/**')
  await expectAlive(page)
  await expect.poll(() => itemsShown(page)).toEqual(['governance'])
  await shownPart(page).locator('.q-back').click()
  await expect.poll(() => itemsShown(page)).toEqual(['roadmap'])
  await page.goBack()
  await expect(page.locator('#question-governance')).toBeVisible()

  await test.step('sideways the part is there whole, and the bar takes no room from it', async () => {
    await page.setViewportSize({ width: 740, height: 360 })
    await expect.poll(() => itemsShown(page)).toEqual(['strategy', 'roadmap', 'governance'])
    await expect(page.locator('.q-bar:visible')).toHaveCSS('position', 'static')
    await expect(page.locator('.q-head')).toHaveCSS('position', 'static')
    await page.setViewportSize({ width: 360, height: 740 })
    await expect.poll(() => itemsShown(page)).toEqual(['governance'])
  })
})

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
