import AxeBuilder from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'
import { type Letters, systemFont } from './system-font.ts'
import { ladderOf, ladders, xm } from './today.ts'

/**
 * A page that watches itself: no console error or warning, no exception, and no request to any other origin. A test
 * that provokes one on purpose names it in `allowed`. What stands in the system's font stands in one of the tests' own,
 * so that every machine measures the same; `letters` makes it a wide one.
 */
export const test = base.extend<{ allowed: RegExp[]; letters: Letters }>({
  allowed: [[], { option: true }],
  letters: ['usual', { option: true }],
  context: async ({ context, baseURL, allowed, letters }, use) => {
    await context.addInitScript(systemFont(letters))
    const seen: string[] = []
    const watch = (page: Page) => {
      page.on('console', message => {
        if (['error', 'warning'].includes(message.type())) seen.push(`${page.url()}: ${message.text()}`)
      })
      page.on('pageerror', error => seen.push(`${page.url()}: ${error}`))
    }
    context.on('page', watch)
    context.on('request', request => {
      if (!request.url().startsWith(`${baseURL}/`) && !/^(data|blob):/.test(request.url())) {
        seen.push(`a request left the site: ${request.url()}`)
      }
    })
    await use(context)
    expect(seen.filter(line => !allowed.some(pattern => pattern.test(line)))).toEqual([])
  }
})

export { expect, ladders }

/** WCAG 2.0 to 2.2, A and AA, and axe's own best practices: all rules, or `only` some, `without` others. */
export async function expectNoViolations(
  page: Page,
  { without = [] as readonly string[], only = [] as readonly string[] } = {}
): Promise<void> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  // Half a megabyte of axe is put into a document once only. No page of ours has frames: what axe does to put several
  // together would cost a blank page each time.
  const isThere = await page.evaluate(() => 'axe' in window)
  const axe = new AxeBuilder({ page, ...(isThere && { axeSource: ';' }) })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
  const chosen = only.length > 0 ? axe.withRules([...only]) : axe.withTags(tags).disableRules([...without])
  const { violations } = await chosen.analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
  expect(found, page.url()).toEqual([])
}

/** The rules of axe that look at colours. */
export const readColours: readonly string[] = ['color-contrast', 'link-in-text-block']

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

/** The same response to every ladder, but for some. */
export function allOf(response: unknown, others: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const named = Object.entries(others).map(([skill, other]) => [ladderOf(skill), other])
  return { ...Object.fromEntries(ladders.map(item => [item, response])), ...Object.fromEntries(named) }
}
