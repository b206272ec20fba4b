import { describe, expect, test } from 'vitest'
import { isWhole } from '../../../src/core/codec/is-whole.ts'
import { isPlace } from '../../../src/core/codec/link-kind.ts'
import { findLinks } from '../../../src/core/codec/link-search.ts'
import { likelyLink, linkInFragment, linksInRow, wholeLinks } from '../../../src/core/codec/whole-links.ts'
import { decodeLink, encodeLink } from '../../../src/core/link.ts'
import { threadTime } from '../../thread-time.ts'
import { all, xm } from '../models.ts'
import { wrapped } from './wrapped-links.ts'

const short = '1AQEEFEXKpXIWiVNQCdjFnPzs'
const long = encodeLink([all(xm, 3, { form: 'long' }), { ...all(xm, 4), date: '2026-09-23' }], [xm], {
  label: 'Haus am Markt, Frühjahr, ein langer Name, damit er über die Zeile reicht'
})
const other = encodeLink([all(xm, 2)], [xm])
const page = 'https://example.org/sextant/en/results/#'

describe('a link is found through', () => {
  test.each(wrapped)('%s', (_, wrap) => {
    expect(wholeLinks(wrap(page + long))).toEqual([long])
    expect(long.length).toBeGreaterThan(150)
  })
})

describe('a fragment', () => {
  test.each([
    ['.', `${short}.`],
    [',', `${short},`],
    [')', `${short})`],
    ['a campaign', `${short}&fbclid=IwAR0x`],
    ['an encoded blank', `${short}%20`],
    ['an encoded bracket', `${short}%3E`],
    ['a mark of direction', `%E2%80%8E${short}`],
    ['a mark of direction as it is', `\u200E${short}\u200F`],
    ['a second hash', `#${short}`],
    ['an encoded hash', `%23${short}`],
    ['an encoded line break', `${short.slice(0, 15)}%0A${short.slice(15)}`],
    ['italics', `${short}_`],
    ['half a percent sign', `${short}%`],
    ['nothing', short]
  ])('with %s around its link holds that link', (_, fragment) => {
    expect(linkInFragment(fragment)).toBe(short)
  })

  test.each(['', 'content', 'respond', 'respond/strategic-decisions', 'plan', 'own-%5B%5D'])(
    'that is a place of the page holds none: %s',
    fragment => {
      expect([isPlace(fragment), linkInFragment(fragment)]).toEqual([true, undefined])
    }
  )

  test.each([
    ['a link that lost its end', short.slice(0, 20), 'damaged'],
    ['a link that lost its first character', short.slice(1), 'not-a-link'],
    ['a link with another letter in it', short.replace('E', 'F'), 'damaged'],
    ['a link of a later release', '9AbcDefGhiJkl', 'newer-version'],
    ['a mark and a damaged link', `%E2%80%8E${short.slice(0, 24)}`, 'damaged'],
    ['words', 'my%20result', 'not-a-link'],
    ['a link of another kind that has no checksum', `3${'Ab-_9'.repeat(20)}`, 'other-kind'],
    ['more than any link is', '1A'.repeat(50_000), 'damaged']
  ])('of %s is said to be wrong, never taken for none', (_, fragment, reason) => {
    expect(decodeLink(linkInFragment(fragment) ?? '', [xm])).toMatchObject({ ok: false, reason })
  })

  test.each([
    ['two links', `${short}.${other}`, [short, other]],
    ['a full stop behind them', `${short}.${other}.`, [short, other, '']],
    ['a campaign behind them', `${short}.${other}&fbclid=x`, [short, other]],
    ['a mark before them', `%E2%80%8E${short}.${other})`, [short, other]],
    ['a hash before the second', `${short}.#${other}`, [short, other]],
    ['one that is damaged', `${short}.${other.slice(0, 9)}`, [short, other.slice(0, 9)]],
    ['a place of the page', 'content', []],
    ['nothing', '', []],
    ['more than any row is', '1A.'.repeat(50_000), ['1A.'.repeat(50_000)]]
  ])('of a comparison with %s is read link by link', (_, fragment, links) => {
    expect(linksInRow(fragment)).toEqual(links)
  })
})

describe('a text', () => {
  test('gives each whole link once, and those of a comparison one by one', () => {
    expect(wholeLinks(`${page}${short}.${other}\nand again #${short}\n#1AbcDefGhiJkl`)).toEqual([short, other])
  })

  test.each([
    ['a page of a paper', 'https://example.com/news#3rd-quarter-results'],
    ['a map', 'https://maps.example.org/#15/51.5007/-0.1246'],
    ['numbers', 'Call +49 3012345678901, order 20261126103000'],
    ['nothing', '']
  ])('with %s looks like none of ours', (_, text) => {
    expect([wholeLinks(text), likelyLink(text)]).toEqual([[], undefined])
  })

  test('with the beginning of one behind an address of ours looks like one', () => {
    expect(likelyLink(`see ${page}${short.slice(0, 14)} please`)).toBe(short.slice(0, 14))
  })

  test.each(['', '1', '1AAAAAAA', short.slice(0, -1), `${short}=`, 'A'.repeat(30), `1${'A'.repeat(20_000)}`])(
    'that is no whole link is not taken for one: %s',
    text => {
      expect(isWhole(text)).toBe(false)
    }
  )
})

/** Texts that made one or another search take seconds: each is as long as it is asked to be. */
const nasty: readonly (readonly [string, string])[] = [
  ['hashes', '#'],
  ['short links without a blank', '/#1'],
  ['links that end their line', `/#1AbcDefGhijk\n`],
  ['payload lines', `${'Ab-_9'.repeat(14)}\n`],
  ['numbers in lines', '20261126103000\n'],
  ['blanks', ' '],
  ['empty lines', '\n'],
  ['quoted empty lines', '>\n\n'],
  ['line ends of quoted-printable', `${'Ab-_9'.repeat(14)}=\n`],
  ['heads of base64 parts', 'Content-Transfer-Encoding: base64\n'],
  ['heads and gaps', 'Content-Transfer-Encoding: base64\n\n\nAAAA\n'],
  ['addresses of Proofpoint that never end', 'https://urldefense.com/v3/__'],
  ['addresses of Proofpoint with half an end', 'https://urldefense.com/v3/__a__;*'],
  ['its second version', 'https://urldefense.com/v2/url?u='],
  ['unseen signs', 'a\u200B'],
  ['nothing but unseen signs', '\u200B'],
  ['encoded hashes', '%2523%231'],
  ['quotes before links', '> - : #1AbcDefGhijk '],
  ['underscores', '_'],
  ['dots between payloads', '1AbcDefGhijk.'],
  ['italics that never end', '#1AbcDefGhijk____'],
  ['letters', 'x']
]

describe('a search takes time that grows with the text only', () => {
  const secondsFor = (text: string) => {
    const took = threadTime()
    wholeLinks(text)
    return took() / 1000
  }
  const ofLength = (length: number, unit: string) => unit.repeat(Math.ceil(length / unit.length))

  test.each(nasty)('of %s', (_, unit) => {
    const quarter = secondsFor(ofLength(65_536, unit))
    const whole = secondsFor(ofLength(262_144, unit))
    expect(quarter).toBeLessThan(0.5)
    // Four times the text takes four times the time; sixteen would be its square. What takes no time at all is not weighed.
    expect(whole).toBeLessThan(Math.max(0.25, quarter * 10))
  })

  test('also of a megabyte of everything', () => {
    const some = nasty.map(([, unit]) => ofLength(3000, unit)).join('')
    const [quarter, whole] = [secondsFor(ofLength(250_000, some)), secondsFor(ofLength(1_000_000, some))]
    expect(whole).toBeLessThan(Math.max(0.5, quarter * 10))
  })

  test('and a chat of ten thousand links gives all of them', () => {
    const line = `[10:00] Someone: look ${page}${short} thanks`
    expect(findLinks(Array.from({ length: 10_000 }, () => line))).toHaveLength(10_000)
  })
})
