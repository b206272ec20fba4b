import { readFile } from 'node:fs/promises'
import type { Download, Page } from '@playwright/test'
import { allOf } from './page.ts'
import { xm } from './today.ts'

/** A sheet as the browser keeps it. */
export function stored(answers: object, others: object = {}): string {
  return JSON.stringify({
    ...{ modelVersion: xm.version, date: '2026-11-20', answers, notes: {}, evidence: {}, aside: {}, changedAt: 5 },
    ...others
  })
}

export const sheetKey = (id = 'first', model = 'xm-competencies') => `sextant:sheet:${id}:${model}:short`

/** What the browser keeps before the page opens for the first time. */
export async function keep(page: Page, entries: Readonly<Record<string, string>>): Promise<void> {
  await page.addInitScript(kept => {
    if (sessionStorage.getItem('kept')) return
    sessionStorage.setItem('kept', '1')
    for (const [key, text] of Object.entries(kept)) localStorage.setItem(key, text)
  }, entries)
}

/** Three years of one hotel and an empty one of another. */
export const years: Readonly<Record<string, string>> = {
  'sextant:assessments': JSON.stringify([
    { id: 'first', name: 'Rosewood Hotel 2024', changedAt: 1 },
    { id: 'b', name: 'Rosewood Hotel 2025', changedAt: 2 },
    { id: 'c', name: 'Inn of the sea', organisation: 'Rosewood Hotel', changedAt: 3 },
    { id: 'd', name: 'هتل یاس ۱۴۰۵', changedAt: 4 }
  ]),
  'sextant:current': 'c',
  [sheetKey('first')]: stored(allOf(2, { design: 'unknown', metrics: undefined }), { date: '2024-10-12' }),
  [sheetKey('b')]: stored(allOf(2), { date: '2025-10-12' }),
  [sheetKey('c')]: stored(allOf(4), {
    date: '2026-10-12',
    notes: { design: '=1+1 "quoted", <b>bold</b>', strategy: 'یادداشت' },
    evidence: { strategy: 'documented' }
  })
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
