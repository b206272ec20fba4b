import { describe, expect, test } from 'vitest'
import { toBase64url } from '../../src/core/codec/base64url.ts'
import { collect } from '../../src/stores/collect.ts'
import { openText, sealText } from '../../src/stores/passphrase.ts'
import { openerFor } from '../../src/stores/sealing.ts'
import { openWorkshopFile, readWorkshopFile } from '../../src/stores/workshop-file.ts'
import type { Planned } from '../../src/stores/workshop-plan.ts'
import { writeSealedFile, writeWorkshopFile } from '../../src/stores/write-workshop-file.ts'
import { aWorkshop, models, sealedLink } from './workshops-made.ts'

const planned: Planned = {
  plan: [{ model: 'xm-competencies', capability: 'strategy', step: 2, owner: 'Sara', status: 'open' }],
  enough: [{ model: 'xm-competencies', capability: 'design', reason: 'We are five' }],
  route: { 'xm-competencies': { target: 'scale', efforts: { 'strategy-2': 5 }, struckOut: ['design-1'] } }
}

describe('the workshop file', () => {
  test('holds a workshop whole, so that it goes on in another browser', async () => {
    const workshop = await aWorkshop(7, { said: { topic: 'گفته شد' }, agreed: { topic: 3, other: 'na' }, roles: ['a'] })
    const file = readWorkshopFile(writeWorkshopFile(workshop, planned))
    expect(file).toEqual({ ok: true, workshop, ...planned, unread: [] })
    if (!file.ok) throw new Error(file.reason)
    const { findings } = await collect(await sealedLink(workshop), file.workshop, models)
    expect(findings[0]?.fate).toBe('counted')
  })

  test('of before there were plans opens, and what is no plan in it is left out', async () => {
    const workshop = await aWorkshop(7)
    const head = { format: 'sextant-workshop', formatVersion: 1, workshop }
    const none = { ok: true, workshop, plan: [], route: {}, enough: [], unread: [] }
    expect(readWorkshopFile(JSON.stringify(head))).toEqual(none)
    expect(readWorkshopFile(JSON.stringify({ ...head, plan: [{ step: 0 }], route: { a: 1 } }))).toEqual({
      ...none,
      unread: ['plan (1)']
    })
  })

  test('names its format and version', async () => {
    const file = JSON.parse(writeWorkshopFile(await aWorkshop(7), planned))
    expect(file).toMatchObject({ format: 'sextant-workshop', formatVersion: 1 })
  })

  test('a stranger’s key does not open what was sealed to it', async () => {
    const workshop = await aWorkshop(7)
    expect(await openerFor({ ...workshop.keys, privateKey: workshop.keys.publicKey })).toBeUndefined()
  })

  test.each([
    ['no JSON', 'hello', 'not-json'],
    ['an empty file', '', 'not-json'],
    ['another JSON', '{}', 'other-format'],
    ['a list', '[]', 'other-format'],
    ['a result', '{"format":"sextant-result","formatVersion":1}', 'other-format'],
    ['a later version', '{"format":"sextant-workshop","formatVersion":2}', 'newer-version'],
    ['one without a workshop', '{"format":"sextant-workshop","formatVersion":1}', 'damaged']
  ])('%s is refused with a reason', (_, text, reason) => {
    expect(readWorkshopFile(text)).toEqual({ ok: false, reason })
  })

  test.each([
    ['an id that is none', { id: -1 }],
    ['a phase that is none', { phase: 'lunch' }],
    ['nothing asked', { asked: [{ model: 'a', modelVersion: 1, form: 'short', dimensions: [] }] }]
  ])('%s is damaged', async (_, change) => {
    const file = JSON.stringify({
      format: 'sextant-workshop',
      formatVersion: 1,
      workshop: { ...(await aWorkshop(7)), ...change }
    })
    expect(readWorkshopFile(file)).toEqual({ ok: false, reason: 'damaged' })
  })

  test.each([
    [
      'hands of four rungs',
      { hands: { 1: { topic: [1, 2, 3, 4], other: [0, 1, 0, 0, 0] } } },
      ['hands/1/topic'],
      { hands: { 1: { other: [0, 1, 0, 0, 0] } } }
    ],
    ['hands of a round that is none', { hands: { 1: 7 } }, ['hands/1'], { hands: {} }],
    ['an agreed value of 6', { agreed: { topic: 6, other: 2 } }, ['agreed/topic'], { agreed: { other: 2 } }],
    ['a ballot that is a number', { ballots: ['1Ab', 9007199254740992] }, ['ballots/2'], { ballots: ['1Ab'] }],
    ['a late ballot of no time', { late: [{ link: 'a', arrivedAt: 1e300, taken: true }] }, ['late/1'], { late: [] }],
    ['a role that is none, whose place stays', { roles: ['A', 7, 'B'] }, ['roles/2'], { roles: ['A', '', 'B'] }],
    ['a minute that no clock has', { agenda: [{ part: 'silent', minutes: 1e300 }] }, ['agenda/1'], { agenda: [] }],
    [
      'a key of every object',
      { said: JSON.parse('{"__proto__":{"x":1},"toString":3,"topic":"so"}') },
      ['said/__proto__', 'said/toString'],
      { said: { topic: 'so' } }
    ],
    [
      'names that turn what follows',
      { title: '\u202eSpring', roles: ['\u2067A'], expectedNames: ['Sa\u200bra'] },
      [],
      { title: 'Spring', roles: ['A'], expectedNames: ['Sara'] }
    ]
  ])('%s is set aside and named, and all else is read', async (_, change, unread, read) => {
    const workshop = { ...(await aWorkshop(7)), ...change }
    const file = readWorkshopFile(JSON.stringify({ format: 'sextant-workshop', formatVersion: 1, workshop }))
    expect(file).toMatchObject({ ok: true, unread, workshop: { keys: workshop.keys, ...read } })
  })

  test('is sealed with a passphrase and opens with it, and says nothing of itself before', async () => {
    const workshop = await aWorkshop(7, { title: 'Harbour', roles: ['عرشه'] })
    const text = writeWorkshopFile(workshop, planned)
    const file = writeSealedFile(await sealText(text, 'چهار tide bell köln'))
    expect(file).not.toContain('Harbour')
    expect(JSON.parse(file)).toMatchObject({ formatVersion: 2, sealed: { kdf: 'PBKDF2-SHA-256', iterations: 600_000 } })
    const read = readWorkshopFile(file)
    if (read.ok || read.reason !== 'sealed') throw new Error('not sealed')
    // The same letter in two code points, as another keyboard writes it.
    expect(await openText(read.sealed, 'چهار tide bell ko\u0308ln')).toEqual({ ok: true, text })
    const wrong = await openText(read.sealed, 'چهار tide bell koln')
    expect(wrong).toEqual({ ok: false, reason: 'wrong-passphrase' })
  })

  test('sealed twice has nothing in common but its head, and a change of any byte shows', async () => {
    const [one, two] = await Promise.all([sealText('x', 'passphrase'), sealText('x', 'passphrase')])
    expect([one.salt === two.salt, one.nonce === two.nonce, one.ciphertext === two.ciphertext]).toEqual([
      false,
      false,
      false
    ])
    const changed = { ...one, ciphertext: toBase64url(Uint8Array.from({ length: 17 }, () => 0)) }
    expect(await openText(changed, 'passphrase')).toEqual({ ok: false, reason: 'wrong-passphrase' })
  })

  test.each([
    ['nothing', null],
    ['another way to a key', { kdf: 'scrypt' }],
    ['no rounds', { iterations: 0 }],
    ['rounds for a week', { iterations: 1e12 }],
    ['a salt that is no base64url', { salt: '!' }],
    ['no content', { ciphertext: undefined }]
  ])('a seal with %s is damaged, and is not tried', async (_, change) => {
    const sealed = { kdf: 'PBKDF2-SHA-256', iterations: 1, salt: 'AAAA', nonce: 'AAAA', ciphertext: 'AAAA' }
    expect(await openText(change && { ...sealed, ...change }, 'x')).toEqual({ ok: false, reason: 'damaged' })
  })

  test('in UTF-16 is read, and one in an encoding that nobody says is refused with the reason', async () => {
    const text = writeWorkshopFile(await aWorkshop(7), { plan: [], route: {}, enough: [] })
    const wide = Buffer.from(`\ufeff${text}`, 'utf16le')
    expect(await openWorkshopFile(new Blob([wide]))).toMatchObject({ ok: true })
    expect(await openWorkshopFile(new Blob([wide.subarray(2)]))).toMatchObject({ ok: true })
    expect(await openWorkshopFile(new Blob([Buffer.from('{"title":"Fr\xfchling"}', 'latin1')]))).toEqual({
      ok: false,
      reason: 'other-encoding'
    })
  })
})
