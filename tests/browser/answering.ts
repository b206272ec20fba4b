import { expect, type Locator, type Page } from '@playwright/test'

/** The address of a questionnaire; `long` has one of its own. */
export const shortForm = (locale = 'en') => `/${locale}/assess/xm-competencies/`
export const longForm = (locale = 'en') => `/${locale}/assess/xm-competencies/long/`
export const pyramid = (locale = 'en') => `/${locale}/assess/cx-pyramid/`

export const sheetKey = (model = 'xm-competencies', form = 'short') => `sextant:sheet:first:${model}:${form}`

/** Opens a page and waits until it answers. */
export async function openAlive(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await expectAlive(page)
}

export async function expectAlive(page: Page): Promise<void> {
  await expect(shownPart(page).locator('button[type=submit], a.button-main').first()).toBeEnabled()
}

/** The part that is on the screen. */
export function shownPart(page: Page): Locator {
  return page.locator('.q-part:visible')
}

export function option(page: Page, item: string, value: string | number): Locator {
  return page.locator(`input[name="${item}"][value="${value}"]`)
}

/** Picks with the mouse, as one does on the words. */
export async function pick(page: Page, item: string, value: string | number): Promise<void> {
  await page.locator('label.q-option', { has: option(page, item, value) }).click()
  await expect(option(page, item, value)).toBeChecked()
}

/** Sends the part on the screen. */
export async function goOn(page: Page): Promise<void> {
  await shownPart(page).locator('button[type=submit]').click()
}

/** The names of the questions of the part on the screen. */
export function itemsShown(page: Page): Promise<string[]> {
  return shownPart(page)
    .locator('fieldset:visible')
    .evaluateAll(all => all.map(one => (one as HTMLElement).dataset.item ?? ''))
}

/** What is kept in the browser. */
export async function stored(page: Page, key: string): Promise<Record<string, unknown>> {
  return JSON.parse((await page.evaluate(name => localStorage.getItem(name), key)) ?? '{}')
}

/** Digits of any language of ours as Latin ones, with a point: `۳٫۱` becomes `3.1`. */
export function latin(text: string): string {
  return text
    .replace(/[۰-۹]/g, digit => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/[٠-٩]/g, digit => String(digit.charCodeAt(0) - 0x0660))
    .replaceAll('٫', '.')
    .replaceAll('٪', '%')
}

/** Every figure of the tables of a result, in order. */
export async function figuresOf(page: Page): Promise<string[]> {
  await expect(page.locator('[data-result] > section').first()).toBeVisible()
  const texts = await page.locator('td.figure, .result-overall strong').allTextContents()
  return texts.map(
    text =>
      latin(text)
        .match(/\d+(\.\d+)?/g)
        ?.join(' ') ?? '–'
  )
}
