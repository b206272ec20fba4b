import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { toBase64url } from '../../src/core/codec/base64url.ts'
import type { Workshop } from '../../src/stores/workshop.ts'
import { openBrowser } from './browser.ts'
import { aWorkshop, ballotOf, models, sealedLink } from './workshops-made.ts'

const strategy = 'xm-competencies/short/strategy'
const linkOf = (bytes: Parameters<typeof toBase64url>[0]) => `1${toBase64url(bytes)}`

/** A workshop in a browser of its own, with what the stores do to it. */
async function begun(more: Partial<Workshop> = {}) {
  openBrowser()
  const stores = {
    ...(await import('../../src/stores/workshops.ts')),
    ...(await import('../../src/stores/workshop-changes.ts')),
    ...(await import('../../src/stores/take-ballots.ts')),
    ...(await import('../../src/stores/ballot-changes.ts')),
    ...(await import('../../src/stores/workshop-state.ts'))
  }
  const workshop = await aWorkshop(7, more)
  stores.keepWorkshop(workshop)
  const now = () => {
    const kept = stores.workshopOf(7).get()
    if (!kept) throw new Error('no workshop')
    return kept
  }
  const take = async (vote: Parameters<typeof sealedLink>[1]) => {
    const findings = await stores.takeBallots(7, await sealedLink(workshop, vote), models)
    return findings.map(({ fate }) => fate)
  }
  return { ...stores, workshop, now, take }
}

const noon = (day: string) => new Date(`${day}T12:00:00`)

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: noon('2026-11-25') })
})
afterEach(() => {
  vi.useRealTimers()
})

describe('the measurement', () => {
  test('is closed by the reveal: what comes in later lies beside and changes nothing', async () => {
    const { take, goToPhase, now, isClosed } = await begun()
    expect(await take({ ballot: 1, rating: 2 })).toEqual(['counted'])
    expect(isClosed(now())).toBe(false)
    goToPhase(7, 'reveal')
    expect(isClosed(now())).toBe(true)
    const { ballots } = now()
    goToPhase(7, 'collect')
    expect(await take({ ballot: 2, rating: 5 })).toEqual(['late'])
    expect(await take({ ballot: 1, revision: 1, rating: 5 })).toEqual(['late'])
    expect(await take({ ballot: 1, round: 2, rating: 5 })).toEqual(['counted'])
    expect(now().ballots.slice(0, 1)).toEqual(ballots)
    expect(now().late).toHaveLength(2)
  })

  test('takes a late ballot in by hand only, and the mark goes into the workshop file', async () => {
    const { take, goToPhase, now, takeLateIn, setLateApart } = await begun()
    await take({ ballot: 1 })
    goToPhase(7, 'reveal')
    await take({ ballot: 2 })
    const [late] = now().late ?? []
    takeLateIn(7, late?.link ?? '', models)
    expect(now().ballots).toHaveLength(2)
    const { readWorkshopFile } = await import('../../src/stores/workshop-file.ts')
    const { writeWorkshopFile } = await import('../../src/stores/write-workshop-file.ts')
    const file = readWorkshopFile(writeWorkshopFile(now(), { plan: [], route: {}, enough: [] }))
    expect(file).toMatchObject({ ok: true, workshop: { late: [{ taken: true }], closedAt: now().closedAt } })
    setLateApart(7, late?.link ?? '')
    expect(now().ballots).toHaveLength(1)
  })

  test('marks hands that are counted after the reveal', async () => {
    const { countHands, goToPhase, now } = await begun()
    countHands(7, 1, strategy, [0, 3, 0, 0, 0])
    expect(now().lateHands).toBeUndefined()
    goToPhase(7, 'reveal')
    countHands(7, 1, strategy, [0, 0, 3, 0, 0])
    countHands(7, 2, strategy, [0, 0, 4, 0, 0])
    countHands(7, 1, strategy, [0, 0, 0, 3, 0])
    expect(now().lateHands).toEqual([strategy])
  })

  test('stays open where there is nothing to show', async () => {
    const { goToPhase, now, isClosed } = await begun()
    goToPhase(7, 'outcome')
    expect(isClosed(now())).toBe(false)
  })

  test('of a workshop of before is closed where its votes were shown', async () => {
    const workshop = await aWorkshop(7)
    const ballots = [linkOf(ballotOf(workshop))]
    const { take, goToPhase, now } = await begun({ phase: 'decide', ballots })
    goToPhase(7, 'collect')
    expect(now()).toMatchObject({ closedAt: 1 })
    expect(await take({ ballot: 2 })).toEqual(['late'])
  })
})

describe('the day of a workshop', () => {
  test('is that of the last vote or agreed value, and looking or noting changes nothing', async () => {
    const { agree, dayOfWorkshop, goToPhase, noteSaid, now, take, time, changeWorkshop } = await begun()
    await take({ ballot: 1 })
    vi.setSystemTime(noon('2026-11-26'))
    goToPhase(7, 'decide')
    agree(7, strategy, 3)
    const before = now().changedAt
    vi.setSystemTime(noon('2026-12-28'))
    goToPhase(7, 'reveal')
    noteSaid(7, strategy, 'Two words')
    time(7, 'reveal', { left: 1000 })
    goToPhase(7, 'outcome')
    expect([dayOfWorkshop(now()), now().changedAt]).toEqual(['2026-11-26', before])
    changeWorkshop(7, () => ({ title: 'Autumn' }))
    expect(dayOfWorkshop(now())).toBe('2026-11-26')
  })

  test('is the local one, also late in the evening and early in the morning', async () => {
    const { agree, dayOfWorkshop, now } = await begun()
    vi.setSystemTime(new Date('2026-11-25T23:30:00'))
    agree(7, strategy, 3)
    expect(dayOfWorkshop(now())).toBe('2026-11-25')
    vi.setSystemTime(new Date('2026-11-26T00:30:00'))
    agree(7, strategy, 4)
    expect(dayOfWorkshop(now())).toBe('2026-11-26')
  })

  test('of a workshop of before is that of its last change, and stays so whatever is noted', async () => {
    const { changeWorkshop, dayOfWorkshop, noteSaid, now } = await begun({
      agreed: { [strategy]: 3 },
      changedAt: noon('2026-10-01').getTime()
    })
    noteSaid(7, strategy, 'a')
    changeWorkshop(7, () => ({ title: 'Autumn' }))
    expect(dayOfWorkshop(now())).toBe('2026-10-01')
  })
})

test('a value that was taken from the votes names its round until the room agrees on another', async () => {
  const { agree, fillAgreed, now } = await begun({ agreed: { a: 1 } })
  fillAgreed(7, { a: 4, b: 2, c: 3 }, topic => (topic === 'c' ? 2 : 1))
  expect(now()).toMatchObject({ agreed: { a: 1, b: 2, c: 3 }, filled: ['b', 'c'], filledFrom: { b: 1, c: 2 } })
  agree(7, 'b', 5)
  expect(now()).toMatchObject({ agreed: { b: 5 }, filled: ['c'], filledFrom: { c: 2 } })
})

test('a workshop is repeated with its questions, roles and plan, keys of its own, and the votes of before behind it', async () => {
  const { take, now, repeatWorkshop, storedWorkshops } = await begun({ roles: ['Shop'], named: true })
  await take({ ballot: 1, rating: 3 })
  const again = await repeatWorkshop(now(), { [strategy]: [0, 0, 1, 0, 0] })
  expect(again).toMatchObject({
    asked: now().asked,
    roles: ['Shop'],
    named: true,
    ballots: [],
    phase: 'prepare',
    before: { title: 'Spring', on: '2026-11-25', votes: { [strategy]: [0, 0, 1, 0, 0] } }
  })
  expect(again.id).not.toBe(7)
  expect(again.keys).not.toEqual(now().keys)
  expect(storedWorkshops().find(({ id }) => id === again.id)?.before).toEqual(again.before)
})

test('names are deleted for good, the votes stay, and they are due three months after the last vote', async () => {
  const { take, now, removeBallot } = await begun({ named: true, expectedNames: ['Sara', 'Ben'] })
  await take({ ballot: 1, name: 'Sara' })
  await take({ ballot: 2, name: 'Ben' })
  removeBallot(7, now().ballots[1] ?? '', 'Ben tried it')
  const { forgetNames, namesAreDue } = await import('../../src/stores/workshop-names.ts')
  expect([namesAreDue(now(), '2027-02-24'), namesAreDue(now(), '2027-02-25')]).toEqual([false, true])
  forgetNames(7, models)
  expect(now()).toMatchObject({ named: false, removed: [{ why: '' }] })
  expect(now().expectedNames).toBeUndefined()
  const { castBallots } = await import('../../src/stores/cast-ballots.ts')
  const casts = castBallots([...now().ballots, ...(now().removed ?? []).map(({ link }) => link)], models)
  expect(casts.map(({ ballot, name }) => [ballot, name])).toEqual([
    [1, undefined],
    [2, undefined]
  ])
  expect(namesAreDue(now(), '2028-01-01')).toBe(false)
})

test('a ballot is taken out with a reason and put back', async () => {
  const { take, now, removeBallot, putBallotBack } = await begun()
  await take({ ballot: 1 })
  const [link = ''] = now().ballots
  removeBallot(7, link, 'A test')
  expect(now()).toMatchObject({ ballots: [], removed: [{ link, why: 'A test', on: '2026-11-25' }] })
  expect(await take({ ballot: 1 })).toEqual(['removed'])
  putBallotBack(7, link)
  expect(now()).toMatchObject({ ballots: [link], removed: [] })
})

test('what the last workshop leaves is that of the one whose votes were shown, by topic, and not of this one', async () => {
  const { take, now, goToPhase, askAgain, storedWorkshops } = await begun({ named: true })
  const { lastWorkshop } = await import('../../src/stores/last-workshop.ts')
  await take({ ballot: 1, rating: 3, name: 'Sara' })
  expect(lastWorkshop(1, models)).toBeUndefined()
  goToPhase(7, 'reveal')
  askAgain(7, strategy, [0, 2, 0, 0, 0])
  const last = lastWorkshop(1, models)
  expect(last).toMatchObject({ title: 'Spring', asked: now().asked })
  expect(last?.votes[strategy]).toEqual([0, 2, 0, 0, 0])
  expect(last?.votes['xm-competencies/short/roadmap']).toEqual([0, 0, 1, 0, 0])
  expect(lastWorkshop(7, models)).toBeUndefined()
  expect(storedWorkshops()[0]?.again).toEqual({ [strategy]: [0, 2, 0, 0, 0] })
  askAgain(7, strategy, [0, 0, 0, 0, 0])
  expect(now().again).toEqual({})
})
