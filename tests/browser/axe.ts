import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page } from '@playwright/test'
import type axe from 'axe-core'
import { isThorough } from './thorough.ts'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

// Half as long as what the package gives by its name, and compiled anew in every document.
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * Dresses of texts that this worker found good, and on how many pages: what was good on two needs no third. Another worker
 * begins anew, and what was found bad once is not remembered.
 */
const goodDresses = new Map<string, number>()

/** WCAG 2.0 to 2.2, A and AA, and axe's own best practices: all rules, or `only` some, `without` others. */
export async function expectNoViolations(
  page: Page,
  { without = [] as readonly string[], only = [] as readonly string[] } = {}
): Promise<void> {
  // Half a megabyte of axe is put into a document once only.
  if (!(await page.evaluate(() => 'axe' in window))) {
    await page.evaluate(source)
    await page.evaluate(rememberColours)
    const known = [...goodDresses].filter(([, pages]) => pages > 1).map(([dress]) => dress)
    if (!isThorough) await page.evaluate(lookAtEachDress, known)
  }
  const { found, dresses } = await page.evaluate(violations, {
    resultTypes: ['violations'],
    runOnly: only.length > 0 ? { type: 'rule', values: [...only] } : { type: 'tag', values: tags },
    rules: Object.fromEntries(without.map(rule => [rule, { enabled: false }]))
  } satisfies axe.RunOptions)
  expect(found, page.url()).toEqual([])
  for (const dress of dresses) goodDresses.set(dress, (goodDresses.get(dress) ?? 0) + 1)
}

/** Runs in the page. */
async function violations(options: axe.RunOptions): Promise<{ found: string[]; dresses: string[] }> {
  const { axe: here, takeDresses } = window as unknown as { axe: typeof axe; takeDresses?: () => string[] }
  const { violations } = await here.run(document, options)
  return {
    found: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
    dresses: takeDresses?.() ?? []
  }
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

/**
 * Runs in the page. The contrast of a text follows from its own dress and from what its ancestors lay behind it, and a
 * page has a few dozen of these pairs in hundreds of texts: two of each are enough, and none of those that are known to be
 * good. What has no text, or is not to be seen, axe finds out at length.
 */
function lookAtEachDress(known: readonly string[]): void {
  interface Rule {
    readonly id: string
    matches: (element: Element, ...rest: unknown[]) => boolean
  }
  const { axe } = window as unknown as { axe: { _audit: { rules: readonly Rule[] } } }
  const rule = axe._audit.rules.find(({ id }) => id === 'color-contrast')
  if (!rule) throw new Error('axe has no rule of this name any more')
  const { matches } = rule
  const good = new Set(known)
  const seen = new Map<string, number>()
  let behind = new WeakMap<Element, string>()

  const hasText = (element: Element) =>
    element.matches('input, select, textarea') ||
    [...element.childNodes].some(({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.trim())
  const whatLiesBehind = (element: Element | null): string => {
    if (!element) return ''
    const known = behind.get(element)
    if (known !== undefined) return known
    const { backgroundColor, backgroundImage, opacity, position } = getComputedStyle(element)
    const own = [backgroundColor, backgroundImage, opacity, position].join()
    const above = whatLiesBehind(element.parentElement)
    const all = own === 'rgba(0, 0, 0, 0),none,1,static' ? above : `${above}/${own}`
    behind.set(element, all)
    return all
  }
  rule.matches = (element, ...rest) => {
    if (!hasText(element) || !element.checkVisibility()) return false
    const { color, fontSize, fontWeight, textShadow } = getComputedStyle(element)
    const dress = [color, fontSize, fontWeight, textShadow, whatLiesBehind(element)].join()
    const count = seen.get(dress) ?? 0
    if (count === 2 || good.has(dress) || !matches(element, ...rest)) return false
    seen.set(dress, count + 1)
    return true
  }
  // By night and in other widths everything is dressed anew.
  Object.assign(window, {
    takeDresses: () => {
      const dresses = [...seen.keys()]
      seen.clear()
      behind = new WeakMap()
      return dresses
    }
  })
}
