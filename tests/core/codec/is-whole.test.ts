import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toBase64url } from '../../../src/core/codec/base64url.ts'
import { withChecksum } from '../../../src/core/codec/crc32.ts'
import { isWhole } from '../../../src/core/codec/is-whole.ts'
import { longestLink } from '../../../src/core/codec/link-kind.ts'

const linkOf = (bytes: readonly number[], lead = '1') => lead + toBase64url(withChecksum(bytes))
const link = linkOf([1, 1, 4, 20])

describe('a link is whole', () => {
  test.each([
    ['with its checksum', link, true],
    ['whatever page reads it', linkOf([7], '2'), true],
    ['also of a later release', linkOf([7], '9'), true],
    ['with one byte before it', linkOf([0]), true],
    ['not without anything before it', linkOf([]), false],
    ['not with its hash', `#${link}`, false],
    ['not without its digit', link.slice(1), false],
    ['not when its end is missing', link.slice(0, -1), false],
    ['not when something follows', `${link}A`, false],
    ['not with a blank within', `${link.slice(0, 4)} ${link.slice(4)}`, false],
    ['not where it is a word', 'main', false],
    ['not where it is nothing', '', false]
  ])('%s', (_, text, whole) => {
    expect(isWhole(text)).toBe(whole)
  })

  test('up to the longest that is read', () => {
    const bytes = (count: number) => linkOf(Array<number>(count).fill(65))
    // A link of n bytes before the checksum has 1 + ⌈(n + 4) · 8 ÷ 6⌉ characters.
    const most = Math.floor(((longestLink - 1) * 6) / 8) - 4
    expect([bytes(most).length, bytes(most + 1).length]).toEqual([longestLink, longestLink + 1])
    expect([isWhole(bytes(most)), isWhole(bytes(most + 1))]).toEqual([true, false])
  })

  test('never when one character was changed for another', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(255), { minLength: 1, maxLength: 40 }), fc.nat(), fc.nat(63), (bytes, at, other) => {
        const whole = linkOf(bytes)
        const place = 1 + (at % (whole.length - 1))
        const sign = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'.charAt(other)
        const changed = whole.slice(0, place) + sign + whole.slice(place + 1)
        expect(isWhole(changed)).toBe(changed === whole)
      })
    )
  })
})
