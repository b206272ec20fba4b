import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { type Locale, localeOf, sourceLocale } from '../../src/i18n/locales.ts'

const dist = path.join(import.meta.dirname, '../../dist')

/** The addresses of all pages, from the sitemap of the built site. */
export function allPages(): string[] {
  const file = path.join(dist, 'sitemap-0.xml')
  if (!existsSync(file)) throw new Error('dist/sitemap-0.xml is missing: run `npm run build` before the browser tests.')
  return [...readFileSync(file, 'utf8').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname)
}

/** The language of a page; the choice of a language is written in the first. */
export function languageOf(address: string): Locale {
  return localeOf(address.split('/')[1]) ?? sourceLocale
}

/** What a page is an example of: its address without language and without the ids of models, skills and articles. */
export function kindOf(address: string): string {
  const [, first = '', ...rest] = address.split('/')
  const inLanguage = localeOf(first) ? `/${rest.join('/')}` : '/choice/'
  return inLanguage
    .replace(/^\/assess\/[^/]+\//, '/assess/model/')
    .replace(/^\/models\/[^/]+\/$/, '/models/model/')
    .replace(/^\/models\/[^/]+\/[^/]+\/$/, '/models/model/skill/')
    .replace(/^\/metrics\/(nps|ces|csat)\/$/, '/metrics/score/')
    .replace(/^\/results\/(plan|skills|share)\/$/, '/results/view/')
    .replace(/^\/metrics\/questions\/[^/]+\/$/, '/metrics/questions/moment/')
    .replace(/^\/guide\/(?!benchmarks)[^/]+\/$/, '/guide/article/')
}

export interface Example {
  readonly address: string
  /** The longest of its kind is looked at in every way. */
  readonly isLongest: boolean
}

/** Of each kind of page in a language the longest and the shortest; of most there is one only. */
export function examplesOf(locale: Locale, pages: readonly string[] = allPages()): Example[] {
  const own = pages.filter(address => languageOf(address) === locale)
  return Object.values(Object.groupBy(own, kindOf)).flatMap((addresses = []) => {
    const [longest, ...others] = addresses.toSorted((one, other) => sizeOf(other) - sizeOf(one))
    const ends = [longest, others.at(-1)].filter(address => address !== undefined)
    return ends.map(address => ({ address, isLongest: address === longest }))
  })
}

/** Whether something of the page comes to life in the browser, and could move it. */
export function hasIsland(address: string): boolean {
  return readFileSync(fileOf(address), 'utf8').includes('<astro-island')
}

function sizeOf(address: string): number {
  return statSync(fileOf(address)).size
}

function fileOf(address: string): string {
  return path.join(dist, address, 'index.html')
}
