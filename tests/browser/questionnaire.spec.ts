import { locales, sourceLocale } from '../../src/i18n/locales.ts'
import {
  expectAlive,
  figuresOf,
  goOn,
  itemsShown,
  option,
  pick,
  sheetKey,
  shortForm,
  shownPart,
  stored
} from './answering.ts'
import { expect, giveAnswers, ladders, test } from './page.ts'
import { isThorough } from './thorough.ts'

const parts = ['lead', 'realize', 'activate', 'enlighten', 'respond', 'disrupt']
const ratingOf = (item: string) => (ladders.indexOf(item) % 5) + 1
/** A language that is read from the other side; there and back says what any two languages would. */
const mirrored = locales.find(({ dir }) => dir !== sourceLocale.dir) ?? sourceLocale
const others = locales.filter(one => one !== mirrored)
const pairs = [[mirrored, sourceLocale], ...(isThorough ? others.map(one => [one, mirrored] as const) : [])] as const

for (const [{ id: locale, lang }, { id: other, lang: otherLang }] of pairs) {
  test(`a journey in ${locale} with ${other} between: answer all, reload, go back, read the same numbers`, async ({
    page
  }) => {
    await page.goto(`/${locale}/assess/`)
    await page.locator(`a.button-main[href="${shortForm(locale)}"]`).click()
    await expectAlive(page)

    await test.step('arrow keys move a choice and never send the part, and the way past the head stays in it', async () => {
      await option(page, 'strategy', 2).focus()
      for (const key of ['ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowLeft', 'ArrowDown']) await page.keyboard.press(key)
      await expect(page.locator('input[name=strategy]:checked')).toHaveCount(1)
      await page.locator('a.skip').press('Enter')
      await expect(page.locator('#content')).toBeFocused()
      await expect(shownPart(page)).toHaveId('lead')
      expect(page.url()).not.toContain('?')
    })

    for (const part of parts) {
      await expect(shownPart(page)).toHaveId(part)
      const items = await itemsShown(page)
      for (const item of items) await pick(page, item, ratingOf(item))

      if (part === 'activate') {
        await page.reload()
        await expectAlive(page)
        await expect(shownPart(page)).toHaveId(part)
        for (const item of items) await expect(option(page, item, ratingOf(item))).toBeChecked()
      }
      if (part === 'enlighten') {
        const [first = ''] = items
        await page.locator(`a[data-language][hreflang="${otherLang}"]`).click()
        await page.waitForURL(`**${shortForm(other)}#${part}`)
        await expectAlive(page)
        await expect(page.locator('html')).toHaveAttribute('lang', otherLang)
        await expect(shownPart(page)).toHaveId(part)
        for (const item of items) await expect(option(page, item, ratingOf(item))).toBeChecked()
        await pick(page, first, 'unknown')
        await page.goBack()
        await expect(page.locator('html')).toHaveAttribute('lang', lang)
        await expectAlive(page)
        await expect(option(page, first, 'unknown')).toBeChecked()
        await pick(page, first, ratingOf(first))
      }
      await goOn(page)
    }
    await expect(shownPart(page)).toHaveId('check')
    await expect(page.locator('.q-open')).toHaveCount(0)

    await test.step('the browser’s own way back leads through the parts', async () => {
      await page.goBack()
      await expect(shownPart(page)).toHaveId('disrupt')
      await goOn(page)
    })
    await goOn(page)
    await page.waitForURL(`**/${locale}/results/`)
    // The last of what is drawn in turns.
    const end = page.locator('.result-method')
    await expect(end).toBeVisible()
    const here = await figuresOf(page)
    await page.goto(`/${locale}/results/skills/`)
    const skills = await figuresOf(page)
    expect(here.length + skills.length).toBeGreaterThan(30)
    await page.locator(`a[data-language][hreflang="${otherLang}"]`).click()
    await page.waitForURL(`**/${other}/results/skills/`)
    expect(await figuresOf(page)).toEqual(skills)
    await page.goto(`/${other}/results/`)
    await expect(end).toBeVisible()
    expect(await figuresOf(page)).toEqual(here)
  })
}

test.describe('before the page is alive', () => {
  test.use({ allowed: [/ERR_FAILED|Failed to (fetch|load)|error loading dynamically/i] })

  test('the stored part is on the screen, what is picked is kept, and nothing can be sent', async ({
    page,
    context
  }) => {
    await giveAnswers(page, { strategy: 1, governance: 5 })
    await page.addInitScript(() => {
      if (!localStorage.getItem('sextant:places'))
        localStorage.setItem('sextant:places', '{"xm-competencies/short":"respond"}')
    })
    let release = () => {}
    const held = new Promise<void>(resolve => {
      release = resolve
    })
    await page.route('**/_astro/*.js', async route => {
      await held
      await route.continue()
    })
    const asked: string[] = []
    context.on('request', request => asked.push(`${request.method()} ${request.url()}`))
    await page.goto(shortForm(), { waitUntil: 'domcontentloaded' })
    await expect(shownPart(page)).toHaveId('respond')
    await page.goto(`${shortForm()}#lead`, { waitUntil: 'domcontentloaded' })
    await page.reload({ waitUntil: 'domcontentloaded' })
    await pick(page, 'strategy', 4)
    await pick(page, 'roadmap', 'unknown')
    await page.locator('#question-roadmap summary').click()
    await expect(page.locator('#question-roadmap textarea')).toBeDisabled()
    await option(page, 'roadmap', 'unknown').press('Enter')
    await expect(shownPart(page).locator('button[type=submit]')).toBeDisabled()
    await expect(shownPart(page)).toHaveId('lead')

    release()
    await expectAlive(page)
    await expect(option(page, 'strategy', 4)).toBeChecked()
    await expect(option(page, 'governance', 5)).toBeChecked()
    await expect(page.locator('#question-roadmap textarea')).toBeEnabled()
    expect((await stored(page, sheetKey())).answers).toEqual({ strategy: 4, roadmap: 'unknown', governance: 5 })
    expect(asked.filter(one => one.includes('?') || !one.startsWith('GET '))).toEqual([])
  })
})
