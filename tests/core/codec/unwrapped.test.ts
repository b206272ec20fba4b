import { describe, expect, test } from 'vitest'
import { unwrapped } from '../../../src/core/codec/unwrapped.ts'

describe('a text as it was before programs wrapped it', () => {
  test.each([
    ['plain words', 'Good morning = good morning\nسلام', 'Good morning = good morning\nسلام'],
    ['half-spaces of Persian', 'می\u200cشود', 'می\u200cشود'],
    ['a sum that ends a line', '2 + 2 =\n4', '2 + 2 =\n4'],
    ['an address that is no encoding', 'https://urldefense.com/v2/url?u=https-3A__e.org_-ZZ', 'https%3A//e.org/%ZZ'],
    ['a star that nothing stands for', 'https://urldefense.com/v3/__https://e.org/*a__;!!x$', 'https://e.org/*a'],
    ['stars whose signs are no base64', 'https://urldefense.com/v3/__https://e.org/*a__;=!!x$', 'https://e.org/*a']
  ])('of %s', (_, text, expected) => {
    expect(unwrapped(text)).toBe(expected)
  })

  test('keeps the lines of a chat, so that places can be named', () => {
    const log = '[09:00] Ana: hi\r\n[09:01] Ben: a = b\n> quoted'
    expect(unwrapped(log)).toBe(log)
  })

  test('puts the parts of a mail that are in base64 behind it', () => {
    const mail = `Content-Transfer-Encoding: base64\n\n${Buffer.from('سارا #3Ab').toString('base64')}\n`
    expect(unwrapped(mail)).toContain('سارا #3Ab')
    expect(unwrapped(mail.replace('\n\n', '\r\n\r\n\r\n'))).toContain('سارا #3Ab')
    expect(unwrapped(`${mail}\nbye`)).toMatch(/bye\nسارا #3Ab$/)
  })
})
