import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanName } from '../../../src/core/clean-name.ts'
import { toBase64url } from '../../../src/core/codec/base64url.ts'
import { withChecksum } from '../../../src/core/codec/crc32.ts'
import { itemsOf } from '../../../src/core/model.ts'
import { decodeInvitation, encodeInvitation, type Invitation } from '../../../src/core/workshop/invitation.ts'
import { competency, pyramid, skill, stagesModel, xm } from '../models.ts'

const models = [xm, pyramid]
const competencies = xm.dimensions.map(({ id }) => id)
const levels = pyramid.dimensions.map(({ id }) => id)
const publicKey = Uint8Array.from({ length: 32 }, (_, at) => at)

const invitation: Invitation = {
  workshop: 0xdeadbeef,
  publicKey,
  title: 'CX 2026',
  named: true,
  round: 1,
  roles: ['Executive', 'فروش'],
  asked: [
    { model: 'xm-competencies', modelVersion: 1, form: 'long', dimensions: ['lead', 'activate'] },
    { model: 'cx-pyramid', modelVersion: 1, form: 'short', dimensions: levels }
  ]
}

// workshop deadbeef · key 00…1f · named 01 · round 01 · 7 "CX 2026" · 2 roles: 9 "Executive", 8 "فروش"
// model 01 version 01 long 01, 6 competencies 10100000 · model 02 version 01 short 00, 6 levels 11111100 · CRC eb204cb5
const golden =
  '23q2-7wABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4fAQEHQ1ggMjAyNgIJRXhlY3V0aXZlCNmB2LHZiNi0AQEBBqACAQAG_OsgTLU'

const bare = [0, 0, 0, 1, ...publicKey]
const linkOf = (...body: number[]) => `2${toBase64url(withChecksum(body))}`
const readsAs = ({ asked, ...rest }: Invitation) => ({
  ok: true,
  kind: 'invitation',
  ...rest,
  entries: asked.map(each => ({ ok: true, asked: each }))
})

test('the golden invitation is written and read to the byte', () => {
  expect(encodeInvitation(invitation, models)).toBe(golden)
  expect(decodeInvitation(golden, models)).toEqual(readsAs(invitation))
  expect(decodeInvitation(`#${golden}`, models)).toEqual(readsAs(invitation))
})

test('an invitation to a live room carries its id and its secret, and reads as the one without in all else', () => {
  const room = { id: Uint8Array.from({ length: 16 }, (_, at) => at), secret: new Uint8Array(16).fill(255) }
  const link = encodeInvitation({ ...invitation, room }, models)
  expect(decodeInvitation(link, models)).toEqual({ ...readsAs(invitation), room })
  expect(link.length).toBe(golden.length + 43)
})

test('any invitation comes back', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 8 })
  const some = (ids: string[]) => fc.subarray(ids, { minLength: 1 })
  const drawn: fc.Arbitrary<Invitation> = fc.record({
    workshop: fc.nat({ max: 0xffffffff }),
    publicKey: fc
      .uint8Array({ minLength: 32, maxLength: 32 })
      .map(([first = 0, ...others]) => Uint8Array.from([first | 1, ...others])),
    title: text.map(cleanName),
    named: fc.boolean(),
    round: fc.constantFrom(1, 2),
    roles: fc.array(text.map(cleanName), { maxLength: 5 }),
    asked: fc
      .tuple(fc.constantFrom('short' as const, 'long' as const), some(competencies), some(levels))
      .map(([form, first, second]) => [
        { model: xm.id, modelVersion: 1, form, dimensions: first },
        { model: pyramid.id, modelVersion: 1, form: 'short' as const, dimensions: second }
      ])
  })
  fc.assert(
    fc.property(drawn, value => {
      expect(decodeInvitation(encodeInvitation(value, models), models)).toEqual(readsAs(value))
    }),
    { numRuns: 500 }
  )
})

describe('nothing but the whole link is an invitation', () => {
  test('every prefix', () => {
    const reasons = Array.from(golden, (_, length) => decodeInvitation(golden.slice(0, length), models))
    expect(reasons[0]).toEqual({ ok: false, reason: 'empty' })
    expect(reasons.slice(1).every(each => !each.ok && each.reason === 'damaged')).toBe(true)
  })

  test('every change of one character', () => {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.= #'
    for (let at = 1; at < golden.length; at++) {
      for (const character of alphabet) {
        if (character === golden[at]) continue
        const changed = golden.slice(0, at) + character + golden.slice(at + 1)
        expect(decodeInvitation(changed, models)).toEqual({ ok: false, reason: 'damaged' })
      }
    }
  })
})

test.each([
  ['nothing after the hash', '#', { reason: 'empty' }],
  ['an anchor', '#main', { reason: 'not-a-link' }],
  ['a kind of later', '8AAAA', { reason: 'newer-version' }],
  ['a result', '1AAAA', { reason: 'other-kind', kind: 'result' }],
  ['a flag of later', linkOf(...bare, 4, 1, 0, 0, 2, 1, 0, 6, 0xfc), { reason: 'newer-version' }],
  ['a model version of later', linkOf(...bare, 0, 1, 0, 0, 2, 2, 0, 6, 0xfc), { reason: 'newer-version' }],
  ['a date flag on a model', linkOf(...bare, 0, 1, 0, 0, 2, 1, 4, 6, 0xfc), { reason: 'newer-version' }],
  ['no bytes', '2', { reason: 'damaged' }],
  ['a room that is cut', linkOf(...bare, 2, 1, ...bare.slice(4, 35)), { reason: 'damaged' }],
  ['only a checksum', linkOf(), { reason: 'damaged' }],
  ['no model', linkOf(...bare, 0, 1, 0, 0), { reason: 'damaged' }],
  ['a title that is no UTF-8', linkOf(...bare, 0, 1, 1, 255, 0, 2, 1, 0, 6, 0xfc), { reason: 'damaged' }],
  ['a role that is no UTF-8', linkOf(...bare, 0, 1, 0, 1, 1, 255, 2, 1, 0, 6, 0xfc), { reason: 'damaged' }],
  ['a model cut', linkOf(...bare, 0, 1, 0, 0, 2), { reason: 'damaged' }],
  ['a key of zeros', linkOf(...bare.map(() => 0), 0, 1, 0, 0, 2, 1, 0, 6, 0xfc), { reason: 'damaged' }],
  ['dimensions cut', linkOf(...bare, 0, 1, 0, 0, 2, 1, 0, 6), { reason: 'damaged' }],
  ['no dimension chosen', linkOf(...bare, 0, 1, 0, 0, 2, 1, 0, 6, 0), { reason: 'damaged' }],
  ['padding', linkOf(...bare, 0, 1, 0, 0, 2, 1, 0, 6, 0xfd), { reason: 'damaged' }],
  ['another count of dimensions', linkOf(...bare, 0, 1, 0, 0, 2, 1, 0, 5, 0xf8), { reason: 'damaged' }],
  ['a form that the model has not', linkOf(...bare, 0, 1, 0, 0, 2, 1, 1, 6, 0xfc), { reason: 'damaged' }]
])('%s is told', (_, text, reason) => {
  expect(decodeInvitation(text, models)).toEqual({ ok: false, ...reason })
})

test('an unknown model does not hide the others', () => {
  const link = encodeInvitation(invitation, models)
  const read = decodeInvitation(link, [pyramid])
  expect(read.ok && read.entries).toEqual([
    { ok: false, reason: 'unknown-model', number: 1 },
    { ok: true, asked: invitation.asked[1] }
  ])
})

test('an invitation to an earlier version knows the dimensions of then', () => {
  const first = competency('a', [skill('x')])
  const [between, last] = [competency('b', [skill('y')]), competency('c', [skill('z')])]
  const before = { ...stagesModel([first, last]), number: 9 }
  const after = { ...stagesModel([first, between, last]), number: 9, version: 2, changes: { y: { since: 2 } } }
  const asked = [{ model: before.id, modelVersion: 1, form: 'short' as const, dimensions: ['c'] }]
  expect(itemsOf(after, 'short', 1)).toEqual(['x', 'z'])
  const read = decodeInvitation(encodeInvitation({ ...invitation, asked }, [before]), [after])
  expect(read.ok && read.entries).toEqual([{ ok: true, asked: asked[0] }])
})

test.each<[string, Partial<Invitation>]>([
  ['no model', { asked: [] }],
  ['a model that is not there', { asked: [{ model: 'none', modelVersion: 1, form: 'short', dimensions: ['a'] }] }],
  ['no dimension', { asked: [{ model: xm.id, modelVersion: 1, form: 'short', dimensions: [] }] }],
  [
    'a dimension of another model',
    { asked: [{ model: xm.id, modelVersion: 1, form: 'short', dimensions: ['inform'] }] }
  ],
  ['a version to come', { asked: [{ model: xm.id, modelVersion: 2, form: 'short', dimensions: ['lead'] }] }],
  ['a key of 31 bytes', { publicKey: publicKey.slice(1) }],
  ['a room without an id', { room: { id: new Uint8Array(0), secret: new Uint8Array(16) } }],
  ['a secret of 15 bytes', { room: { id: new Uint8Array(16), secret: new Uint8Array(15) } }],
  ['256 roles', { roles: new Array<string>(256).fill('a') }],
  ['roles beyond the longest link', { roles: new Array<string>(255).fill('a'.repeat(120)) }]
])('%s cannot be invited to', (_, change) => {
  expect(() => encodeInvitation({ ...invitation, ...change }, models)).toThrow(RangeError)
})

test('an invitation that names things with marks of direction gives the names without them', () => {
  const turned = { ...invitation, title: '\u2069\u202eSpring', roles: ['\u2067Sales'] }
  expect(decodeInvitation(encodeInvitation(turned, models), models)).toMatchObject({
    title: 'Spring',
    roles: ['Sales']
  })
})
