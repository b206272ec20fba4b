import { beforeAll, describe, expect, test } from 'vitest'
import { encodeInvitation } from '../../src/core/workshop/invitation.ts'
import { collect } from '../../src/stores/collect.ts'
import { publicKeyBytes } from '../../src/stores/sealing.ts'
import type { Workshop } from '../../src/stores/workshop.ts'
import { wrapped } from '../core/codec/wrapped-links.ts'
import { threadTime } from '../thread-time.ts'
import { asked, aWorkshop, models, sealedLink } from './workshops-made.ts'

let workshop: Workshop
let link: string
beforeAll(async () => {
  workshop = await aWorkshop(7)
  link = await sealedLink(workshop)
})

const fates = async (text: string) => (await collect(text, workshop, models)).findings.map(({ fate }) => fate)

describe('a ballot is read through', () => {
  test.each(wrapped)('%s', async (_, wrap) => {
    expect(await fates(wrap(link))).toEqual(['counted'])
  })
})

test('a ballot that ends in a sign of markup itself is read through italics and bold', async () => {
  let ending = link
  // One sealed ballot in sixty-four ends so.
  while (!ending.endsWith('_')) ending = await sealedLink(workshop)
  for (const marks of ['_', '___']) expect(await fates(`See ${marks}${ending}${marks}`)).toEqual(['counted'])
}, 60_000)

describe('a text is rightly refused', () => {
  test.each([
    ['a page of a paper', 'https://example.com/news#3rd-quarter-results'],
    ['a map', 'https://maps.example.org/#15/51.5007/-0.1246'],
    ['a video at a second', 'https://video.example/watch?v=dQw4w9WgXcQ#1m30s-and-more'],
    ['a hashtag', 'We are #1! #3rd-place-for-the-others #2026goals-and-beyond'],
    ['a telephone number', 'Call +49 3012345678 or #31#03012345678'],
    ['a document', 'https://docs.example.com/d/3AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-_AbCdEfGh/edit#1heading_Of_This'],
    ['a ticket', 'https://tracker.example/issues/412#3456789012345678'],
    ['a picture in the text', `data:image/png;base64,${'1AbC'.repeat(40)}`]
  ])('%s says nothing of a ballot', async (_, text) => {
    expect(await fates(text)).toEqual([])
  })

  test('a ballot that lost its end is cut, behind an address of ours and alone', async () => {
    expect(await fates(link.slice(0, 70))).toEqual(['cut'])
    expect(await fates(link.slice(link.indexOf('#'), 70))).toEqual(['cut'])
  })

  test("the invitation's own link is the invitation, with what to do instead", async () => {
    const publicKey = publicKeyBytes(workshop.keys)
    if (!publicKey) throw new Error('no key')
    const { id, title, named, roles } = workshop
    const own = encodeInvitation({ workshop: id, publicKey, title, named, round: 1, roles, asked: [asked] }, models)
    expect(await fates(`https://example.org/en/workshop/join/#${own}`)).toEqual(['invitation'])
  })
})

test('a foreign chat of two megabytes with three hundred links gives no alarm, in time that grows with its length', async () => {
  const lines = Array.from({ length: 30_000 }, (_, at) =>
    at % 100 === 0
      ? `[10:00] Someone: https://site${at}.example/page#${(at % 9) + 1}rd-Quarter_Results${at}AbCdEfGh`
      : '[10:00] Someone: a line of a chat that says nothing of what we look for'
  )
  const log = `${lines.join('\n')}\n${'x'.repeat(100_000)}\n${link}`
  const took = threadTime()
  const found = await fates(log)
  const milliseconds = took()
  expect(log.length).toBeGreaterThan(2_000_000)
  expect(found).toEqual(['counted'])
  expect(milliseconds).toBeLessThan(2000)
})
