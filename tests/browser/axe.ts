import { expect, type Page } from '@playwright/test'
import axe from 'axe-core'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The rules of axe that look at colours. */
export const readColours: readonly string[] = ['color-contrast', 'link-in-text-block']

/** WCAG 2.0 to 2.2, A and AA, and axe's own best practices: all rules, or `only` some, `without` others. */
export async function expectNoViolations(
  page: Page,
  { without = [] as readonly string[], only = [] as readonly string[] } = {}
): Promise<void> {
  // Half a megabyte of axe is put into a document once only.
  if (!(await page.evaluate(() => 'axe' in window))) {
    await page.evaluate(axe.source)
    await page.evaluate(rememberColours)
  }
  const found = await page.evaluate(violations, {
    resultTypes: ['violations'],
    runOnly: only.length > 0 ? { type: 'rule', values: [...only] } : { type: 'tag', values: tags },
    rules: Object.fromEntries(without.map(rule => [rule, { enabled: false }]))
  } satisfies axe.RunOptions)
  expect(found, page.url()).toEqual([])
}

/** Runs in the page. */
async function violations(options: axe.RunOptions): Promise<string[]> {
  const { axe: here } = window as unknown as { axe: typeof axe }
  const { violations } = await here.run(document, options)
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

/**
 * Runs in the page. Axe reads the colour of every element and of all that lies behind it anew, and a page has a dozen:
 * read once each, a long result takes a third less.
 */
function rememberColours(): void {
  interface Colour {
    r: number
    g: number
    b: number
    alpha: number
    parseString(text: string): Colour
  }
  const { axe } = window as unknown as { axe: { commons: { color: { Color: { prototype: Colour } } } } }
  const { prototype } = axe.commons.color.Color
  const { parseString } = prototype
  const known = new Map<string, Pick<Colour, 'r' | 'g' | 'b' | 'alpha'>>()
  prototype.parseString = function (text) {
    const before = known.get(text)
    if (before) return Object.assign(this, before)
    const { r, g, b, alpha } = parseString.call(this, text)
    known.set(text, { r, g, b, alpha })
    return this
  }
}
