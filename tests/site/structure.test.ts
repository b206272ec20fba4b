import { describe, expect, test } from 'vitest'
import { locales } from '../../src/i18n/locales.ts'
import { attributes, type BuiltPage, open, tags } from './built.ts'

const { pages } = open()
const inLanguage = (id: string) => pages.filter(({ address }) => address.startsWith(`/${id}/`))
const without = (html: string) => html.replace(/<(script|style|template)\b[^>]*>.*?<\/\1>/gs, '')

/** What is said of each page that a check finds something on. */
const found = (id: string, check: (html: string, page: BuiltPage) => readonly string[]) =>
  inLanguage(id).flatMap(page => check(without(page.html), page).map(what => `${page.address}: ${what}`))

/** What a reader of the page without eyes is read of an element: its words, or the name it is given. */
function nameOf(element: string): string {
  const [opening = ''] = /^<[^>]*>/.exec(element) ?? []
  const named = [...attributes(opening, 'aria-label'), ...attributes(opening, 'aria-labelledby')]
  const pictures = [...attributes(element, 'alt'), ...(element.includes('<title>') ? ['a title'] : [])]
  const words = element.replace(/<[^>]*aria-hidden="true"[^>]*>[^<]*/g, '').replace(/<[^>]*>/g, '')
  return [...named, ...pictures, words].join('').trim()
}

// Axe looks at each kind of page in the first language, with its islands alive: this is the same for all pages in all.
describe.each(locales.map(({ id }) => id))('to somebody who hears a page in %s', id => {
  test('no id stands for two things, and each that is pointed at is there', () => {
    expect(
      found(id, html => {
        const ids = attributes(html, 'id')
        const twice = ids.filter((one, at) => ids.indexOf(one) !== at)
        const pointedAt = ['for', 'aria-labelledby', 'aria-describedby'].flatMap(name =>
          attributes(html, name).flatMap(value => value.split(/\s+/))
        )
        const missing = pointedAt.filter(one => one && !ids.includes(one))
        return [...twice.map(one => `${one} twice`), ...missing.map(one => `no ${one}`)]
      })
    ).toEqual([])
  })

  test('every link, button and picture has a name', () => {
    expect(
      found(id, html => [
        ...[...html.matchAll(/<(a|button|summary)\b[^>]*>.*?<\/\1>/gs)]
          .map(([element]) => element)
          .filter(element => nameOf(element) === ''),
        ...tags(html, 'img').filter(tag => !/\salt(=|\s|>)/.test(tag)),
        ...tags(html, 'svg').filter(
          tag => !/aria-hidden="true"|role="img"[^>]* aria-label|aria-label[^>]* role="img"/.test(tag)
        )
      ])
    ).toEqual([])
  })

  test('headings go down one level at a time', () => {
    expect(
      found(id, html => {
        if (html.includes('<astro-island')) return []
        const levels = [...html.matchAll(/<h([1-6])[\s>]/g)].map(([, level]) => Number(level))
        return levels.flatMap((level, at) => {
          const before = levels[at - 1] ?? 0
          return level > before + 1 ? [`h${level} after h${before}`] : []
        })
      })
    ).toEqual([])
  })

  test('there is one main part, and of several menus each has a name', () => {
    expect(
      found(id, html => {
        const menus = tags(html, 'nav')
        const named = menus.filter(tag => /aria-label(ledby)?="[^"]+"/.test(tag))
        return [
          ...(tags(html, 'main').length === 1 ? [] : ['not one main part']),
          ...(menus.length > 1 && named.length < menus.length ? ['a menu without a name'] : [])
        ]
      })
    ).toEqual([])
  })

  test('nothing that is read out is empty', () => {
    expect(
      found(id, html =>
        ['aria-label', 'title', 'placeholder', 'lang'].flatMap(name =>
          attributes(html, name).flatMap(value => (value.trim() === '' ? [`an empty ${name}`] : []))
        )
      )
    ).toEqual([])
  })
})
