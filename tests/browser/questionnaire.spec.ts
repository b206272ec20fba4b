import type { Page } from '@playwright/test'
import { locales, sourceLocale } from '../../src/i18n/locales.ts'
import { number } from '../../src/i18n/text.ts'
import {
  expectAlive,
  figuresOf,
  goOn,
  itemsShown,
  latin,
  openAlive,
  option,
  pick,
  sheetKey,
  shortForm,
  shownPart,
  stored
} from './answering.ts'
import { allOf, expect, giveAnswers, ladders, test } from './page.ts'
import { isThorough } from './thorough.ts'

const parts = ['lead', 'realize', 'activate', 'enlighten', 'respond', 'disrupt']
const ratingOf = (item: string) => (ladders.indexOf(item) % 5) + 1
/** A language that is read from the other side; there and back says what any two languages would. */
const mirrored = locales.find(({ dir }) => dir !== sourceLocale.dir) ?? sourceLocale
const pairs = [
  [sourceLocale, mirrored],
  ...(isThorough ? locales.slice(1) : [mirrored]).map(one => [one, sourceLocale] as const)
] as const

/** Playwright's keyboard has no Persian keys; what a page sees of them is the same event. */
function press(page: Page, key: string): Promise<void> {
  return page.evaluate(
    name => void document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true })),
    key
  )
}

for (const [{ id: locale, lang }, { id: other, lang: otherLang }] of pairs) {
  test(`a journey in ${locale}: answer all, reload and change the language in the middle, read the same numbers`, async ({
    page
  }) => {
    await page.goto(`/${locale}/assess/`)
    await page.locator(`a.button-main[href="${shortForm(locale)}"]`).click()
    await expectAlive(page)
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
        await page.locator(`a[data-language][hreflang="${otherLang}"]`).click()
        await page.waitForURL(`**${shortForm(other)}#${part}`)
        await expectAlive(page)
        await expect(page.locator('html')).toHaveAttribute('lang', otherLang)
        await expect(shownPart(page)).toHaveId(part)
        for (const item of items) await expect(option(page, item, ratingOf(item))).toBeChecked()
        await page.locator(`a[data-language][hreflang="${lang}"]`).click()
        await expectAlive(page)
      }
      await goOn(page)
    }
    await expect(shownPart(page)).toHaveId('check')
    await expect(page.locator('.q-open')).toHaveCount(0)
    await goOn(page)
    await page.waitForURL(`**/${locale}/results/`)
    const here = await figuresOf(page)
    await page.goto(`/${locale}/results/skills/`)
    const skills = await figuresOf(page)
    expect(here.length + skills.length).toBeGreaterThan(30)
    await page.locator(`a[data-language][hreflang="${otherLang}"]`).click()
    await page.waitForURL(`**/${other}/results/skills/`)
    expect(await figuresOf(page)).toEqual(skills)
    await page.goto(`/${other}/results/`)
    expect(await figuresOf(page)).toEqual(here)
  })

  test(`the keyboard alone answers in ${locale}, one key a question, and Enter goes on`, async ({ page }) => {
    await openAlive(page, shortForm(locale))
    for (const part of parts) {
      await expect(shownPart(page)).toHaveId(part)
      for (const item of await itemsShown(page)) {
        await press(page, number(lang, ratingOf(item)))
        await expect(option(page, item, ratingOf(item))).toBeChecked()
      }
      await page.keyboard.press('Enter')
    }
    await expect(shownPart(page)).toHaveId('check')
    const answers = (await stored(page, sheetKey())).answers
    expect(answers).toEqual(Object.fromEntries(ladders.map(item => [item, ratingOf(item)])))
    await shownPart(page).locator('button[type=submit]').focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(`**/${locale}/results/`)
    await expect(page.locator('.result-stage')).toBeVisible()
  })
}

test.describe('keys', () => {
  test('0 is "don’t know", minus is "doesn’t apply", and a focused question is the one that is answered', async ({
    page
  }) => {
    await openAlive(page, shortForm())
    await page.keyboard.press('0')
    await page.keyboard.press('-')
    await expect(option(page, 'strategy', 'unknown')).toBeChecked()
    await expect(option(page, 'roadmap', 'na')).toBeChecked()
    await option(page, 'strategy', 'unknown').focus()
    await page.keyboard.press('2')
    await expect(option(page, 'strategy', 2)).toBeChecked()
  })

  test('arrow keys move the choice and never send the part', async ({ page }) => {
    await openAlive(page, shortForm())
    await option(page, 'strategy', 2).focus()
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowLeft', 'ArrowDown']) await page.keyboard.press(key)
    await expect(shownPart(page)).toHaveId('lead')
    await expect(page.locator('input[name=strategy]:checked')).toHaveCount(1)
    expect(page.url()).not.toContain('?')
  })

  test('Enter goes on from a question, whether it is answered or not', async ({ page }) => {
    await openAlive(page, shortForm())
    await option(page, 'strategy', 2).focus()
    await page.keyboard.press('Enter')
    await expect(shownPart(page)).toHaveId('realize')
    await expect(page.locator('#realize h2')).toBeFocused()
  })

  test('digits in a note are text and answer nothing', async ({ page }) => {
    await openAlive(page, shortForm())
    const question = page.locator('#question-strategy')
    await question.locator('summary').click()
    await question.locator('textarea').pressSequentially('3 of 5')
    await expect(question.locator('textarea')).toHaveValue('3 of 5')
    await expect(page.locator('input:checked')).toHaveCount(0)
  })

  test('a key that is held down answers one question only', async ({ page }) => {
    await openAlive(page, shortForm())
    for (let times = 0; times < 6; times++) await page.keyboard.down('4')
    await page.keyboard.up('4')
    await expect(page.locator('input:checked')).toHaveCount(1)
  })
})

test.describe('nothing is compulsory', () => {
  test('going back and changing is free, and the check page links to what is unanswered', async ({ page }) => {
    await openAlive(page, shortForm())
    await pick(page, 'strategy', 4)
    for (const _ of parts) await goOn(page)
    await expect(shownPart(page)).toHaveId('check')
    await expect(page.locator('.q-open a')).toHaveCount(19)
    await page.locator('.q-open a[href="#disrupt/design"]').click()
    await expect(shownPart(page)).toHaveId('disrupt')
    await expect(page.locator('#question-design input').first()).toBeFocused()
    await page.keyboard.press('5')
    await shownPart(page).locator('.q-back').click()
    await expect(shownPart(page)).toHaveId('respond')
    await page.goBack()
    await expect(shownPart(page)).toHaveId('disrupt')
    await page.locator('.q-side nav a').first().click()
    await expect(option(page, 'strategy', 4)).toBeChecked()
    await pick(page, 'strategy', 2)
    expect((await stored(page, sheetKey())).answers).toEqual({ strategy: 2, design: 5 })
  })

  test('an answer can be cleared, and the focus stays at its question', async ({ page }) => {
    await openAlive(page, shortForm())
    await pick(page, 'roadmap', 3)
    await page.locator('#question-roadmap .q-clear').click()
    await expect(page.locator('input:checked')).toHaveCount(0)
    await expect(page.locator('#question-roadmap :focus')).toHaveCount(1)
    expect((await stored(page, sheetKey())).answers).toEqual({})
    await page.reload()
    await expectAlive(page)
    await expect(page.locator('input:checked')).toHaveCount(0)
    await page.goto('/en/results/')
    await expect(page.getByRole('heading', { name: 'No answers yet' })).toBeVisible()
  })

  test('don’t know, doesn’t apply and no answer are told apart, and each gap is a link away', async ({ page }) => {
    await giveAnswers(page, allOf('unknown', { strategy: 5, roadmap: 2, design: 'na', visioning: undefined }))
    await openAlive(page, `${shortForm()}#check`)
    await expect(page.locator('.q-kinds li')).toHaveText([
      '2 answered',
      '16 don’t know',
      '1 doesn’t apply',
      '1 no answer'
    ])
    await expect(shownPart(page)).not.toContainText('Nothing is left open')
    await expect(page.locator('.q-open[data-kind=unknown] a')).toHaveCount(16)
    await expect(page.locator('.q-open[data-kind=absent] a')).toHaveCount(1)
    await page.locator('.q-open[data-kind=unknown] a').last().click()
    await expect(page.locator('#question-integration input:checked')).toBeFocused()
    await expect(page.locator('.q-side a').nth(5)).toHaveText('Disrupt0 of 3 · 1 don’t know · 1 doesn’t apply')
    await expect(page.locator('.q-line [data-kind=unknown]')).toHaveCount(16)
    await expect(page.locator('.q-side a[data-done=true]')).toHaveCount(0)
  })

  test('a gap in the margin leads to the next of its kind, and after the last to the first again', async ({ page }) => {
    await giveAnswers(page, allOf(3, { roadmap: 'unknown', listening: 'unknown', metrics: undefined }))
    await openAlive(page, `${shortForm()}#activate`)
    const gaps = page.locator('.q-side .q-gap')
    await expect(gaps).toHaveText(['2 don’t know', '1 no answer'])
    for (const item of ['listening', 'roadmap']) {
      await gaps.first().click()
      await expect(page.locator(`#question-${item} input:checked`)).toBeFocused()
    }
    await gaps.last().click()
    await expect(page.locator('#question-metrics input').first()).toBeFocused()
    await page.keyboard.press('4')
    await expect(gaps).toHaveText(['2 don’t know'])
  })

  test('with nothing answered the check page leads back to the first question', async ({ page }) => {
    await openAlive(page, `${shortForm()}#check`)
    await expect(shownPart(page)).toContainText('Nothing is answered yet.')
    await shownPart(page).getByRole('link').click()
    await expect(shownPart(page)).toHaveId('lead')
  })

  test('progress counts what is answered and the minutes that remain', async ({ page }) => {
    await openAlive(page, shortForm('fa'))
    const progress = page.locator('.q-done')
    await expect(progress).toHaveText(/۰ پاسخ از ۲۰/)
    // 20 ladders of 45 seconds are 15 minutes, 17 are 12.75, rounded up.
    expect(latin(await progress.innerText())).toContain('15')
    for (const item of ['strategy', 'roadmap', 'governance']) await pick(page, item, 3)
    await expect(progress).toHaveText(/۳ پاسخ از ۲۰/)
    expect(latin(await progress.innerText())).toContain('13')
    await expect(page.locator('.q-side a[data-done=true]')).toHaveCount(1)
    await expect(page.locator('.q-side a').first()).toContainText('۳ از ۳')
  })
})

test.describe('before the page is alive', () => {
  test.use({ allowed: [/ERR_FAILED|Failed to (fetch|load)|error loading dynamically/i] })

  test('what is picked is kept, and nothing can be sent', async ({ page, context }) => {
    await giveAnswers(page, { strategy: 1, governance: 5 })
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

  test('the stored part is on the screen at once, not the first one', async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('sextant:places', '{"xm-competencies/short":"respond"}'))
    await page.route('**/_astro/*.js', route => route.abort())
    await page.goto(shortForm(), { waitUntil: 'domcontentloaded' })
    await expect(shownPart(page)).toHaveId('respond')
  })
})

test.describe('nothing is lost', () => {
  test('a closed tab opens again at the same part', async ({ page, context }) => {
    await openAlive(page, shortForm())
    await pick(page, 'strategy', 3)
    await goOn(page)
    await goOn(page)
    await expect(shownPart(page)).toHaveId('activate')
    await page.close()
    const next = await context.newPage()
    await openAlive(next, shortForm())
    await expect(shownPart(next)).toHaveId('activate')
    await next.goto(shortForm('fa'))
    await expect(shownPart(next)).toHaveId('activate')
    await expect(option(next, 'strategy', 3)).toBeChecked()
  })

  test('an address with a part opens that part, and one with anything else the last one', async ({ page }) => {
    await openAlive(page, `${shortForm()}#disrupt`)
    await expect(shownPart(page)).toHaveId('disrupt')
    await page.goto('/en/')
    await openAlive(page, `${shortForm()}#nowhere`)
    await expect(shownPart(page)).toHaveId('disrupt')
  })

  test('the skip link leaves the part as it is', async ({ page }) => {
    await openAlive(page, `${shortForm()}#respond`)
    await page.locator('a.skip').press('Enter')
    await expect(page.locator('#content')).toBeFocused()
    await expect(shownPart(page)).toHaveId('respond')
  })

  test('the browser’s back button does not bring an older answer back', async ({ page }) => {
    await openAlive(page, shortForm())
    await pick(page, 'strategy', 2)
    await page.locator('a[data-language][hreflang=fa]').click()
    await page.waitForURL(`**${shortForm('fa')}*`)
    await expectAlive(page)
    await pick(page, 'strategy', 5)
    await page.goBack()
    await page.waitForURL(`**${shortForm()}*`)
    await expectAlive(page)
    await expect(option(page, 'strategy', 5)).toBeChecked()
    expect((await stored(page, sheetKey())).answers).toEqual({ strategy: 5 })
  })

  test('notes and evidence marks are kept, counted in the result, and folded away until wanted', async ({ page }) => {
    await giveAnswers(page, allOf(3))
    await openAlive(page, shortForm())
    const question = page.locator('#question-governance')
    await question.locator('summary').click()
    await question.locator('textarea').fill('Minutes of the board, «دوشنبه» & <b>more</b>')
    await question.locator('select').selectOption('measured')
    await page.reload()
    await expectAlive(page)
    await expect(question.locator('summary')).toHaveText('Note and evidence (filled in)')
    await expect(question.locator('textarea')).toBeHidden()
    await expect(question.locator('textarea')).toHaveValue('Minutes of the board, «دوشنبه» & <b>more</b>')
    await expect(question.locator('select')).toHaveValue('measured')
    await page.goto('/en/results/')
    await expect(page.locator('.result-headline')).toContainText('5% of the ratings are backed by something')
  })

  test('reloading with answers leaves no error behind', async ({ page }) => {
    await giveAnswers(page, allOf('unknown', { strategy: 5, design: 'na' }))
    await openAlive(page, shortForm())
    await page.reload()
    await expectAlive(page)
    await expect(page.locator('.q-done')).toHaveText('1 of 20 answered · nothing left open')
  })
})
