import { test as base, expect, type Page } from '@playwright/test'
import { expectNoViolations } from './axe.ts'
import { type Letters, systemFont } from './system-font.ts'
import { allOf, ladders, xm } from './today.ts'

/** What Playwright says where it keeps service workers out. */
const isBlocked = /^Service Worker registration blocked/

/**
 * A page that watches itself: no console error or warning, no exception, and no request to any other origin. A test
 * that provokes one on purpose names it in `allowed`. What stands in the system's font stands in one of the tests' own,
 * so that every machine measures the same; `letters` makes it a wide one.
 */
export const test = base.extend<{ allowed: RegExp[]; letters: Letters }>({
  allowed: [[], { option: true }],
  letters: ['usual', { option: true }],
  context: async ({ context, browser, baseURL, allowed, letters }, use) => {
    await context.addInitScript(await systemFont(letters))
    const seen: string[] = []
    const watch = (page: Page) => {
      page.on('console', message => {
        if (['error', 'warning'].includes(message.type()) && !isBlocked.test(message.text()))
          seen.push(`${page.url()}: ${message.text()}`)
      })
      page.on('pageerror', error => seen.push(`${page.url()}: ${error}`))
    }
    context.on('page', watch)
    // One browser's context serves all tests of a worker, with a page that is there already.
    context.pages().forEach(watch)
    context.on('request', request => {
      if (!request.url().startsWith(`${baseURL}/`) && !/^(data|blob):/.test(request.url())) {
        seen.push(`a request left the site: ${request.url()}`)
      }
    })
    await use(context)
    // What is stored is cleared by itself; these are not, and the phones of other people are not closed.
    await context.clearPermissions()
    await context.setOffline(false)
    await Promise.all(browser.contexts().map(other => other !== context && other.close()))
    expect(seen.filter(line => !allowed.some(pattern => pattern.test(line)))).toEqual([])
  }
})

export { allOf, expect, expectNoViolations, ladders }

/** Puts a sheet into the browser as if it had been answered here. */
export async function giveAnswers(
  page: Page,
  answers: Readonly<Record<string, unknown>>,
  { model = 'xm-competencies', form = 'short' } = {}
): Promise<void> {
  const sheet = {
    modelVersion: xm.version,
    date: '2026-11-20',
    answers,
    notes: {},
    evidence: {},
    aside: {},
    changedAt: 1
  }
  await page.addInitScript(
    ([key, text]) => {
      if (localStorage.getItem(key as string) === null) localStorage.setItem(key as string, text as string)
    },
    [`sextant:sheet:first:${model}:${form}`, JSON.stringify(sheet)]
  )
}

/** The database behind the browser's own storage is made anew. */
function forgetDatabase(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const deleted = indexedDB.deleteDatabase('sextant')
        deleted.onsuccess = () => resolve()
        deleted.onerror = () => reject(deleted.error)
      })
  )
}

/** Forgets all that this browser has stored. */
export async function forgetEverything(page: Page): Promise<void> {
  await forgetDatabase(page)
  await page.evaluate(() => localStorage.clear())
}
