import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { attributes, type BuiltPage, filesIn, gzipped, open, tags } from './built.ts'

const site = open()
const kB = 1000
const hasIsland = ({ html }: BuiltPage) => html.includes('<astro-island')
const isForm = ({ address }: BuiltPage) => /^\/[\w-]+\/assess\/./.test(address)
const isResult = ({ address }: BuiltPage) => /^\/[\w-]+\/results\/((plan|skills|share)\/)?$/.test(address)
const isSearch = ({ address }: BuiltPage) => /^\/[\w-]+\/search\/$/.test(address)

/** What a script asks for before it runs. */
function staticImports(script: string): string[] {
  const found = site.read(script).matchAll(/(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+)["']/g)
  return [...found].map(([, to = '']) => path.posix.join(path.posix.dirname(script), to))
}

function lazyImports(script: string): string[] {
  const found = site.read(script).matchAll(/\bimport\(\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g)
  return [...found].map(([, to = '']) => path.posix.join(path.posix.dirname(script), to))
}

function closure(scripts: readonly string[]): string[] {
  const all = new Set(scripts)
  for (const script of all) for (const next of staticImports(script)) all.add(next)
  return [...all]
}

function externalScripts({ html }: BuiltPage): string[] {
  const named = [
    ...tags(html, 'script').flatMap(tag => attributes(tag, 'src')),
    ...tags(html, 'link')
      .filter(tag => tag.includes('modulepreload'))
      .flatMap(tag => attributes(tag, 'href')),
    ...tags(html, 'astro-island').flatMap(tag =>
      ['component-url', 'renderer-url', 'before-hydration-url'].flatMap(name => attributes(tag, name))
    )
  ]
  return closure(named)
}

function inlineScripts({ html }: BuiltPage): string {
  return [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(([, text]) => text).join('\n')
}

function scriptWeight(page: BuiltPage, lazy: readonly string[] = []): number {
  const files = closure([...externalScripts(page), ...lazy])
  return files.reduce((sum, file) => sum + gzipped(site.read(file)), gzipped(inlineScripts(page)))
}

describe('scripts, compressed', () => {
  const plain = site.pages.filter(page => !hasIsland(page) && !isSearch(page))
  test.each(plain.map(page => [page.address, page] as const))('%s has only a small inline script', (_, page) => {
    expect(externalScripts(page)).toEqual([])
    expect(gzipped(inlineScripts(page))).toBeLessThanOrEqual(2 * kB)
  })

  const alive = site.pages.filter(page => hasIsland(page) && !isResult(page))
  test.each(alive.map(page => [page.address, page] as const))('%s needs at most 45 kB', (_, page) => {
    expect(scriptWeight(page)).toBeLessThanOrEqual(45 * kB)
  })

  // Each costs a request, and as many bytes again as a small part has.
  test.each(site.pages.filter(hasIsland).map(page => [page.address, page] as const))(
    '%s needs at most 12 scripts',
    (_, page) => {
      expect(externalScripts(page).length).toBeLessThanOrEqual(12)
    }
  )

  const results = site.pages.filter(isResult)
  test.each(results.map(page => [page.address, page] as const))(
    '%s needs at most 105 kB together with the radar, which is loaded when it is drawn',
    (_, page) => {
      const first = externalScripts(page)
      const lazy = [...new Set(first.flatMap(lazyImports))].filter(file => file.includes('radar-chart'))
      expect(lazy).toHaveLength(1)
      expect(first).not.toContain(lazy[0])
      expect(scriptWeight(page, lazy)).toBeLessThanOrEqual(105 * kB)
    }
  )

  test.each(site.pages.filter(isSearch).map(page => [page.address, page] as const))(
    '%s needs at most 150 kB together with its index, and no other page loads any of it',
    (address, page) => {
      const index = attributes(page.html, 'data-index')[0] ?? ''
      expect(index).toBe(address.replace(/\/$/, '.json'))
      expect(scriptWeight(page) + gzipped(site.read(index))).toBeLessThanOrEqual(150 * kB)
      const others = site.pages.filter(other => !isSearch(other) && other.html.includes('search.json'))
      expect(others.map(other => other.address)).toEqual([])
    }
  )

  test('the pages that must have an island have one, so that these budgets measure something', () => {
    expect(site.pages.filter(isForm).length).toBeGreaterThanOrEqual(6)
    expect([...site.pages.filter(isForm), ...results].filter(page => !hasIsland(page))).toEqual([])
  })
})

describe('styles', () => {
  const asksForStyles = ({ html }: BuiltPage) => tags(html, 'link').some(tag => tag.includes('rel="stylesheet"'))
  const isEntrance = (page: BuiltPage) =>
    isForm(page) || /^\/([\w-]+\/(assess\/|results\/|workshop\/join\/)?)?$/.test(page.address)

  test('are at hand with the page where people arrive, and are shared by all others', () => {
    const [entrances, others] = [site.pages.filter(isEntrance), site.pages.filter(page => !isEntrance(page))]
    expect(entrances.length).toBeGreaterThan(10)
    expect(entrances.filter(asksForStyles).map(({ address }) => address)).toEqual([])
    expect(others.filter(page => !asksForStyles(page)).map(({ address }) => address)).toEqual([])
  })
})

describe('the rest', () => {
  test('all styles together are at most 22 kB, compressed', () => {
    const styles = filesIn('_astro/*.css')
    expect(styles.reduce((sum, { content }) => sum + gzipped(content), 0)).toBeLessThanOrEqual(22 * kB)
  })

  test('fonts are at most 60 kB for a Latin page and 140 kB for a Persian one', () => {
    const fonts = filesIn('_astro/*.woff2')
    const weight = (of: typeof fonts) => of.reduce((sum, { content }) => sum + content.length, 0)
    expect(weight(fonts.filter(({ name }) => !name.includes('vazirmatn')))).toBeLessThanOrEqual(60 * kB)
    expect(weight(fonts)).toBeLessThanOrEqual(140 * kB)
  })

  test.each(site.pages.map(({ address, html }) => [address, html] as const))(
    '%s is at most 60 kB, compressed',
    (_, html) => {
      expect(gzipped(html)).toBeLessThanOrEqual(60 * kB)
    }
  )
})
