import { describe, expect, test } from 'vitest'
import type { Sheet } from '../../src/core/sheet.ts'
import { castBallots } from '../../src/stores/cast-ballots.ts'
import { collect } from '../../src/stores/collect.ts'
import {
  ballotSheet,
  becomePerson,
  changeParticipation,
  contentOf,
  handIn,
  nextPerson,
  participationIn
} from '../../src/stores/participation.ts'
import { publicKeyBytes } from '../../src/stores/sealing.ts'
import { xm } from '../core/models.ts'
import { asked, aWorkshop, models } from './workshops-made.ts'

const sheet: Sheet = {
  model: xm.id,
  modelVersion: 1,
  form: 'short',
  date: '2026-11-22',
  answers: { strategy: 2, listening: 4 },
  notes: { strategy: 'private' }
}

async function invitedTo(id: number, named = false) {
  const workshop = await aWorkshop(id, { named })
  const publicKey = publicKeyBytes(workshop.keys)
  if (!publicKey) throw new Error('no key')
  return { workshop, invitation: { workshop: id, round: 1, named, publicKey } }
}

describe('taking part', () => {
  test('a ballot carries the answers to what is asked and nothing else', () => {
    expect(ballotSheet({ ...asked, dimensions: ['lead'] }, xm, sheet)).toEqual({
      model: xm.id,
      modelVersion: 1,
      form: 'short',
      answers: { strategy: 2 }
    })
  })

  test.each([
    ['sealed', true, '3'],
    ['open where the browser cannot seal', false, '1']
  ])('a ballot is handed in %s and counted', async (_, sealed, lead) => {
    const { workshop, invitation } = await invitedTo(sealed ? 21 : 22)
    const store = participationIn(workshop.id)
    const { link } = await handIn(store, invitation, [sheet], models, sealed)
    expect(link.charAt(0)).toBe(lead)
    const { ballots } = await collect(`#${link}`, workshop, models)
    expect(castBallots(ballots, models)).toMatchObject([
      { ballot: store.get().ballot, round: 1, revision: 0, role: null, sheets: [{ answers: sheet.answers }] }
    ])
  })

  test('handing in again raises the revision and keeps the ballot', async () => {
    const { workshop, invitation } = await invitedTo(23)
    const store = participationIn(workshop.id)
    const first = await handIn(store, invitation, [sheet], models, true)
    const second = await handIn(store, invitation, [{ ...sheet, answers: { strategy: 5 } }], models, true)
    expect([first.revision, second.revision]).toEqual([0, 1])
    const { findings } = await collect(`#${first.link} #${second.link}`, workshop, models)
    expect(findings.map(({ fate }) => fate)).toEqual(['counted', 'replaced'])
  })

  test('the second round has revisions of its own and the same ballot', async () => {
    const { workshop, invitation } = await invitedTo(24)
    const store = participationIn(workshop.id)
    await handIn(store, invitation, [sheet], models, true)
    const second = await handIn(store, { ...invitation, round: 2 }, [sheet], models, true)
    expect(second.revision).toBe(0)
    const { ballots } = await collect(`#${second.link}`, { ...workshop, closedAt: 1 }, models)
    expect(castBallots(ballots, models)[0]?.ballot).toBe(store.get().ballot)
  })

  test('a name travels in a named workshop only', async () => {
    for (const [id, named] of [
      [25, true],
      [26, false]
    ] as const) {
      const { workshop, invitation } = await invitedTo(id, named)
      const store = participationIn(id)
      changeParticipation(store, { name: 'سارا', role: 1 })
      const { link } = await handIn(store, invitation, [sheet], models, true)
      const { ballots } = await collect(`#${link}`, workshop, models)
      expect(castBallots(ballots, models)[0]?.name).toBe(named ? 'سارا' : undefined)
    }
  })

  test('what has changed since handing in shows, what has not does not', () => {
    const part = participationIn(27).get()
    const content = contentOf(part, [sheet], models)
    expect(contentOf({ ...part, step: 'lead' }, [sheet], models)).toBe(content)
    expect(contentOf({ ...part, role: 1 }, [sheet], models)).not.toBe(content)
    expect(contentOf(part, [{ ...sheet, answers: { strategy: 3 } }], models)).not.toBe(content)
  })
})

describe('a device of several voters', () => {
  test('gives the next person a ballot of their own, and what the first handed in still counts', async () => {
    const { workshop, invitation } = await invitedTo(31)
    const store = participationIn(31)
    const ballots = [await handIn(store, invitation, [sheet], models, true)]
    const { ballot: first } = store.get()
    changeParticipation(store, { role: 2, seat: '00112233aabbccdd' })
    nextPerson(store)
    expect(store.get()).toMatchObject({ name: '', step: '', handed: {}, person: 2 })
    expect(store.get()).not.toHaveProperty('role')
    // Points and votes by phone go by seats: the next one's would take the place of these.
    expect(store.get()).not.toHaveProperty('seat')
    expect(store.get().ballot).not.toBe(first)
    ballots.push(await handIn(store, invitation, [sheet], models, true))
    const { findings } = await collect(ballots.map(({ link }) => `#${link}`).join('\n'), workshop, models)
    expect(findings.map(({ fate }) => fate)).toEqual(['counted', 'counted'])
  })

  test('gives each their own ballot back for the second vote, under the number they had', async () => {
    const { invitation } = await invitedTo(32)
    const store = participationIn(32)
    const ids: number[] = []
    for (const _ of [1, 2, 3]) {
      await handIn(store, invitation, [sheet], models, true)
      ids.push(store.get().ballot)
      nextPerson(store)
    }
    becomePerson(store, ids[0] ?? 0)
    expect(store.get()).toMatchObject({ ballot: ids[0], step: '' })
    becomePerson(store, ids[1] ?? 0)
    expect(store.get()).toMatchObject({ ballot: ids[1], person: 2 })
    // The fourth, who has handed nothing in, is nobody to come back to.
    expect(store.get().others?.map(({ ballot, person = 1 }) => [ballot, person])).toEqual([
      [ids[0], 1],
      [ids[2], 3]
    ])
    becomePerson(store, 12345)
    expect(store.get().ballot).toBe(ids[1])
  })
})
