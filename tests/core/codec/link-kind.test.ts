import { expect, test } from 'vitest'
import {
  isLink,
  leadOf,
  linkKind,
  linkOf,
  longestLink,
  payloadOf,
  withoutHash
} from '../../../src/core/codec/link-kind.ts'

test.each([
  ['1Ab', 'result'],
  ['2Ab', 'invitation'],
  ['3Ab', 'sealed'],
  ['4Ab', 'metrics'],
  ['#4Ab', 'metrics']
])('%s is of kind %s', (text, kind) => {
  expect(linkKind(text)).toEqual({ ok: true, kind, payload: 'Ab' })
})

test.each([
  ['', 'empty'],
  ['#', 'empty'],
  ['0', 'newer-version'],
  ['5Ab', 'newer-version'],
  ['#9', 'newer-version'],
  ['main', 'not-a-link'],
  ['##1Ab', 'not-a-link'],
  [' 1Ab', 'not-a-link'],
  ['۱Ab', 'not-a-link'],
  ['٢Ab', 'not-a-link'],
  ['-1', 'not-a-link']
])('%j is %s', (text, reason) => {
  expect(linkKind(text)).toEqual({ ok: false, reason })
  expect(payloadOf(text, 'result')).toEqual({ ok: false, reason })
})

test('a link of another page is named by its kind', () => {
  expect(payloadOf('1Ab', 'result')).toEqual({ ok: true, kind: 'result', payload: 'Ab' })
  expect(payloadOf('1Ab', 'invitation')).toEqual({ ok: false, reason: 'other-kind', kind: 'result' })
})

test('the longest link is still looked at, one more character is not', () => {
  expect(payloadOf(`1${'A'.repeat(longestLink - 1)}`, 'result').ok).toBe(true)
  expect(payloadOf(`1${'A'.repeat(longestLink)}`, 'result')).toEqual({ ok: false, reason: 'damaged' })
})

test.each([
  ['#1', '1'],
  ['1', '1'],
  ['', '']
])('%j without its hash is %j', (text, link) => {
  expect(withoutHash(text)).toBe(link)
})

test.each(['result', 'invitation', 'sealed', 'metrics'] as const)(
  'a link that is made of kind %s is read as one',
  kind => {
    expect(linkKind(linkOf(kind, 'Ab'))).toEqual({ ok: true, kind, payload: 'Ab' })
    expect(linkOf(kind, '')).toBe(leadOf(kind))
  }
)

test.each([
  ['1Ab', true],
  ['9Ab', true],
  ['', false],
  ['#1Ab', false],
  ['main', false],
  ['۱Ab', false]
])('%j starts as a link does: %s', (text, expected) => {
  expect(isLink(text)).toBe(expected)
})
