import { describe, expect, test } from 'vitest'
import { toBase64url } from '../../src/core/codec/base64url.ts'
import type { Sheet } from '../../src/core/sheet.ts'
import { votersIn, votesOn } from '../../src/core/workshop/votes.ts'
import { castBallots } from '../../src/stores/cast-ballots.ts'
import { collect } from '../../src/stores/collect.ts'
import type { Workshop } from '../../src/stores/workshop.ts'
import { xm } from '../core/models.ts'
import { threadTime } from '../thread-time.ts'
import { asked, aWorkshop, ballotOf, models, sealedLink } from './workshops-made.ts'

const fates = async (text: string, workshop: Workshop, others: Workshop[] = []) =>
  (await collect(text, workshop, models, others)).findings.map(({ fate }) => fate)
const plain = (bytes: Parameters<typeof toBase64url>[0]) => `https://example.org/fa/workshop/#1${toBase64url(bytes)}`

describe('collecting ballots', () => {
  test('finds every ballot in a chat log and names what is none', async () => {
    const [workshop, other] = [await aWorkshop(7), await aWorkshop(8)]
    const whole = await sealedLink(workshop, { ballot: 1 })
    const cut = (await sealedLink(workshop, { ballot: 9 })).slice(0, -40)
    const log = [
      '[09:00] Ana: here is mine',
      `[09:01] Ana: ${whole}`,
      `[09:02] Ben: ${cut}`,
      `[09:03] رضا: ${await sealedLink(workshop, { ballot: 3 })} ممنون`,
      `[09:04] Dan: ${await sealedLink(other, { ballot: 4 })}`,
      `[09:05] Ana: sorry, again ${whole}`,
      '[09:06] Eve: https://example.org/en/results/#9AbcdefGhijk',
      '[09:07] Fay: https://example.org/en/workshop/join/#2AbcdefGhijk',
      '[09:08] Gus: we are #1 today'
    ].join('\n')
    const { findings, ballots } = await collect(log, workshop, models)
    expect(findings.map(({ before, fate }) => [before, fate])).toEqual([
      ['[09:01] Ana', 'counted'],
      ['[09:02] Ben', 'cut'],
      ['[09:03] رضا', 'counted'],
      ['[09:04] Dan', 'other-key'],
      ['[09:05] Ana: sorry, again', 'again'],
      ['[09:06] Eve', 'newer'],
      ['[09:07] Fay', 'no-ballot']
    ])
    expect(ballots).toHaveLength(2)
  })

  test('a ballot that a mailer broke over lines is put together, sealed or not', async () => {
    const workshop = await aWorkshop(7)
    const broken = (link: string, width: number) => link.replace(new RegExp(`.{${width}}`, 'g'), '$&\n> ')
    for (const width of [40, 72, 76]) {
      const log = [
        `Ana: ${broken(await sealedLink(workshop, { ballot: 1 }), width)}`,
        'and this is mine',
        broken(plain(ballotOf(workshop, { ballot: 2 })), width),
        `Ben: ${(await sealedLink(workshop, { ballot: 9 })).slice(0, -40)}`,
        'sorry'
      ].join('\n')
      expect(await fates(log, workshop)).toEqual(['counted', 'counted', 'cut'])
    }
  })

  test('a higher revision replaces a lower one, whatever their order, and a lower one never comes back', async () => {
    const workshop = await aWorkshop(7)
    const links = await Promise.all([0, 2, 1].map(revision => sealedLink(workshop, { revision, rating: 5 })))
    expect(await fates(links.join(' '), workshop)).toEqual(['counted', 'replaced', 'older'])
    const first = await collect(links[1] as string, workshop, models)
    const then = await collect(links[0] as string, { ...workshop, ballots: first.ballots }, models)
    expect(then.findings[0]?.fate).toBe('older')
    expect(then.ballots).toEqual(first.ballots)
  })

  test('rounds are counted apart', async () => {
    const workshop = await aWorkshop(7, { phase: 'second' })
    const links = [await sealedLink(workshop, { rating: 2 }), await sealedLink(workshop, { round: 2, rating: 4 })]
    const { ballots } = await collect(links.join('\n'), workshop, models)
    const cast = castBallots(ballots, models)
    const topic = 'xm-competencies/short/strategy'
    expect([1, 2].map(round => votesOn(votersIn(cast, round), topic))).toEqual([[2], [4]])
  })

  test('a ballot of the second vote does not count while the first is open', async () => {
    const workshop = await aWorkshop(7)
    const link = await sealedLink(workshop, { round: 2 })
    expect(await collect(link, workshop, models)).toMatchObject({ ballots: [], findings: [{ fate: 'early' }] })
    expect(await fates(link, { ...workshop, closedAt: 5 })).toEqual(['counted'])
    expect(await fates(link, { ...workshop, phase: 'second' })).toEqual(['counted'])
  })

  test('a ballot that changed under the same revision is a conflict, sealed or not', async () => {
    const workshop = await aWorkshop(7)
    const links = [await sealedLink(workshop, { rating: 2 }), await sealedLink(workshop, { rating: 2 })]
    const other = plain(ballotOf(workshop, { rating: 5 }))
    const { ballots, findings } = await collect([...links, other].join('\n'), workshop, models)
    expect(findings.map(({ fate }) => fate)).toEqual(['counted', 'again', 'conflict'])
    expect(castBallots(ballots, models).map(({ sheets }) => sheets[0]?.answers.strategy)).toEqual([2])
  })

  test('two sheets of one form in one ballot are refused', async () => {
    const workshop = await aWorkshop(7)
    const sheet: Sheet = { model: xm.id, modelVersion: 1, form: 'short', answers: { strategy: 1 } }
    const sheets = [sheet, { ...sheet, answers: { strategy: 5 } } as Sheet]
    expect(await fates(plain(ballotOf(workshop, { sheets })), workshop)).toEqual(['twice'])
  })

  test('a ballot sealed to another workshop of this browser is told from one sealed to a stranger', async () => {
    const [workshop, mine, theirs] = [await aWorkshop(7), await aWorkshop(8), await aWorkshop(9)]
    expect(await fates(await sealedLink(mine), workshop, [workshop, mine])).toEqual(['other-workshop'])
    expect(await fates(await sealedLink(theirs), workshop, [workshop, mine])).toEqual(['other-key'])
  })

  test('a ballot that was not sealed counts as well', async () => {
    const workshop = await aWorkshop(7)
    expect(await fates(plain(ballotOf(workshop)), workshop)).toEqual(['counted'])
    expect(await fates(plain(ballotOf(await aWorkshop(8))), workshop)).toEqual(['other-workshop'])
  })

  test('another form, model or version is not what was asked', async () => {
    const workshop = await aWorkshop(7)
    const sheets: Sheet[] = [{ model: xm.id, modelVersion: 1, form: 'long', answers: {} }]
    expect(await fates(plain(ballotOf(workshop, { sheets })), workshop)).toEqual(['other-form'])
    const newer = { ...workshop, asked: [{ ...asked, modelVersion: 2 }] }
    expect(await fates(await sealedLink(workshop), newer)).toEqual(['other-form'])
  })

  test('a result without a ballot, and a round of a later release, are no votes', async () => {
    const workshop = await aWorkshop(7)
    expect(await fates(plain(ballotOf(workshop, { round: 3 })), workshop)).toEqual(['newer'])
    const { encodeResult } = await import('../../src/core/result-bytes.ts')
    const result = encodeResult([{ model: xm.id, modelVersion: 1, form: 'short', answers: {} }], models)
    expect(await fates(plain(result), workshop)).toEqual(['no-ballot'])
  })

  test('a text without links changes nothing', async () => {
    const workshop = await aWorkshop(7)
    expect(await collect('good morning', workshop, models)).toEqual({ ballots: [], findings: [] })
  })

  test('a workshop file whose keys were edited opens nothing and loses nothing', async () => {
    const workshop = await aWorkshop(7)
    const link = await sealedLink(workshop)
    const broken = { ...workshop, keys: { publicKey: 'none', privateKey: 'none' } }
    expect(await fates(link, broken)).toEqual(['other-key'])
  })

  test('a thousand ballots of sixty questions are collected in under a second', async () => {
    const workshop = await aWorkshop(7, { asked: [{ ...asked, form: 'long' }] })
    const answers = Object.fromEntries((xm.forms.long ?? []).map((item, at) => [item, ((at % 5) + 1) as 1]))
    const sheets: Sheet[] = [{ model: xm.id, modelVersion: 1, form: 'long', answers }]
    const links = await Promise.all(
      Array.from({ length: 1000 }, (_, ballot) => sealedLink(workshop, { ballot, sheets }))
    )
    const log = links.map((link, at) => `[10:00] Person ${at}: ${link}`).join('\n')
    // What opens the seals runs beside it, in the system's own threads; `collect.bench.ts` has that in.
    const took = threadTime()
    const { ballots, findings } = await collect(log, workshop, models)
    expect(took()).toBeLessThan(1000)
    expect(ballots).toHaveLength(1000)
    expect(findings.every(({ fate }) => fate === 'counted')).toBe(true)
  })
})
