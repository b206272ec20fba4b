import { readFile } from 'node:fs/promises'
import type { Download, Page } from '@playwright/test'

export { sheetKey, stored, years } from './kept.ts'

/** What the browser keeps before the page opens for the first time. */
export async function keep(page: Page, entries: Readonly<Record<string, string>>): Promise<void> {
  await page.addInitScript(kept => {
    if (sessionStorage.getItem('kept')) return
    sessionStorage.setItem('kept', '1')
    for (const [key, text] of Object.entries(kept)) localStorage.setItem(key, text)
  }, entries)
}

export async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), 'utf8')
}

/** Presses a button and gives what it saves. */
export async function saved(page: Page, button: string | RegExp): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click()
  ])
  return { name: download.suggestedFilename(), text: await textOf(download) }
}

/** Picks a file on a page that opens files. */
export async function pick(page: Page, content: string | object, name = 'result.json'): Promise<void> {
  const text = typeof content === 'string' ? content : JSON.stringify(content)
  const file = { name, mimeType: 'application/json', buffer: Buffer.from(text) }
  await page.locator('.file-in input[type=file]').setInputFiles(file)
}

/** Drops a file on the page. */
export async function drop(page: Page, content: object, name = 'dropped.json'): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([text, file]) => {
      const data = new DataTransfer()
      data.items.add(new File([text as string], file as string, { type: 'application/json' }))
      return data
    },
    [JSON.stringify(content), name]
  )
  await page.dispatchEvent('main', 'dragover', { dataTransfer: transfer })
  await page.dispatchEvent('main', 'drop', { dataTransfer: transfer })
}

/** Every answer of a stored sheet. */
export async function answersAt(page: Page, key: string): Promise<Record<string, unknown> | undefined> {
  const text = await page.evaluate(name => localStorage.getItem(name), key)
  return text === null ? undefined : JSON.parse(text).answers
}
