import { beforeEach, describe, expect, test, vi } from 'vitest'
import { encodeLink } from '../../src/core/link.ts'
import { all, pyramid, xm } from '../core/models.ts'
import { threadTime } from '../thread-time.ts'
import { type FakeBrowser, openBrowser } from './browser.ts'

const models = [xm, pyramid]
const [one, two, three, four, five] = ([1, 2, 3, 4, 5] as const).map(rating =>
  encodeLink([all(xm, rating)], models)
) as [string, string, string, string, string]
const ballot = { workshop: 1, ballot: 2, role: null, round: 1, revision: 0 }

type Comparison = typeof import('../../src/stores/comparison.ts')
let comparison: Comparison
let browser: FakeBrowser

async function openAt(fragment: string): Promise<void> {
  vi.unstubAllGlobals()
  browser = openBrowser({ address: `http://localhost/en/compare/${fragment && '#'}${fragment}` })
  comparison = await import('../../src/stores/comparison.ts')
  comparison.$comparedLinks.listen(() => {})
}

const links = () => comparison.$comparedLinks.get()

beforeEach(() => openAt(''))

describe('the links that are compared', () => {
  test.each([
    ['nothing', '', []],
    ['an anchor', 'content', []],
    ['one link', one, [one]],
    ['two links', `${one}.${two}`, [one, two]],
    ['a link that lost its end', `${one}.`, [one, '']],
    ['a hash before the second', `${one}.#${two}`, [one, two]]
  ])('are read from the address: %s', async (_, fragment, expected) => {
    await openAt(fragment)
    expect(links()).toEqual(expected)
  })

  test('of megabytes are one that can’t be read, and are not cut', async () => {
    await openAt('1A.'.repeat(1_000_000))
    const took = threadTime()
    expect(links()).toHaveLength(1)
    expect(took()).toBeLessThan(100)
  })

  test('follow the address when it changes', () => {
    browser.window.location.hash = `#${one}.${two}`
    browser.window.dispatchEvent(new Event('hashchange'))
    expect(links()).toEqual([one, two])
  })
})

describe('adding', () => {
  test('puts the link at the end of the address', () => {
    expect(comparison.addToComparison(one)).toEqual({ ok: true })
    expect(comparison.addToComparison(`  https://example.org/fa/results/#${two}\n`)).toEqual({ ok: true })
    expect(browser.window.location.hash).toBe(`#${one}.${two}`)
    expect(links()).toEqual([one, two])
  })

  test('takes a whole comparison, and of it what is not there yet', () => {
    comparison.addToComparison(two)
    comparison.addToComparison(`http://localhost/en/compare/#${one}.${two}.${three}`)
    expect(links()).toEqual([two, one, three])
  })

  test.each([
    ['nothing', ' ', { reason: 'empty' }],
    ['a sentence', 'see attachment', { reason: 'not-a-link' }],
    ['an address without a fragment', 'https://example.org/en/results/', { reason: 'not-a-link' }],
    ['a cut link', two.slice(0, -1), { reason: 'damaged' }],
    ['a kind of later', `7${two.slice(1)}`, { reason: 'newer-version' }],
    ['an invitation', '2AAAA', { reason: 'other-kind', kind: 'invitation' }],
    ['what is there', one, { reason: 'twice' }],
    ['four more', [two, three, four, five].join('.'), { reason: 'too-many' }],
    ['a damaged one among whole ones', `${two}.${three}A`, { reason: 'damaged' }],
    ['megabytes', `1${'A'.repeat(3_000_000)}`, { reason: 'damaged' }]
  ])('refuses %s with its reason and changes nothing', async (_, pasted, reason) => {
    await openAt(one)
    expect(comparison.addToComparison(pasted)).toEqual({ ok: false, ...reason })
    expect(links()).toEqual([one])
  })

  test('takes sheets from anywhere as the link that they make', () => {
    expect(comparison.addSheets([all(xm, 4), all(pyramid, 2)], models, 'سال ۱۴۰۴')).toEqual({ ok: true })
    expect(links()).toEqual([encodeLink([all(xm, 4), all(pyramid, 2)], models, { label: 'سال ۱۴۰۴' })])
  })

  test('does not look into ballots: whoever draws them says what they are', () => {
    expect(comparison.addToComparison(encodeLink([all(xm, 4)], models, { ballot }))).toEqual({ ok: true })
  })
})

describe('the row of results', () => {
  test('loses the one that is removed', async () => {
    await openAt([one, two, three].join('.'))
    comparison.removeFromComparison(1)
    expect(browser.window.location.hash).toBe(`#${one}.${three}`)
  })

  test('empties the address with the last one', async () => {
    await openAt(one)
    comparison.removeFromComparison(0)
    expect([browser.window.location.hash, links()]).toEqual(['', []])
  })

  test.each([
    [0, [one, two, three]],
    [1, [two, one, three]],
    [2, [one, three, two]],
    [3, [one, two, three]]
  ])('moves the one at %d forward', async (at, expected) => {
    await openAt([one, two, three].join('.'))
    comparison.moveForward(at)
    expect(links()).toEqual(expected)
  })
})
