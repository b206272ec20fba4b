import type { Page } from '@playwright/test'
import { getDocumentProxy } from 'unpdf'
import { expect } from './page.ts'

/** Asks for the report and waits until it stands; the browser's own window of printing stays shut. */
export async function standReport(page: Page): Promise<void> {
  await page.evaluate(() => {
    delete document.documentElement.dataset.printed
    window.print = () => {
      document.documentElement.dataset.printed = ''
    }
  })
  await page.getByRole('button', { name: /^(Print or save as PDF|چاپ یا ذخیرهٔ PDF)$/ }).click()
  await expect(page.locator('html[data-printed]')).toHaveCount(1)
}

/** The report as its button prints it. */
export async function printedReport(page: Page): Promise<string[]> {
  if ((await page.locator('.report-whole').count()) === 0) await standReport(page)
  return printed(page)
}

/** The text of each printed page, line by line as one reads it. */
export async function printed(page: Page, format = 'A4'): Promise<string[]> {
  return (await printedPages(page, format)).map(({ text }) => text)
}

interface PrintedPage {
  readonly text: string
  /** Down to where it is written on, as a share of the room between its margins. */
  readonly filled: number
}

/** The margins of paper over and under what is written, in points; running heads stand in them. */
const margin = (18 / 25.4) * 72

export async function printedPages(page: Page, format = 'A4'): Promise<PrintedPage[]> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format })))
  const pages = Array.from({ length: pdf.numPages }, async (_, at) => {
    const sheet = await pdf.getPage(at + 1)
    const items = (await sheet.getTextContent()).items.filter(item => 'str' in item)
    const { height } = sheet.getViewport({ scale: 1 })
    const lines = items.filter(({ str }) => str.trim()).map(({ transform }) => Number(transform[5]))
    const lowest = Math.min(height - margin, ...lines.filter(y => y > margin))
    return { text: linesOf(items).join('\n'), filled: (height - margin - lowest) / (height - 2 * margin) }
  })
  return Promise.all(pages)
}

interface Glyphs {
  readonly str: string
  readonly dir: string
  readonly hasEOL: boolean
}

/** A PDF places glyphs from left to right; a line with Persian in it is read the other way round. */
function linesOf(items: readonly Glyphs[]): string[] {
  const lines: Glyphs[][] = [[]]
  for (const item of items) {
    lines.at(-1)?.push(item)
    if (item.hasEOL) lines.push([])
  }
  return lines.map(line =>
    (line.some(({ dir }) => dir === 'rtl') ? line.reverse() : line).map(({ str }) => str).join('')
  )
}

/** Where each text begins in the whole; they must follow each other, whatever stood before the first. */
export function expectInOrder(pages: readonly string[], texts: readonly string[]): void {
  const whole = letters(pages.join('\n'))
  const places: number[] = []
  for (const text of texts) places.push(whole.indexOf(letters(text), Math.max(0, places.at(-1) ?? 0)))
  expect(places, texts.join(' → ')).not.toContain(-1)
}

/** Spaces, joiners and the way a letter is composed do not survive printing in every font. */
export function letters(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll('ۀ', 'هٔ')
    .replace(/[\s\u200c\u200d]/g, '')
}
