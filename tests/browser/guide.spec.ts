import { expect, expectNoViolations, test } from './page.ts'
import { walked } from './walked.ts'

/** What looks after every page once it stands: it says what is missing, saves, and keeps the language for later. */
const beside = /\/(watch|keep|save)\.js$/

/** What is typed in a language, what it leads to, and what its first page leads on with. */
const asked: Readonly<Record<string, readonly [typed: string, title: RegExp]>> = {
  en: ['complai', /unhappy customers/i],
  fa: ['شكايت', /./]
}

for (const { id } of walked) {
  test(`a newcomer in ${id} goes from the start through an article and a skill to the search, and loads no script before`, async ({
    page
  }) => {
    const scripts: string[] = []
    page.on('request', request => {
      if (request.resourceType() === 'script' && !beside.test(request.url())) scripts.push(request.url())
    })
    await page.goto(`/${id}/start/`)
    await page.locator(`main a[href="/${id}/guide/"]`).first().click()
    await page.locator(`a[href="/${id}/guide/what-cx-is/"]`).click()
    await expect(page.locator('.notice h2')).toBeVisible()

    await test.step('a term leads to its meaning, and back', async () => {
      await page.locator(`article a[href^="/${id}/glossary/#"]`).first().click()
      await expect(page.locator('dl > :target dd').first()).toBeInViewport()
      await page.goBack()
    })

    await test.step('the article leads to its skill, and the skill to the article', async () => {
      await page.locator('aside a').first().click()
      await expect(page).toHaveURL(/\/models\/xm-competencies\/strategy\/$/)
      await page.locator(`main a[href="/${id}/guide/what-cx-is/"]`).click()
      await page.locator('a[rel=next]').click()
      await expect(page).toHaveURL(/what-it-is-worth/)
      expect(scripts).toEqual([])
    })

    const results = page.locator('main ol > li')
    const [typed, title] = asked[id] ?? ['cx', /./]
    await test.step('the search finds by the beginning of a word, whatever keyboard it was typed on', async () => {
      await page.locator(`header a[href="/${id}/search/"]`).click()
      await expect(page.locator('#question')).toBeFocused()
      await page.keyboard.type(typed)
      await expect(results.first()).toContainText(title)
      await expectNoViolations(page)
      await page.keyboard.press('Enter')
      await expect(results.first().locator('a')).toBeFocused()
      await page.keyboard.press('Enter')
      await expect(page.locator('h1')).toBeVisible()
      await expect(page).not.toHaveURL(/search/)
      await page.goBack()
      await expect(page.locator('#question')).toHaveValue(typed)
      await expect(results.first()).toContainText(title)
    })

    await test.step('it takes nothing, three hundred letters and signs of code', async () => {
      const question = page.locator('#question')
      const status = page.locator('main [role=status]')
      await question.fill('')
      await expect(results).toHaveCount(0)
      await expect(status).toBeEmpty()
      await expect(page).toHaveURL(new RegExp(`/${id}/search/$`))
      await question.fill('ü'.repeat(300))
      await expect(status).not.toBeEmpty()
      await question.fill('<b>NPS</b>')
      await expect(results.first()).toBeVisible()
      await expect(page.locator('main li b')).toHaveCount(0)
    })
  })
}
