import { afterEach, describe, expect, test } from 'vitest'
import { brokers, embedded, hasMosquitto, type TestBroker } from './brokers.ts'
import { cutWire } from './cut-wire.ts'
import { collecting, join, type Led, lead, ledWorkshop, type Seated, until } from './room.ts'

if (!hasMosquitto) console.warn('Mosquitto is not installed: live rooms are tried on the embedded broker only.')

const open: { close(): void }[] = []
const opened: TestBroker[] = []
const keep = <T extends { close(): void }>(one: T): T => {
  open.push(one)
  return one
}

afterEach(async () => {
  for (const one of open.splice(0)) one.close()
  for (const broker of opened.splice(0)) await broker.kill()
})

const all = (seats: readonly Seated[], isSo: (seat: Seated) => boolean) => seats.every(isSo)

for (const [broker, start, isThere] of brokers)
  describe.skipIf(!isThere)(`a room on ${broker}`, () => {
    const begun = async () => {
      const broker = await start()
      opened.push(broker)
      const led = await ledWorkshop(7)
      const room = keep(await lead(led, broker.address))
      room.desk.tell(collecting)
      const sit = async (count: number) => {
        const seats = await Promise.all(Array.from({ length: count }, () => join(led, broker.address)))
        return seats.map(keep)
      }
      return { broker, led, room, sit }
    }

    test('thirty people hand in twice, each is told so, and each counts once in each round', async () => {
      const { led, room, sit } = await begun()
      const seats = await sit(30)
      await until('thirty are in', () => room.view().seats.length === 30)
      const first = await Promise.all(seats.map((seat, at) => seat.handIn(at, 1 + (at % 5))))
      await until('all are told', () =>
        all(seats, seat => seat.view().receipts[first[seats.indexOf(seat)] ?? ''] === 'counted')
      )
      expect(led.counted).toBe(30)
      led.workshop = { ...led.workshop, phase: 'reveal', closedAt: Date.now() }
      const topic = 'xm-competencies/short/strategy'
      room.desk.tell({ phase: 'reveal', handedIn: 30, topic })
      await until('the question is on every phone', () => all(seats, seat => seat.view().state?.topic === topic))
      room.desk.tell({ phase: 'second', handedIn: 0 })
      const second = await Promise.all(seats.map((seat, at) => seat.handIn(at, 4, 2)))
      await until('all are told again', () =>
        all(seats, seat => second.some(link => seat.view().receipts[link] === 'counted'))
      )
      expect(led.counted).toBe(60)
      expect(led.workshop.ballots).toHaveLength(60)
    })

    test('a late vote is told to be late, a changed one takes the place of the one before', async () => {
      const { led, sit } = await begun()
      const [first, second] = (await sit(2)) as [Seated, Seated]
      const links = [await first.handIn(1, 2), await first.handIn(1, 5, 1, 1)]
      await until('the changed one counts', () => first.view().receipts[links[1] ?? ''] === 'counted')
      expect(led.workshop.ballots).toHaveLength(1)
      led.workshop = { ...led.workshop, phase: 'reveal', closedAt: Date.now() }
      const late = await second.handIn(2, 1)
      await until('the late one is told', () => second.view().receipts[late] === 'aside')
      expect(led.workshop.late).toHaveLength(1)
    })

    test('one question is asked again: votes come from the phones, can be changed, and are nobody’s after the end', async () => {
      const { room, sit } = await begun()
      const seats = await sit(5)
      await until('five are in', () => room.view().seats.length === 5)
      const onWall = { phase: 'decide', handedIn: 0, topic: 'm/short/a' } as const
      room.desk.tell(onWall)
      room.desk.ask('m/short/a', 30)
      await until('all are asked', () => all(seats, seat => seat.view().state?.vote !== undefined))
      const session = seats[0]?.view().state?.vote?.session ?? 0
      for (const [at, { seat }] of seats.entries()) seat.vote(session, at < 3 ? 2 : 4)
      await until('all have voted', () => all(seats, seat => seat.view().receipts[`${session}`] === 'counted'))
      seats[0]?.seat.vote(session, 5)
      await until('the change is counted', () => room.view().vote?.rungs[4] === 1)
      await until('the count is on the phones', () => all(seats, seat => seat.view().state?.vote?.votes === 5))
      room.desk.tell({ ...onWall, topic: 'm/short/b' })
      await until('another question is not asked', () => all(seats, seat => seat.view().state?.vote === undefined))
      expect(room.view().vote).toMatchObject({ session, topic: 'm/short/a' })
      room.desk.tell(onWall)
      await until('back on the wall it is', () => all(seats, seat => seat.view().state?.vote?.votes === 5))
      expect(room.desk.endVote()).toEqual([0, 2, 0, 2, 1])
      await until('the vote is over', () => all(seats, seat => seat.view().state?.vote === undefined))
      seats[1]?.seat.vote(session, 1)
      expect(room.desk.endVote()).toEqual([0, 0, 0, 0, 0])
    })

    test('who comes late finds the present state, and who leaves is gone', async () => {
      const { room, sit } = await begun()
      room.desk.tell({ phase: 'decide', handedIn: 4, expected: 6, topic: 'm/short/a' })
      const [late] = (await sit(1)) as [Seated]
      await until('the state has come', () => late.view().state?.phase === 'decide')
      expect(late.view().state).toMatchObject({ handedIn: 4, expected: 6, topic: 'm/short/a', receipts: [] })
      expect(late.view().isLed).toBe(true)
    })

    test('the broker is killed and restarted: what was under way arrives, nothing twice', async () => {
      const { broker, led, room, sit } = await begun()
      const seats = await sit(6)
      await until('six are in', () => room.view().seats.length === 6)
      const links = await Promise.all(seats.slice(0, 3).map((seat, at) => seat.handIn(at, 3)))
      await broker.kill()
      await until(
        'everyone sees it',
        () => all(seats, seat => seat.view().line !== 'connected') && room.view().line !== 'connected'
      )
      links.push(...(await Promise.all(seats.slice(3).map((seat, at) => seat.handIn(at + 3, 3)))))
      room.desk.tell({ phase: 'collect', handedIn: 3, expected: 6 })
      await broker.restart()
      await until('all are told', () =>
        all(seats, seat => links.some(link => seat.view().receipts[link] === 'counted'))
      )
      await until('the room says the same to all', () => all(seats, seat => seat.view().state?.expected === 6))
      expect(led.counted).toBe(6)
      expect(led.workshop.ballots).toHaveLength(6)
    })

    test('the facilitator’s page is loaded again: it goes on where the room is, and everyone is still there', async () => {
      const { broker, led, room, sit } = await begun()
      const seats = await sit(4)
      await until('four are in', () => room.view().seats.length === 4)
      const links = [await (seats[0] as Seated).handIn(0, 3)]
      await until('one is told', () => seats[0]?.view().receipts[links[0] ?? ''] === 'counted')
      room.close()
      links.push(await (seats[1] as Seated).handIn(1, 3))
      const again = keep(await lead(led, broker.address))
      again.desk.tell({ ...collecting, expected: 4 })
      await until('four are in again', () => again.view().seats.length === 4)
      await until('the other is told', () => seats[1]?.view().receipts[links[1] ?? ''] === 'counted')
      expect(again.view().leads).toBe(true)
      expect(led.counted).toBe(2)
    })

    test('a line of evidence arrives once beside its question, over a broker that dies and a page that is loaded again', async () => {
      const { broker, led, room, sit } = await begun()
      led.workshop = { ...led.workshop, named: true }
      const [seat] = (await sit(1)) as [Seated]
      const line = { topic: 'xm-competencies/short/strategy', name: 'Sara', text: 'Ask the night desk' }
      await until('it is in', () => room.view().seats.length === 1)
      seat.seat.say({ ...line, id: '00112233445566aa' })
      await until('it has a receipt', () => seat.view().receipts['00112233445566aa'] === 'counted')
      await broker.kill()
      await until('it is cut off', () => seat.view().line !== 'connected')
      seat.seat.say({ ...line, id: '00112233445566bb', text: 'And the porter' })
      await broker.restart()
      await until('the other has one', () => seat.view().receipts['00112233445566bb'] === 'counted')
      room.close()
      // The phone is loaded again as well, and does not know that both have arrived.
      keep(await lead(led, broker.address)).desk.tell(collecting)
      const [again] = (await sit(1)) as [Seated]
      for (const id of ['00112233445566aa', '00112233445566bb']) again.seat.say({ ...line, id })
      await until('both have receipts again', () => Object.keys(again.view().receipts).length === 2)
      expect(led.lines).toEqual([
        { id: '00112233445566aa', ...line },
        { id: '00112233445566bb', ...line, text: 'And the porter' }
      ])
    })

    test('who hands in line after line is slowed down, and loses none', async () => {
      const { led, room, sit } = await begun()
      const [seat] = (await sit(1)) as [Seated]
      await until('it is in', () => room.view().seats.length === 1)
      for (const at of [0, 1, 2, 3]) {
        seat.seat.say({
          id: `${at}`.repeat(16),
          topic: 'xm-competencies/short/strategy',
          name: 'Sara',
          text: `line ${at}`
        })
      }
      await until('three are in', () => Object.keys(seat.view().receipts).length === 3)
      expect(led.lines).toHaveLength(3)
      await until('the fourth is in', () => Object.keys(seat.view().receipts).length === 4)
      expect(led.lines.every(({ name }) => name === undefined)).toBe(true)
    })

    test('steps are put to the room: each gives three points, changes them, and finds them with the next page', async () => {
      const { broker, led, room, sit } = await begun()
      const seats = (await sit(3)) as [Seated, Seated, Seated]
      await until('three are in', () => room.view().seats.length === 3)
      const points = { session: 77, steps: [{ key: 'm/a-1' }, { key: 'own/1', text: 'Paint the door' }] }
      const outcome = { phase: 'outcome', handedIn: 3, points } as const
      room.desk.tell(outcome)
      await until('all see the steps', () => all(seats, seat => seat.view().state?.points?.steps.length === 2))
      seats[0].seat.give(77, [3, 0])
      seats[0].seat.give(77, [1, 2])
      seats[1].seat.give(77, [0, 1])
      await until('two are told', () => seats.filter(seat => seat.view().receipts[77] === 'counted').length === 2)
      await until('two are counted', () => seats[2].view().state?.points?.people === 2)
      const given = () => [...(led.given.get(77)?.values() ?? [])].map(({ values }) => `${values}`).sort()
      expect(given()).toEqual(['0,1', '1,2'])
      room.close()
      seats[2].seat.give(77, [2, 1])
      const next = keep(await lead(led, broker.address))
      next.desk.tell(outcome)
      await until('the third is counted by the next page', () => seats[2].view().state?.points?.people === 3)
      expect(given()).toEqual(['0,1', '1,2', '2,1'])
      next.desk.tell({ phase: 'outcome', handedIn: 3 })
      await until('it is closed', () => all(seats, seat => seat.view().state?.points === undefined))
      const before = led.given
      seats[2].seat.give(77, [3, 0])
      next.desk.tell(collecting)
      await until('the room has gone on', () => seats[2].view().state?.phase === 'collect')
      expect(led.given).toBe(before)
    })

    test('the room is closed: everyone is told so, also who comes later', async () => {
      const { room, sit } = await begun()
      const [seat] = (await sit(1)) as [Seated]
      await until('it is in', () => room.view().seats.length === 1)
      await room.desk.end()
      room.close()
      await until('it is told', () => seat.view().state?.phase === 'over')
      const [late] = (await sit(1)) as [Seated]
      await until('so is who comes late', () => late.view().state?.phase === 'over')
    })

    test('a facilitator’s page that was away does not take the lead from the one that came in its place', async () => {
      const { broker, led, room, sit } = await begun()
      const [seat] = (await sit(1)) as [Seated]
      await until('the first leads', () => seat.view().state !== undefined)
      const wire = await cutWire(broker.address)
      const away = keep(await lead(led, wire.address))
      away.desk.tell({ ...collecting, expected: 3 })
      await until('the one on the wire leads', () => seat.view().state?.expected === 3)
      await wire.cut()
      await until('it is cut off', () => away.view().line !== 'connected')
      room.desk.lead()
      room.desk.tell({ ...collecting, expected: 5 })
      await until('the first leads again', () => seat.view().state?.expected === 5)
      await wire.mend()
      await until('it is back, and follows', () => away.view().line === 'connected' && !away.view().leads)
      away.desk.tell({ ...collecting, expected: 7 })
      room.desk.tell({ ...collecting, expected: 6 })
      await until('the room hears the first', () => seat.view().state?.expected === 6)
      expect(seat.views.some(({ state }) => state?.expected === 7)).toBe(false)
      expect(room.view().leads).toBe(true)
      await wire.cut()
    })

    test('of two facilitators one leads, both take ballots in, and the room hears one', async () => {
      const { broker, led, room, sit } = await begun()
      const [seat] = (await sit(1)) as [Seated]
      await until('the first leads', () => seat.view().state !== undefined)
      const other = keep(await lead(led, broker.address))
      other.desk.tell({ ...collecting, expected: 9 })
      const leads = (one: Led, two: Led) => one.view().leads && !two.view().leads
      await until('the later one leads', () => leads(other, room))
      await until('the room hears the later one', () => seat.view().state?.expected === 9)
      const link = await seat.handIn(1, 3)
      await until('it is told', () => seat.view().receipts[link] === 'counted')
      expect(led.workshop.ballots).toHaveLength(1)
      room.desk.lead()
      await until('the first leads again', () => leads(room, other))
      await until('the room hears it', () => seat.view().state?.expected === undefined)
    })
  })

test('a broker that refuses is told, tried again, and joined when it lets in', async () => {
  const broker = await embedded({ clientsInRoom: 1 })
  opened.push(broker)
  const led = await ledWorkshop(7)
  const room = await lead(led, broker.address)
  await until('the desk is in', () => room.view().line === 'connected')
  const seat = keep(await join(led, broker.address))
  await until('it is refused', () => seat.view().line === 'waiting')
  const link = await seat.handIn(1, 3)
  expect(seat.view().receipts[link]).toBeUndefined()
  room.close()
  await until('it is let in', () => seat.view().line === 'connected')
})

test('keys that were edited lead no room, and a seat without an address sits nowhere', async () => {
  const led = await ledWorkshop(7)
  await expect(lead({ ...led, keys: { ...led.keys, privateKey: '' } }, 'ws://127.0.0.1:9/room')).rejects.toThrow(
    'no desk'
  )
  await expect(join(led, 'no address')).rejects.toThrow()
})
