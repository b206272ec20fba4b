import { existsSync, globSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { localeOf, locales, sourceLocale } from '../../src/i18n/locales.ts'
import { attributes, open, type Site, tags } from './built.ts'

const origin = /<link rel="canonical" href="(https?:\/\/[^/]+)/.exec(open().read('/en/index.html'))?.[1] as string

/** Every address of ours that a page names: in links, in what it loads, and in what its islands will fetch. */
function addressesIn(html: string): string[] {
  const named = ['href', 'src', 'component-url', 'renderer-url', 'before-hydration-url'].flatMap(name =>
    attributes(html, name)
  )
  const fetched = attributes(html, 'props').flatMap(props =>
    [...props.matchAll(/"(\/[\w./-]*)"/g)].map(([, address = '']) => address)
  )
  return [...named, ...fetched].map(address => (address.startsWith(origin) ? address.slice(origin.length) : address))
}

describe.each<[string, () => Site]>([
  ['at the root of a host', () => open()],
  ['under a sub-path', () => open('reports/sub-path', '/some/place/')]
])('%s', (_, site) => {
  test('every address of ours leads to a file', () => {
    const { pages, leadsSomewhere } = site()
    expect(pages.length).toBeGreaterThan(50)
    const broken = pages.flatMap(({ address, html }) =>
      [...new Set(addressesIn(html))]
        .filter(to => to.startsWith('/') && !leadsSomewhere(to))
        .map(to => `${address} → ${to}`)
    )
    expect(broken).toEqual([])
  })

  test('every fragment leads to a place on its page', () => {
    const lost = site().pages.flatMap(({ address, html }) => {
      const ids = new Set(attributes(html, 'id'))
      return attributes(html, 'href')
        .filter(to => to.startsWith('#') && !ids.has(to.slice(1)))
        .map(to => `${address} → ${to}`)
    })
    expect(lost).toEqual([])
  })

  test('no address is relative or of another host but the licence and sources', () => {
    const odd = site().pages.flatMap(({ address, html }) =>
      ['src', 'component-url', 'renderer-url']
        .flatMap(name => attributes(html, name))
        .filter(to => !to.startsWith('/'))
        .map(to => `${address} → ${to}`)
    )
    expect(odd).toEqual([])
  })
})

describe('the languages', () => {
  const { pages, base } = open()
  const twins = new Map(
    pages.map(({ address, html }) => {
      const links = tags(html, 'link').filter(tag => tag.includes('rel="alternate"'))
      const pairs = links.map(tag => [attributes(tag, 'hreflang')[0], attributes(tag, 'href')[0]?.slice(origin.length)])
      return [address, Object.fromEntries(pairs) as Record<string, string>]
    })
  )

  test('name each other on every page', () => {
    const inLanguage = pages.filter(({ address }) => localeOf(address.split('/')[1]))
    expect(inLanguage.length).toBeGreaterThan(50)
    const all = new Set(pages.map(({ address }) => address))
    for (const { address } of inLanguage) {
      const own = twins.get(address) ?? {}
      const having = locales.filter(({ id }) => all.has(address.replace(/^\/[^/]+\//, `/${id}/`)))
      expect(Object.keys(own).sort(), address).toEqual([...having.map(({ lang }) => lang), 'x-default'].sort())
      expect(Object.values(own), address).toContain(address)
      for (const { lang } of having) expect(twins.get(own[lang] as string), address).toEqual(own)
    }
  })

  test('but for the pages in one, those are in the first', () => {
    for (const { address, html } of pages.filter(one => !localeOf(one.address.split('/')[1])))
      expect(tags(html, 'html')[0], address).toContain(`lang="${sourceLocale.lang}" dir="${sourceLocale.dir}"`)
  })

  test('have the same pages, but those of a model that one of them leaves out', () => {
    const of = (locale: string) =>
      pages
        .map(({ address }) => address)
        .flatMap(one => (one.startsWith(`/${locale}/`) ? [one.slice(locale.length + 1)] : []))
    const models = globSync('content/models/*/model.yaml').map(file => path.basename(path.dirname(file)))
    for (const { id } of locales) {
      const left = models.filter(model => !existsSync(`content/models/${model}/${id}`))
      const isLeft = (one: string) => left.some(model => new RegExp(`^/(assess|models)/${model}/`).test(one))
      expect(of(id).sort(), id).toEqual(
        of(sourceLocale.id)
          .filter(one => !isLeft(one))
          .sort()
      )
    }
    expect(base).toBe('/')
  })
})

describe('the sitemap', () => {
  const { pages, read } = open()
  const map = read('/sitemap-0.xml')
  const urls = [...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url = '']) => url.slice(origin.length))

  test('lists every page once, but the one for pages that are none', () => {
    expect([...urls].sort()).toEqual(
      pages
        .map(({ address }) => address)
        .filter(address => address !== '/404.html')
        .sort()
    )
  })

  test('names one page a language as the twins of a page', () => {
    for (const [url = ''] of map.matchAll(/<url>.*?<\/url>/gs)) {
      const languages = tags(url, 'xhtml:link').map(tag => attributes(tag, 'hreflang')[0])
      expect(languages, url).toEqual([...new Set(languages)])
    }
  })
})
