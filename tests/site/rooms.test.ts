import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { room } from '../../src/i18n/en/room.ts'
import { filesIn, open } from './built.ts'

const plain = open()
const withBroker = open('reports/sub-path', '/some/place/')
const scripts = () => filesIn('_astro/*.js')
const policyOf = (html: string) =>
  (/http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '').replaceAll('&#39;', "'")
/** What only the code of a room says. */
const marks = ['sextant/1/', 'sextant room', 'WebSocket', 'mqtt']

describe('a build without a broker', () => {
  test('holds no code of a room', () => {
    expect(scripts().length).toBeGreaterThan(20)
    const found = scripts().filter(({ content }) => marks.some(mark => content.toString('utf8').includes(mark)))
    expect(found.map(({ name }) => name)).toEqual([])
  })

  test('holds no word of a room, and allows no other address', () => {
    const pages = plain.pages.filter(({ html }) => html.includes(room.open) || html.includes(room.onItsWay))
    expect(pages.map(({ address }) => address)).toEqual([])
    expect(
      plain.pages.filter(({ html }) => policyOf(html).includes('connect-src')).map(({ address }) => address)
    ).toEqual([])
  })
})

describe('a build with a broker', () => {
  test('allows its pages of the workshop this one address, and no other page any', () => {
    for (const { address, html } of withBroker.pages) {
      const isWorkshop = /^\/[\w-]+\/workshop\//.test(address)
      const [connect] = /connect-src [^;]+/.exec(policyOf(html)) ?? []
      expect([address, connect]).toEqual([
        address,
        isWorkshop ? "connect-src 'self' wss://sextant.example/some/place/room" : undefined
      ])
    }
  })

  test('loads what a room takes only where one is opened: no page names it', () => {
    const named = withBroker.pages.filter(({ html }) => /(RoomDeskPanel|LiveInvited|room-line)[\w.-]*\.js/.test(html))
    expect(named.map(({ address }) => address)).toEqual([])
    expect(existsSync('reports/sub-path/_astro')).toBe(true)
  })

  test('makes the pages of questions and results no byte heavier than without', () => {
    const scriptsOf = (folder: string, html: string) =>
      [...html.matchAll(/(?:component-url|renderer-url)="([^"]+)"/g)].map(([, name = '']) => {
        const file = name.slice(name.indexOf('_astro/'))
        return readFileSync(`${folder}/${file}`).length
      })
    for (const address of ['/en/assess/xm-competencies/', '/en/results/']) {
      const html = (site: typeof plain) => site.pages.find(page => page.address === address)?.html ?? ''
      expect(scriptsOf('reports/sub-path', html(withBroker))).toEqual(scriptsOf('dist', html(plain)))
    }
  })
})
