import { beforeAll, describe, expect, test } from 'vitest'
import { encodeInvitation } from '../../src/core/workshop/invitation.ts'
import { collect } from '../../src/stores/collect.ts'
import { publicKeyBytes } from '../../src/stores/sealing.ts'
import type { Workshop } from '../../src/stores/workshop.ts'
import { asked, aWorkshop, models, sealedLink } from './workshops-made.ts'

let workshop: Workshop
let link: string
beforeAll(async () => {
  workshop = await aWorkshop(7)
  link = await sealedLink(workshop)
})

const broken = (text: string, width: number, between: string) =>
  (text.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join(between)
const base64 = (text: string) => broken(Buffer.from(text).toString('base64'), 76, '\r\n')
const fates = async (text: string) => (await collect(text, workshop, models)).findings.map(({ fate }) => fate)

/** What programs make of a link, and a link as it was. */
const wrapped: readonly (readonly [string, (link: string) => string])[] = [
  ['as it is', link => link],
  ['a full stop behind it', link => `${link}.`],
  ['a comma behind it', link => `Mine is ${link}, thanks`],
  ['a bracket behind it', link => `(here: ${link})`],
  ['a campaign behind it', link => `${link}&fbclid=IwAR0abc`],
  ['an encoded blank behind it', link => `${link}%20`],
  ['angle brackets', link => `<${link}>`],
  ['a Markdown link', link => `[my ballot](${link})`],
  ['quotes', link => `"${link}"`],
  ['a hash before it', link => `Team #3: ${link}`],
  ['an encoded hash', link => link.replace('#', '%23')],
  ['a hash that was encoded twice', link => link.replace('#', '%2523')],
  ['marks of direction around it', link => `\u200E${link}\u200F`],
  ['a mark of direction between hash and payload', link => link.replace('#', '#\u200E')],
  ['a zero-width space within', link => `${link.slice(0, 60)}\u200B${link.slice(60)}`],
  [
    'a soft hyphen and a word joiner within',
    link => `${link.slice(0, 60)}\u00AD${link.slice(60, 90)}\u2060${link.slice(90)}`
  ],
  ['two lines', link => broken(link, 76, '\n')],
  ['lines that are quoted', link => `> ${broken(link, 70, '\n> ')}`],
  ['two lines, closed by a bracket', link => `<${broken(link, 76, '\n')}>`],
  ['two lines, closed by a full stop', link => `${broken(link, 76, '\r\n')}.`],
  ['a blank line between', link => broken(link, 76, '\n\n')],
  [
    'quoted-printable',
    link => `Content-Transfer-Encoding: quoted-printable\n\n${broken(link.replace('#', '=23'), 70, '=\r\n')}`
  ],
  ['quoted-printable without its head', link => broken(link, 75, '=\n')],
  [
    'a mail in base64',
    link =>
      `From: Sara\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(`Hello,\n${link}\nسارا`)}\r\n`
  ],
  [
    'a mail in base64 with another head behind',
    link => `Content-Transfer-Encoding: base64\nContent-Disposition: inline\n\n${base64(`<a href="${link}">x</a>`)}`
  ],
  [
    'Safe Links',
    link =>
      `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(link)}&data=05%7C02%7Csara&reserved=0`
  ],
  ['Proofpoint, version 3', link => `https://urldefense.com/v3/__${link.replace('#', '*')}__;Iw!!Abc123!xyz$`],
  [
    'Proofpoint, version 2',
    link =>
      `https://urldefense.proofpoint.com/v2/url?u=${encodeURIComponent(link)
        .replace(/_/g, '-5F')
        .replace(/-(?!5F)/g, '-2D')
        .replace(/%2F/g, '_')
        .replaceAll('%', '-')}&d=DwMFaQ&c=abc`
  ],
  ['a search engine', link => `https://www.example.com/url?q=${encodeURIComponent(link)}&sa=D`],
  ['the payload alone', link => link.slice(link.indexOf('#') + 1)],
  ['a line of a chat export', link => `[25.11.26, 09:12:33] Sara K.: ${link} 🙏`],
  ['HTML', link => `<p>Hi <a href="${link}" target="_blank">ballot</a></p>`]
]

describe('a ballot is read through', () => {
  test.each(wrapped)('%s', async (_, wrap) => {
    expect(await fates(wrap(link))).toEqual(['counted'])
  })
})

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
  const start = process.cpuUsage()
  const found = await fates(log)
  const { user, system } = process.cpuUsage(start)
  expect(log.length).toBeGreaterThan(2_000_000)
  expect(found).toEqual(['counted'])
  expect((user + system) / 1000).toBeLessThan(2000)
})
