import { describe, expect, test } from 'vitest'
import { withBase64Parts } from '../../../src/core/codec/mail-parts.ts'

const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64')
const part = (body: string, head = 'Content-Transfer-Encoding: base64') => `${head}\n\n${body}\n`
const added = (text: string) => withBase64Parts(text).slice(text.length)

describe('a saved mail', () => {
  test('without a part in base64 stays as it is', () => {
    for (const text of ['', 'Hello\n\naGk=\n', 'Content-Transfer-Encoding: quoted-printable\n\na=3Db\n']) {
      expect(withBase64Parts(text)).toBe(text)
    }
  })

  test('has the text of its part behind it, as it is', () => {
    const mail = part(base64('See #1AQE'))
    expect(withBase64Parts(mail)).toBe(`${mail}\nSee #1AQE`)
  })

  test.each([
    ['in capitals', 'CONTENT-TRANSFER-ENCODING: BASE64'],
    ['without a blank', 'content-transfer-encoding:base64'],
    ['with more behind it', 'Content-Transfer-Encoding: base64; x=1'],
    ['with other heads around it', 'Content-Type: text/plain\nContent-Transfer-Encoding: base64\nX-Other: 1']
  ])('may say so %s', (_, head) => {
    expect(added(part(base64('hello'), head))).toBe('\nhello')
  })

  test('may have its part over several lines, with the line ends of mail and more blank lines before', () => {
    const long = 'سلام، این پیوند شماست: #1AQEEFCnLuCnLuCnACZkV-4Iv — خداحافظ'
    const lines = base64(long).match(/.{1,76}/g) ?? []
    expect(lines.length).toBeGreaterThan(1)
    expect(added(part(`\n${lines.join('\n')}`).replaceAll('\n', '\r\n'))).toBe(`\n${long}`)
  })

  test('may have several parts, each behind the other, and ends each where its lines end', () => {
    const mail = `--a\n${part(base64('one'))}--a\n${part(base64('two'))}--a--\nbye`
    expect(added(mail)).toBe('\none\ntwo')
  })

  test('takes no line of words for a part: blanks and long lines are none', () => {
    expect(added(part('Dear Sara'))).toBe('')
    expect(added(part('A'.repeat(80)))).toBe('')
  })

  test('takes no part whose head has not ended', () => {
    expect(added(`Content-Transfer-Encoding: base64\n${base64('hello')}\n`)).toBe('')
  })

  test('reads a part that the end of the file cut, and says nothing of one that is no text', () => {
    expect(added(`Content-Transfer-Encoding: base64\n\n${base64('hello!')}`)).toBe('\nhello!')
    expect(added(part('====')).trim()).toBe('')
  })
})
