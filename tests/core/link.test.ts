import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanName } from '../../src/core/clean-name.ts'
import type { Ballot } from '../../src/core/codec/ballot.ts'
import { toBase64url } from '../../src/core/codec/base64url.ts'
import { withChecksum } from '../../src/core/codec/crc32.ts'
import { decodeComparison, decodeLink, encodeComparison, encodeLink } from '../../src/core/link.ts'
import { type FormId, itemsOf, type Model } from '../../src/core/model.ts'
import type { ResultExtras } from '../../src/core/result-bytes.ts'
import type { Answers, Response, Sheet } from '../../src/core/sheet.ts'
import { threadTime } from '../thread-time.ts'
import { many } from './many.ts'
import { all, competency, pyramid, stagesModel, xm } from './models.ts'
import { randomFrom } from './random.ts'

// The CRC-32 of `house` ends in 399d.
const house = { ...stagesModel([competency('d', ['x', 'y'])]), id: 'house' }
const models: Model[] = [xm, pyramid, house]

const responses: (Response | undefined)[] = [undefined, 1, 2, 3, 4, 5, 'unknown', 'na']

/** Responses by their codes, in link order. */
function coded(model: Model, form: FormId, codes: readonly number[], date?: string): Sheet {
  const said = itemsOf(model, form).flatMap((item, at) => {
    const response = responses[codes[at] ?? 0]
    return response === undefined ? [] : [[item, response] as const]
  })
  const answers: Answers = Object.fromEntries(said)
  return { model: model.id, modelVersion: model.version, form, ...(date && { date }), answers }
}

function result(sheets: readonly Sheet[], extras: ResultExtras = {}) {
  return { ok: true, kind: 'result', entries: sheets.map(sheet => ({ ok: true, sheet })), ...extras }
}

const everyResponse = coded(xm, 'short', [1, 2, 3, 4, 5, 6, 7, 0, 1, 2, 3, 4, 5, 6, 7, 0, 1, 2, 3, 4], '2026-09-23')
const longForm = { ...all(xm, 3, { form: 'long' }), date: '2026-09-23' }
const levels = { ...all(pyramid, 4), date: '2026-09-23' }
const ballot: Ballot = { workshop: 0xdeadbeef, ballot: 0x01020304, role: 2, round: 2, revision: 7 }

/**
 * Links of the first release, worked out by hand from the table of the contract; their checksums are zlib's. They open
 * for ever: a line here is never changed.
 */
const golden: [string, string, Sheet[], ResultExtras?][] = [
  // 01 model · 01 version · 04 date · 14 twenty items · 001 010 011 100 101 110 111 000 twice, then 001 010 011 100
  // and four zeros = 29cbb8 29cbb8 29c0 · 0999 day 2457 · CRC 15fb822f
  ['a short form with its date', '1AQEEFCnLuCnLuCnACZkV-4Iv', [everyResponse]],
  // 01 01 05 3c · 011 sixty times = 6db6db… 6db0 · 0999 | 02 01 04 18 · 100 24 times = 924924… · 0999 · CRC 36b2272d
  [
    'a long form and the pyramid together',
    '1AQEFPG22222222222222222222222222222wCZkCAQQYkkkkkkkkkkkkCZk2sict',
    [longForm, levels]
  ],
  // 01 01 18 14 · eight zeros · deadbeef 01020304 ff 01 00 · 11 daaf…b4 seventeen bytes of Persian · CRC c98a38e2
  [
    'a named ballot without an answer or a role',
    '1AQEYFAAAAAAAAAAA3q2-7wECAwT_AQAR2q_YsdmI2Ycg2YHYsdmI2LTJijji',
    [coded(xm, 'short', [])],
    { label: 'گروه فروش', ballot: { ...ballot, role: null, round: 1, revision: 0 } }
  ],
  // 01 01 10 14 · 101 twenty times = b6db6d b6db6d b6d0 · deadbeef 01020304 02 02 07 · CRC 58778f80
  ['a ballot of the second round', '1AQEQFLbbbbbbbbbQ3q2-7wECAwQCAgdYd4-A', [all(xm, 5)], { ballot }],
  // c8 and 399d of the id · 01 00 02 · 010 011 00 = 4c · CRC 9d9db30a
  ['a model of others', '1yDmdAQACTJ2dswo', [coded(house, 'short', [2, 3])]]
]

describe('a golden link', () => {
  test.each(golden)('%s is written and read to the byte', (_, link, sheets, extras) => {
    expect(encodeLink(sheets, models, extras)).toBe(link)
    expect(decodeLink(link, models)).toEqual(result(sheets, extras))
    expect(decodeLink(`#${link}`, models)).toEqual(result(sheets, extras))
  })

  test('of a short form with date has 24 characters after the first, of long form and pyramid 65 in all', () => {
    expect(golden.slice(0, 2).map(([, link]) => link.length)).toEqual([25, 65])
  })
})

test('thousands of random results come back', () => {
  const date = fc.option(fc.date({ min: new Date('2020-01-01'), max: new Date('2199-06-06'), noInvalidDate: true }), {
    nil: undefined
  })
  const drawnSheet = fc
    .record({
      of: fc.constantFrom<[Model, FormId]>([xm, 'short'], [xm, 'long'], [pyramid, 'short'], [house, 'short']),
      codes: fc.uint8Array({ min: 0, max: 7, minLength: 60, maxLength: 60, size: 'max' }),
      date
    })
    .map(({ of: [model, form], codes, date }) => coded(model, form, [...codes], date?.toISOString().slice(0, 10)))
  const byte = fc.nat({ max: 255 })
  const drawnBallot: fc.Arbitrary<Ballot> = fc.record({
    workshop: fc.nat({ max: 0xffffffff }),
    ballot: fc.nat({ max: 0xffffffff }),
    role: fc.option(fc.nat({ max: 254 })),
    round: byte,
    revision: byte
  })
  // Any UTF-16, halves of pairs among it.
  const label = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('ف', '🧭', '\ud83e', '\udded')))
  let written = 0
  fc.assert(
    fc.property(
      fc.array(drawnSheet, { minLength: 1, maxLength: 4 }),
      fc.option(label),
      fc.option(drawnBallot),
      (sheets, parts, drawn) => {
        const extras = { ...(parts && { label: parts.join('') }), ...(drawn && { ballot: drawn }) }
        const { label: said, ...others } = extras
        // As long as a link can carry, and without marks that turn what stands beside it.
        const kept = said === undefined ? '' : cleanName(within120(said))
        const link = encodeLink(sheets, models, extras)
        expect(decodeLink(link, models)).toEqual(result(sheets, { ...others, ...(kept && { label: kept }) }))
        written += 1
      }
    ),
    { numRuns: many(2000, 10_000) }
  )
  expect(written).toBeGreaterThanOrEqual(many(2000, 10_000))
}, 60_000)

/** The label that a link can carry, worked out character by character. */
function within120(label: string): string {
  let kept = ''
  for (const character of label.toWellFormed()) {
    if (Buffer.byteLength(kept + character) > 120) break
    kept += character
  }
  return kept
}

describe('nothing but the whole link is a result', () => {
  test.each(golden)('no prefix of %s', (_, link) => {
    const reasons = Array.from(link, (_, length) => decodeLink(link.slice(0, length), models))
    expect(reasons[0]).toEqual({ ok: false, reason: 'empty' })
    expect(reasons.slice(1).filter(each => each.ok || each.reason !== 'damaged')).toEqual([])
  })

  test.each(golden)('no change of one character in %s', (_, link) => {
    const characters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=+/# ف'
    const wrong: string[] = []
    for (let at = 1; at < link.length; at++) {
      for (const character of characters) {
        if (character === link[at]) continue
        const changed = link.slice(0, at) + character + link.slice(at + 1)
        const read = decodeLink(changed, models)
        if (read.ok || read.reason !== 'damaged') wrong.push(changed)
      }
    }
    expect(wrong).toEqual([])
  })

  test.each(golden)('no character more or less in %s, and no two exchanged', (_, link) => {
    const changed = Array.from(link.slice(1), (character, index) => {
      const at = index + 1
      const [before, after, next] = [link.slice(0, at), link.slice(at + 1), link.charAt(at + 1)]
      return [before + after, `${before}${character}${character}${after}`, before + next + character + after.slice(1)]
    })
    const read = changed.flat().filter(text => text !== link && decodeLink(text, models).ok)
    expect(read).toEqual([])
  })

  test.each([
    ['0', { reason: 'newer-version' }],
    ['2', { reason: 'other-kind', kind: 'invitation' }],
    ['3', { reason: 'other-kind', kind: 'sealed' }],
    ['4', { reason: 'other-kind', kind: 'metrics' }],
    ['5', { reason: 'newer-version' }],
    ['9', { reason: 'newer-version' }],
    ['a', { reason: 'not-a-link' }],
    ['۱', { reason: 'not-a-link' }]
  ])('the first character tells the kind: %s', (first, reason) => {
    expect(decodeLink(first + golden[0]?.[1].slice(1), models)).toEqual({ ok: false, ...reason })
  })

  test('none of 100,000 random strings', () => {
    const random = randomFrom(20_260_923)
    const alphabets = [
      'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_',
      '0123456789',
      '1234.#=&?%/ \n\0\ud83e\udded\ufeffفА\u202e',
      'A1'
    ]
    const accepted: string[] = []
    const reasons = new Set<string>()
    for (let count = 0; count < many(100_000); count++) {
      const alphabet = alphabets[count % 4] as string
      const length = Math.floor(random() * 80)
      const tail = Array.from({ length }, () => alphabet.charAt(Math.floor(random() * alphabet.length))).join('')
      const text = count % 8 < 4 ? `1${tail}` : tail
      const read = decodeLink(text, models)
      if (read.ok) accepted.push(text)
      else reasons.add(read.reason)
    }
    expect(accepted).toEqual([])
    expect([...reasons].sort()).toEqual(['damaged', 'empty', 'newer-version', 'not-a-link', 'other-kind'])
  })

  test('of random bytes under a right checksum, only what the contract allows', () => {
    const random = randomFrom(1)
    for (let count = 0; count < many(20_000); count++) {
      const body = Array.from({ length: Math.floor(random() * 40) }, () => Math.floor(random() * 256))
      const link = `1${toBase64url(withChecksum(body))}`
      const read = decodeLink(link, models)
      const sheets = read.ok ? read.entries.flatMap(entry => (entry.ok ? [entry.sheet] : [])) : []
      if (read.ok && sheets.length === read.entries.length) expect(encodeLink(sheets, models, read)).toBe(link)
    }
  })
})

test.each([
  ['a link', '1A'.repeat(5_000_000)],
  ['dots', '1.'.repeat(5_000_000)],
  ['an invitation', '2'.repeat(10_000_000)],
  ['no link', '🧭'.repeat(5_000_000)]
])('ten megabytes that begin like %s are refused within 100 ms', (_, text) => {
  // The best of three: the first may have to make room.
  const rounds = [1, 2, 3].map(() => {
    const took = threadTime()
    expect([decodeLink(text, models).ok, decodeComparison(text, models).ok]).toEqual([false, false])
    return took()
  })
  expect(Math.min(...rounds)).toBeLessThan(100)
})

test('a link that could not be read again is not written', () => {
  expect(() => encodeLink(new Array<Sheet>(500).fill(longForm), models)).toThrow(RangeError)
})

describe('a comparison', () => {
  const [one, two, three, four, five] = golden.map(([, link]) => link) as [string, string, string, string, string]
  const read = (link: string) => decodeLink(link, models)

  test.each([[[one, two]], [[one, two, three]], [[four, three, two, one]]])(
    'is whole links joined by dots: %j',
    links => {
      const row = encodeComparison(links)
      expect(row).toBe(links.join('.'))
      expect(decodeComparison(row, models)).toEqual({ ok: true, links: links.map(read) })
      expect(decodeComparison(`#${row}`, models)).toEqual({ ok: true, links: links.map(read) })
    }
  )

  test('is written of links as they are copied', () => {
    expect(encodeComparison([`#${one}`, two])).toBe(`${one}.${two}`)
  })

  test.each([
    ['one link', [one]],
    ['five links', [one, two, three, four, five]],
    ['an invitation', [one, '2AAAA']],
    ['a comparison', [one, `${two}.${three}`]],
    ['nothing', [one, '']]
  ])('is not written of %s', (_, links) => {
    expect(() => encodeComparison(links)).toThrow(RangeError)
  })

  test('shows the links beside one that is damaged', () => {
    const cut = two.slice(0, -1)
    expect(decodeComparison(`${one}.${cut}.${three}`, models)).toEqual({
      ok: true,
      links: [read(one), { ok: false, reason: 'damaged' }, read(three)]
    })
  })

  test.each([
    ['a dot at the end', `${one}.`, { ok: true, links: [read(one), { ok: false, reason: 'empty' }] }],
    ['a hash in the middle', `${one}.#${two}`, { ok: true, links: [read(one), { ok: false, reason: 'damaged' }] }],
    [
      'an invitation in it',
      `${one}.2AAAA`,
      { ok: true, links: [read(one), { ok: false, reason: 'other-kind', kind: 'invitation' }] }
    ],
    ['nothing', '', { ok: false, reason: 'empty' }],
    ['an anchor', '#main', { ok: false, reason: 'not-a-link' }],
    ['a dot first', `.${one}`, { ok: false, reason: 'not-a-link' }],
    ['one link', one, { ok: false, reason: 'too-few' }],
    ['one damaged link', `${one}A`, { ok: false, reason: 'damaged' }],
    ['an invitation', '2AAAA', { ok: false, reason: 'other-kind', kind: 'invitation' }],
    ['a kind of later', '7AAAA', { ok: false, reason: 'newer-version' }],
    ['five links', [one, one, one, one, one].join('.'), { ok: false, reason: 'too-many' }]
  ])('%s is told', (_, text, expected) => {
    expect(decodeComparison(text, models)).toEqual(expected)
  })

  test('no change of one character leaves it as it was or makes another result of a link', () => {
    const row = `${one}.${four}`
    const wrong: string[] = []
    for (let at = 0; at < row.length; at++) {
      for (const character of 'Aa01234_-.') {
        if (character === row[at]) continue
        const comparison = decodeComparison(row.slice(0, at) + character + row.slice(at + 1), models)
        if (comparison.ok && comparison.links.every(link => link.ok)) wrong.push(`${at}${character}`)
      }
    }
    expect(wrong).toEqual([])
  })
})
