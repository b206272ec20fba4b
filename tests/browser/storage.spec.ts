import type { Page } from '@playwright/test'
import { xm } from '../core/models.ts'
import { goOn, openAlive, option, pick, sheetKey, shortForm, shownPart, stored } from './answering.ts'
import { linkOf, sheetOf } from './links.ts'
import { saved } from './own.ts'
import { expect, expectNoViolations, giveAnswers, test } from './page.ts'

const key = sheetKey()
const notice = (page: Page) => page.locator('.notices .notice')

/** Makes the browser refuse these, from its first page on. */
async function refuse(page: Page, names: readonly string[]): Promise<void> {
  await page.addInitScript(all => {
    for (const name of all) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError')
        }
      })
    }
  }, names)
}

test('a browser that does not remember gets every page, is told so, and finds its answers while it is open', async ({
  page
}) => {
  await refuse(page, ['localStorage', 'indexedDB'])
  await page.goto('/en/results/')
  await expect(page.getByRole('heading', { name: 'No answers yet' })).toBeVisible()
  await page.goto('/en/assess/')
  await expect(page.getByRole('link', { name: 'Start' }).first()).toBeVisible()

  await test.step('an answer and a note live while the page is open', async () => {
    await openAlive(page, shortForm())
    await expect(notice(page)).toHaveText(/^This browser does not let the site remember anything\./)
    await pick(page, 'strategy', 4)
    await page.locator('#question-strategy summary').click()
    await page.locator('#question-strategy textarea').fill('Seen on Monday')
    await goOn(page)
    await pick(page, 'metrics', 2)
    await page.goBack()
    await expect(option(page, 'strategy', 4)).toBeChecked()
    await expect(page.locator('#question-strategy textarea')).toHaveValue('Seen on Monday')
    await expect(page.locator('.q-done')).toContainText('2 of 20 answered')
  })

  await test.step('the result is one’s own, and the answers are there on the way back', async () => {
    await answerAll(page)
    await expect(page).toHaveURL(/\/en\/results\/$/)
    await expectOwnResult(page)
    await page.goBack()
    await expect(page.getByRole('heading', { name: 'Before you see the result' })).toBeVisible()
    await expect(page.getByText('Nothing is left open.')).toBeVisible()
  })
})

test('a browser that does not even remember a session takes answers and notes along from page to page, in no address that stays', async ({
  page
}) => {
  await refuse(page, ['localStorage', 'sessionStorage', 'indexedDB'])
  await page.goto(`/en/results/#${linkOf([sheetOf(xm, [3])])}`)
  await expect(page.getByRole('heading', { name: 'A shared result' })).toBeVisible()
  await openAlive(page, shortForm())
  await page.locator('#question-strategy summary').click()
  await page.locator('#question-strategy textarea').fill('یادداشت')
  await answerAll(page)
  await expect(page).toHaveURL(/\/en\/results\/$/)
  await expectOwnResult(page)
  await page.getByRole('link', { name: 'Share and print' }).click()
  await expect(page).toHaveURL(/\/en\/results\/share\/$/)
  const { text } = await saved(page, /^Save as JSON/)
  expect(JSON.parse(text).sheets[0].notes).toEqual({ strategy: 'یادداشت' })
  await page.goBack()
  await page.reload()
  await expectOwnResult(page)
  await page.getByRole('link', { name: 'Change answers' }).click()
  await expect(page).toHaveURL(/\/en\/assess\/xm-competencies\/#check$/)
  await expect(page.getByText('Nothing is left open.')).toBeVisible()
  await page.reload()
  await expect(page.getByText('Nothing is left open.')).toBeVisible()
  await page.getByRole('link', { name: 'فارسی' }).click()
  await expect(page.locator('#question-strategy textarea')).toHaveValue('یادداشت')
  await page.goBack()
  await page.goBack()
  await expectOwnResult(page)
})

/** Picks 3 for every question, part by part. */
async function answerAll(page: Page): Promise<void> {
  for (const part of ['lead', 'realize', 'activate', 'enlighten', 'respond', 'disrupt']) {
    await expect(shownPart(page)).toHaveId(part)
    const threes = shownPart(page).locator('label.q-option:has(input[value="3"])')
    await threes.evaluateAll(labels => {
      for (const label of labels) (label as HTMLElement).click()
    })
    await goOn(page)
  }
  await goOn(page)
}

async function expectOwnResult(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Your result' })).toBeVisible()
  await expect(page.locator('.result-stage')).toHaveText('Mobilize')
  await expect(page.locator('.result-overall')).toContainText('3.0. All that applies is rated')
  await expect(notice(page)).toContainText('copy the link of your result')
}

test('a full storage is told when an answer finds no room, loses nothing while it is open, and leaves a file', async ({
  page
}) => {
  await giveAnswers(page, { strategy: 3 })
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await openAlive(page, shortForm())
  await page.evaluate(() => {
    for (let size = 5_000_000, at = 0; size > 0; ) {
      try {
        localStorage.setItem(`filler-${at++}`, 'x'.repeat(size))
      } catch {
        size = Math.floor(size / 2)
      }
    }
  })
  await expect(option(page, 'strategy', 3)).toBeChecked()
  await pick(page, 'strategy', 5)
  await pick(page, 'roadmap', 2)
  await expect(notice(page)).toContainText('storage is full')
  await page.locator('#question-roadmap summary').click()
  await page.locator('#question-roadmap textarea').fill('Kept while open')
  await goOn(page)
  await page.goBack()
  await expect(option(page, 'strategy', 5)).toBeChecked()
  await expect(option(page, 'roadmap', 2)).toBeChecked()
  await expect(page.locator('#question-roadmap textarea')).toHaveValue('Kept while open')
  const { text } = await saved(page, /JSON/)
  expect(JSON.parse(text).sheets[0].answers).toEqual({ strategy: 5, roadmap: 2 })
  await expectNoViolations(page)
})

test('two tabs show what the other one did, and the last change of each item wins', async ({ page, context }) => {
  const other = await context.newPage()
  await openAlive(page, shortForm())
  await openAlive(other, shortForm('fa'))
  await pick(page, 'strategy', 2)
  await pick(other, 'roadmap', 4)
  await expect(option(other, 'strategy', 2)).toBeChecked()
  await expect(option(page, 'roadmap', 4)).toBeChecked()
  await pick(other, 'strategy', 5)
  await expect(option(page, 'strategy', 5)).toBeChecked()
  await pick(page, 'governance', 4)
  await expect(option(other, 'governance', 4)).toBeChecked()
  expect((await stored(page, key)).answers).toEqual({ strategy: 5, roadmap: 4, governance: 4 })
  await page.goto('/en/results/')
  await expect(page.locator('.results-rests')).toContainText('3 of 3 rated')
  await pick(other, 'strategy', 'unknown')
  await expect(page.locator('.results-rests')).toContainText('2 of 3 rated')
})
