import { describe, expect, test } from 'vitest'
import { locales, sourceLocale } from '../../src/i18n/locales.ts'
import { attributes, type BuiltPage, open, tags } from './built.ts'

// Opened once: it reads every page of the site.
const { pages, leadsSomewhere, read } = open()
const inLanguage = (id: string) => pages.filter(({ address }) => address.startsWith(`/${id}/`))
const count = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].length
const between = ({ html }: BuiltPage, pattern: RegExp) => pattern.exec(html)?.[1] ?? ''

describe('every page', () => {
  test('has one heading of the first level, or as many as it is written in languages', () => {
    // An island that knows only in the browser what it shows has its heading there.
    const odd = pages
      .filter(({ html }) => !html.includes('<astro-island') && !html.includes('<section lang='))
      .filter(({ html }) => count(html, /<h1[\s>]/g) !== 1)
    expect(odd.map(({ address }) => address)).toEqual([])
  })

  test('says what it is, and no two pages of a language say the same', () => {
    const seen = new Map<string, string>()
    for (const page of pages) {
      // What a language has not got is shown in the first, under the same title.
      const [language] = tags(page.html, 'html').flatMap(tag => attributes(tag, 'lang'))
      for (const text of [
        between(page, /<title>([^<]+)<\/title>/),
        between(page, /<meta name="description" content="([^"]+)"/)
      ]) {
        expect(text.length, page.address).toBeGreaterThan(5)
        expect(seen.get(`${language} ${text}`) ?? page.address, text).toBe(page.address)
        seen.set(`${language} ${text}`, page.address)
      }
    }
  })
})

test('the line of a questionnaire is as long as what it asks today, from edge to edge', () => {
  const forms = pages.filter(({ html }) => html.includes('class="q-line"'))
  expect(forms.length).toBeGreaterThan(1)
  for (const page of forms) {
    const room = between(page, /[>}]\.q-line\{--pieces:(\d+)\}/)
    expect(count(between(page, /(class="q-line"[\s\S]*?<\/div>)/), /<span/g), page.address).toBe(Number(room))
  }
})

describe.each(locales.map(locale => [locale.id, locale] as const))('a page in %s', (id, { lang, dir }) => {
  test('says its language and from which side it is read', () => {
    const odd = inLanguage(id).filter(({ html }) => !tags(html, 'html')[0]?.includes(`lang="${lang}" dir="${dir}"`))
    expect(odd.map(({ address }) => address)).toEqual([])
    expect(inLanguage(id).length).toBeGreaterThan(20)
  })

  test('leads to itself in each other language that has it', () => {
    const missing = inLanguage(id).flatMap(({ address, html }) =>
      locales
        .map(other => address.replace(`/${id}/`, `/${other.id}/`))
        .filter(twin => pages.some(page => page.address === twin))
        .filter(twin => !tags(html, 'a').some(tag => tag.includes('data-language') && tag.includes(`href="${twin}"`)))
        .map(twin => `${address} → ${twin}`)
    )
    expect(missing).toEqual([])
  })
})

describe(`the advice of a skill in ${sourceLocale.id}`, () => {
  const skills = inLanguage(sourceLocale.id).filter(({ address }) => /\/models\/xm-competencies\/./.test(address))

  test('is four pieces that say who and how it fails, and leads to another skill', () => {
    expect(skills).toHaveLength(20)
    for (const { address, html } of skills) {
      expect(count(html, /<strong>Who:<\/strong>/g), address).toBe(4)
      expect(count(html, /<strong>It fails when:<\/strong>/g), address).toBe(4)
      const others = skills.filter(other => other.address !== address && html.includes(`href="${other.address}"`))
      expect(others, address).not.toEqual([])
    }
  })

  test('is led to from the model', () => {
    const model = read(`/${sourceLocale.id}/models/xm-competencies/`)
    expect(skills.filter(({ address }) => !model.includes(`href="${address}"`))).toEqual([])
  })
})

describe('the card that a chat makes of an address', () => {
  const property = (html: string, name: string) =>
    between({ address: '', html }, new RegExp(`property="og:${name}" content="([^"]*)"`))
  const shown = pages.filter(({ html }) => !html.includes('content="noindex"'))

  test('has a title, a description and a picture that is here, on every page to be found', () => {
    for (const { address, html } of shown) {
      for (const name of ['title', 'description']) expect(property(html, name).length, address).toBeGreaterThan(2)
      expect(leadsSomewhere(new URL(property(html, 'image')).pathname), address).toBe(true)
    }
  })

  test('names an address only where the page is all there is, and says of a result only that it is one', () => {
    const named = new Set(shown.filter(({ html }) => property(html, 'url')).map(({ address }) => address))
    for (const { id } of locales) {
      const result = read(`/${id}/results/`)
      expect(named).not.toContain(`/${id}/results/`)
      expect(named).toContain(`/${id}/start/`)
      expect(property(result, 'title')).not.toBe(between({ address: '', html: result }, /<title>([^<]+)<\/title>/))
    }
  })
})
