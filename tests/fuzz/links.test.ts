import { expect, test } from 'vitest'
import { linkInFragment, linksInRow, wholeLinks } from '../../src/core/codec/whole-links.ts'
import { decodeLink, encodeLink } from '../../src/core/link.ts'
import { decodeInvitation, encodeInvitation } from '../../src/core/workshop/invitation.ts'
import { all, pyramid, xm } from '../core/models.ts'
import { drawing } from './mutated.ts'

const models = [xm, pyramid]
const { SEED = '15', LINKS = '20000' } = process.env
const ballot = { workshop: 7, ballot: 3, role: null, round: 1, revision: 0 }
const invitation = {
  ...{ workshop: 7, publicKey: new Uint8Array(32).fill(9), title: 'Spring', named: true, round: 1, roles: ['Sales'] },
  asked: [{ model: xm.id, modelVersion: 1, form: 'short' as const, dimensions: ['lead', 'respond'] }]
}
const links = [
  encodeLink([all(xm, 3)], models),
  encodeLink([{ ...all(xm, 4, { form: 'long' }), date: '2026-09-23' }, all(pyramid, 2)], models, {
    label: 'مهمان‌خانه'
  }),
  encodeLink([all(xm, 5)], models, { ballot, label: 'Sara' }),
  encodeInvitation(invitation, models)
]
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const noise = [
  '',
  '',
  '',
  '.',
  ',',
  ')',
  '>',
  '%20',
  '%E2%80%8E',
  '#',
  '&fbclid=x',
  '\u200b',
  '_',
  '%',
  '%zz',
  ' ',
  '1',
  '.1A'
]

test(`of ${LINKS} links that were changed on their way none is misread, and none throws`, () => {
  const draw = drawing(Number(SEED))
  const places = Array.from({ length: 400 }, (_, at) => at)
  const misread: string[] = []
  for (let count = Number(LINKS); count > 0; count--) {
    const link = draw(links)
    const at = draw(places) % link.length
    const other = draw(links)
    const changed = draw([
      () => link.slice(0, at) + draw(letters) + link.slice(at + 1),
      () => link.slice(0, at),
      () => link.slice(0, at) + link.slice(at + 1),
      () => link.slice(0, at) + draw(letters) + link.slice(at),
      () => link.slice(0, at) + other.slice(draw(places) % other.length),
      () => link
    ])()
    const text = draw(noise) + changed + draw(noise)
    const found = [linkInFragment(text), ...linksInRow(text), ...wholeLinks(`${draw(noise)}#${text}`)]
    for (const one of found) {
      if (one === undefined) continue
      const isRead = decodeLink(one, models).ok || decodeInvitation(one, models).ok
      if (isRead && !links.includes(one.replace(/^#/, ''))) misread.push(one)
    }
  }
  expect(misread).toEqual([])
}, 3_600_000)
