import type { Page } from '@playwright/test'
import { xm } from '../core/models.ts'
import {
  expectAlive,
  goOn,
  itemsShown,
  openAlive,
  option,
  pick,
  sheetKey,
  shortForm,
  shownPart,
  stored
} from './answering.ts'
import { linkOf, sheetOf } from './links.ts'
import { saved } from './own.ts'
import { allOf, expect, expectNoViolations, giveAnswers, test } from './page.ts'

const key = sheetKey()
const notice = (page: Page) => page.locator('.notices .notice')

async function store(page: Page, text: string): Promise<void> {
  await page.addInitScript(
    ([name, value]) => {
      if (localStorage.getItem(name as string) === null) localStorage.setItem(name as string, value as string)
    },
    [key, text]
  )
}

test.describe('stored answers that can’t be read', () => {
  test('corrupt ones are told in one sentence, stay in storage, and the message can be closed', async ({ page }) => {
    const corrupt = '{"modelVersion":1,"answers":{"strategy":3'
    await store(page, corrupt)
    await openAlive(page, shortForm())
    await expect(notice(page)).toHaveText(/^The stored answers were damaged .* set aside, not deleted/)
    expect(await page.evaluate(name => localStorage.getItem(name), key)).toBe(corrupt)
    await pick(page, 'strategy', 4)
    expect(await stored(page, key)).toMatchObject({ answers: { strategy: 4 }, aside: { unread: corrupt } })
    await notice(page).getByRole('button', { name: 'Close this message' }).click()
    await expect(notice(page)).toHaveCount(0)
    await page.reload()
    await expectAlive(page)
    await expect(notice(page)).toHaveCount(0)
    await expect(option(page, 'strategy', 4)).toBeChecked()
  })

  test('on the results page corrupt ones are told beside an invitation, not an empty chart', async ({ page }) => {
    await store(page, 'not json')
    await page.goto('/en/results/')
    await expect(notice(page)).toContainText('could not be read')
    await expect(page.getByRole('heading', { name: 'No answers yet' })).toBeVisible()
    await expect(page.locator('canvas')).toHaveCount(0)
  })

  test('unknown items and hostile values are set aside, and everything else is here', async ({ page }) => {
    const hostile = `{"modelVersion":1,"date":"x","answers":{"strategy":4,"metrics":"na","gone":3,"roadmap":"<img src=x onerror=alert(1)>",
      "design":99,"__proto__":{"vision":1},"constructor":5,"${'x'.repeat(50_000)}":1},"notes":{"strategy":"<b>note</b>","roadmap":7}}`
    await store(page, hostile)
    await openAlive(page, shortForm())
    await expect(notice(page)).toContainText('7 stored answers could not be read')
    // Direction is answered; measures that don't apply are no answer, and take no more time.
    await expect(page.locator('.q-done')).toContainText('1 of 20 answered')
    await expect(option(page, 'strategy', 4)).toBeChecked()
    await expect(page.locator('#question-strategy textarea')).toHaveValue('<b>note</b>')
    await pick(page, 'governance', 2)
    const text = (await page.evaluate(name => localStorage.getItem(name), key)) ?? ''
    for (const part of ['"gone":3', 'onerror', '"design":99', '"__proto__":{"vision":1}', 'xxxxx', '"constructor":5'])
      expect(text).toContain(part)
    await page.goto('/en/results/')
    // Three skills of Lead and two of Realize, whose third doesn't apply; the other competencies are open.
    await expect(page.locator('.results-rests')).toContainText('2 of 5 rated')
    await expect(notice(page)).toHaveCount(0)
  })

  test('those of another version stay, and the visitor is told that questions changed', async ({ page }) => {
    await store(page, JSON.stringify({ modelVersion: 7, answers: allOf(3), changedAt: 1 }))
    await openAlive(page, shortForm('fa'))
    await expect(notice(page)).toContainText('پرسش‌ها تغییر کرده‌اند')
    await expect(option(page, 'strategy', 3)).toBeChecked()
    await page.goto('/en/results/')
    await expect(page.locator('.result-stage')).toHaveText('Mobilize')
  })

  test('damaged places and route choices begin anew in silence', async ({ page }) => {
    await page.addInitScript(() => {
      for (const name of ['places', 'route:first', 'current']) localStorage.setItem(`sextant:${name}`, '{"__proto__":[')
    })
    await openAlive(page, shortForm())
    await expect(shownPart(page)).toHaveId('lead')
    await pick(page, 'strategy', 3)
    await page.goto('/en/results/')
    await expect(page.locator('.result-stage')).toBeVisible()
  })
})

test.describe('a browser that does not remember', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'indexedDB']) {
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('The operation is insecure.', 'SecurityError')
          }
        })
      }
    })
  })

  test('is told so, and every answer lives while the page is open', async ({ page }) => {
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

  test('still gets the result as their own, and finds the answers again on the way back', async ({ page }) => {
    await openAlive(page, shortForm())
    await answerAll(page)
    await expect(page).toHaveURL(/\/en\/results\/$/)
    await expectOwnResult(page)
    await page.goBack()
    await expect(page.getByRole('heading', { name: 'Before you see the result' })).toBeVisible()
    await expect(page.getByText('Nothing is left open.')).toBeVisible()
  })

  test('still gets every page, and an invitation where a result would be', async ({ page }) => {
    await page.goto('/en/results/')
    await expect(page.getByRole('heading', { name: 'No answers yet' })).toBeVisible()
    await page.goto('/en/assess/')
    await expect(page.getByRole('link', { name: 'Start' }).first()).toBeVisible()
  })
})

test.describe('a browser that does not even remember a session', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('The operation is insecure.', 'SecurityError')
          }
        })
      }
    })
  })

  test('takes answers and notes along from page to page, in no request and in no address that stays', async ({
    page
  }) => {
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

  test('shows somebody else’s link as shared', async ({ page }) => {
    await page.goto(`/en/results/#${linkOf([sheetOf(xm, [3])])}`)
    await expect(page.getByRole('heading', { name: 'A shared result' })).toBeVisible()
  })
})

async function answerAll(page: Page): Promise<void> {
  for (const part of ['lead', 'realize', 'activate', 'enlighten', 'respond', 'disrupt']) {
    await expect(shownPart(page)).toHaveId(part)
    for (const item of await itemsShown(page)) await pick(page, item, 3)
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

test.describe('two tabs', () => {
  test('show what the other one did, and the last change of each item wins', async ({ page, context }) => {
    const other = await context.newPage()
    await openAlive(page, shortForm())
    await openAlive(other, shortForm('fa'))
    await pick(page, 'strategy', 2)
    await pick(other, 'roadmap', 4)
    await expect(option(other, 'strategy', 2)).toBeChecked()
    await expect(option(page, 'roadmap', 4)).toBeChecked()
    await pick(other, 'strategy', 5)
    await expect(option(page, 'strategy', 5)).toBeChecked()
    expect((await stored(page, key)).answers).toEqual({ strategy: 5, roadmap: 4 })
  })

  test('a result that is open follows the answers given in another', async ({ page, context }) => {
    await giveAnswers(page, allOf(3))
    await page.goto('/en/results/')
    await expect(page.locator('.result-stage')).toHaveText('Mobilize')
    const other = await context.newPage()
    await openAlive(other, shortForm())
    for (const item of ['strategy', 'roadmap', 'governance']) await pick(other, item, 1)
    await expect(page.locator('.result-stage')).toHaveText('Initiate')
    await expect(page.locator('.result-held-back')).toContainText('Lead holds it back')
  })
})
