import { afterEach, describe, expect, test } from 'vitest'
import { fromBase64url } from '../../src/core/codec/base64url.ts'
import { roomName, roomTopic } from '../../src/core/workshop/room/room.ts'
import { writeRoomState } from '../../src/core/workshop/room/room-state.ts'
import { writeSeatLine } from '../../src/core/workshop/room/seat-line.ts'
import { writeSeatNote } from '../../src/core/workshop/room/seat-note.ts'
import { roomCipher } from '../../src/stores/room-cipher.ts'
import { makeRoom, readSigned, roomOf, signerFor } from '../../src/stores/room-keys.ts'
import { lineInfo, noteInfo, writeSealedMessage } from '../../src/stores/room-message.ts'
import { publicKeyBytes, seal } from '../../src/stores/sealing.ts'
import { brokers, embedded, type TestBroker } from './brokers.ts'
import { payloadsOf, rawClient } from './raw-client.ts'
import { collecting, join, type LedWorkshop, lead, ledWorkshop, until } from './room.ts'

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

const nameOf = ({ keys }: LedWorkshop) => roomName(fromBase64url(keys.id) ?? new Uint8Array(0))

/** A named workshop in a room in which one is. */
async function begun(start: () => Promise<TestBroker>) {
  const broker = await start()
  opened.push(broker)
  const led = await ledWorkshop(7, { title: 'Quiet spring', named: true })
  const room = keep(await lead(led, broker.address))
  room.desk.tell({ ...collecting, topic: 'xm-competencies/short/strategy' })
  const seat = keep(await join(led, broker.address, 'Shirin of Tabriz'))
  await until('one is in', () => room.view().seats.length === 1)
  return { broker, led, room, seat, name: nameOf(led) }
}

for (const [broker, start, isThere] of brokers)
  describe.skipIf(!isThere)(`on ${broker}`, () => {
    test('who subscribes to everything hears nothing of any room', async () => {
      const { broker, led, seat } = await begun(start)
      const spy = keep(await rawClient(broker.address, 'f'.repeat(32)))
      const topics = [
        '#',
        '+/1/+/state',
        'sextant/#',
        'sextant/1/+/state',
        'sextant/1/+/desk',
        roomTopic(nameOf(led), 'state')
      ]
      for (const [at, topic] of topics.entries()) {
        spy.send({ cmd: 'subscribe', messageId: at + 1, subscriptions: [{ topic, qos: 0 }] })
      }
      await until(
        'all are answered',
        () => spy.heard.filter(({ cmd }) => cmd === 'suback').length === topics.length || spy.isGone()
      )
      const link = await seat.handIn(1, 3)
      await until('the ballot is in', () => seat.view().receipts[link] === 'counted')
      spy.send({ cmd: 'pingreq' })
      await until(
        'it has heard whatever it hears',
        () => spy.isGone() || spy.heard.some(({ cmd }) => cmd === 'pingresp')
      )
      expect(payloadsOf(spy)).toEqual([])
    })

    test('a session that the broker records holds no name, no title, no question and no vote', async () => {
      const { broker, led, room, seat, name } = await begun(start)
      const recorder = keep(await rawClient(broker.address, name))
      for (const [at, way] of (['state', 'desk'] as const).entries()) {
        recorder.send({ cmd: 'subscribe', messageId: at + 1, subscriptions: [{ topic: roomTopic(name, way), qos: 0 }] })
      }
      await until('it records', () => recorder.heard.filter(({ cmd }) => cmd === 'suback').length === 2)
      const link = await seat.handIn(1, 3)
      await until('the ballot is in', () => seat.view().receipts[link] === 'counted')
      room.desk.tell({ phase: 'decide', handedIn: 1, topic: 'xm-competencies/short/strategy' })
      room.desk.ask('xm-competencies/short/strategy', 30)
      await until('a question is asked', () => seat.view().state?.vote !== undefined)
      seat.seat.vote(seat.view().state?.vote?.session ?? 0, 4)
      await until('the vote is in', () => room.view().vote?.rungs[3] === 1)
      seat.seat.say({
        id: 'ab'.repeat(8),
        topic: 'xm-competencies/short/strategy',
        name: 'Shirin',
        text: 'the night desk'
      })
      await until('the line is in', () => led.lines.length === 1)
      const points = {
        session: 7,
        steps: [{ key: 'xm-competencies/strategy-1' }, { key: 'own/1', text: 'Paint the door' }]
      }
      room.desk.tell({ phase: 'outcome', handedIn: 1, points })
      await until('steps are put to the room', () => seat.view().state?.points !== undefined)
      seat.seat.give(7, [1, 2])
      await until('the points are in', () => led.given.get(7)?.size === 1)
      const recorded = Buffer.concat(payloadsOf(recorder)).toString('latin1')
      expect(recorded.length).toBeGreaterThan(500)
      for (const text of ['Shirin', 'Tabriz', 'Quiet', 'strategy', 'xm-comp', 'night', 'Paint', link.slice(1, 40)]) {
        expect(recorded).not.toContain(text)
      }
    })

    test('garbage, and messages that are far too long, do no harm', async () => {
      const { broker, led, seat, name } = await begun(start)
      const vandal = keep(await rawClient(broker.address, name))
      for (const length of [1, 12, 29, 40, 500]) {
        const noise = crypto.getRandomValues(new Uint8Array(length))
        vandal.publish(roomTopic(name, 'desk'), noise)
        vandal.publish(roomTopic(name, 'state'), Uint8Array.from([1, ...noise]), true)
      }
      vandal.publish(roomTopic(name, 'desk'), new Uint8Array(200_000))
      keep(await rawClient(broker.address, name)).sendBytes(crypto.getRandomValues(new Uint8Array(300)))
      const link = await seat.handIn(1, 3)
      await until('the ballot is in', () => seat.view().receipts[link] === 'counted')
      expect(led.counted).toBe(1)
    })

    test('what was recorded and is sent again changes nothing', async () => {
      const { broker, led, room, seat, name } = await begun(start)
      const recorder = keep(await rawClient(broker.address, name))
      for (const [at, way] of (['state', 'desk'] as const).entries()) {
        recorder.send({ cmd: 'subscribe', messageId: at + 1, subscriptions: [{ topic: roomTopic(name, way), qos: 0 }] })
      }
      await until('it records', () => recorder.heard.filter(({ cmd }) => cmd === 'suback').length === 2)
      const link = await seat.handIn(1, 3)
      await until('the ballot is in', () => seat.view().receipts[link] === 'counted')
      room.desk.tell({ phase: 'reveal', handedIn: 1 })
      await until('votes are shown', () => seat.view().state?.phase === 'reveal')
      seat.seat.say({
        id: 'ab'.repeat(8),
        topic: 'xm-competencies/short/strategy',
        name: '',
        text: 'Ask the night desk'
      })
      await until('the line is in', () => led.lines.length === 1)
      const before = seat.view().state
      for (const packet of [...recorder.heard]) {
        if (packet.cmd === 'publish')
          recorder.publish(packet.topic, packet.payload as Buffer, packet.topic.endsWith('state'))
      }
      room.desk.tell({ phase: 'reveal', handedIn: 1, expected: 1 })
      await until('the room has gone on', () => seat.view().state?.expected === 1)
      const shown = seat.views
        .slice(seat.views.findIndex(({ state }) => state === before))
        .map(({ state }) => state?.phase)
      expect(new Set(shown)).toEqual(new Set(['reveal']))
      expect(led.counted).toBe(1)
      expect(led.lines).toHaveLength(1)
      expect(room.view().seats).toHaveLength(1)
    })
  })

describe('with the key of the room, but not its facilitator’s', () => {
  const start = () => embedded()

  test('nobody can play facilitator', async () => {
    const { broker, led, room, seat, name } = await begun(start)
    const own = roomOf(led.keys)
    const sign = await signerFor(await makeRoom())
    if (!own || !sign) throw new Error('no keys')
    const cipher = await roomCipher(own)
    const forger = keep(await rawClient(broker.address, name))
    const said = writeRoomState({ desk: 1, revision: 2 ** 48 - 1, phase: 'over', seats: 0, handedIn: 0, receipts: [] })
    forger.publish(roomTopic(name, 'state'), await cipher.close('state', await sign(said)), true)
    forger.publish(roomTopic(name, 'state'), await cipher.close('state', said), true)
    room.desk.tell({ ...collecting, expected: 5 })
    await until('the room has gone on', () => seat.view().state?.expected === 5)
    expect(seat.views.some(({ state }) => state?.phase === 'over')).toBe(false)
    expect(room.view().leads).toBe(true)
  })

  test('nobody can read what another seat tells the desk, and what is sealed to someone else is not heard', async () => {
    const { broker, led, room, seat, name } = await begun(start)
    const own = roomOf(led.keys)
    const stranger = publicKeyBytes((await ledWorkshop(8)).workshop.keys)
    if (!own || !stranger) throw new Error('no keys')
    const cipher = await roomCipher(own)
    const forger = keep(await rawClient(broker.address, name))
    const note = {
      desk: seat.view().state?.desk ?? 0,
      seat: 'ab'.repeat(8),
      counter: 1,
      kind: 'here',
      name: 'x'
    } as const
    const sealed = await seal(writeSeatNote(note), stranger, noteInfo)
    forger.publish(roomTopic(name, 'desk'), await cipher.close('desk', writeSealedMessage('note', sealed)))
    const asBallot = await seal(writeSeatNote(note), publicKeyBytes(led.workshop.keys) ?? stranger)
    forger.publish(roomTopic(name, 'desk'), await cipher.close('desk', writeSealedMessage('note', asBallot)))
    const link = await seat.handIn(1, 3)
    await until('the ballot is in', () => seat.view().receipts[link] === 'counted')
    expect(room.view().seats).toHaveLength(1)
  })
})

test('a line sealed as something else, a longer one and points that nobody has are not heard', async () => {
  const { broker, led, room, seat, name } = await begun(() => embedded())
  const [own, facilitator] = [roomOf(led.keys), publicKeyBytes(led.workshop.keys)]
  if (!own || !facilitator) throw new Error('no keys')
  const cipher = await roomCipher(own)
  const forger = keep(await rawClient(broker.address, name))
  const send = async (kind: 'line' | 'note', said: Uint8Array<ArrayBuffer>, info: string) => {
    const message = writeSealedMessage(kind, await seal(said, facilitator, info))
    forger.publish(roomTopic(name, 'desk'), await cipher.close('desk', message))
  }
  const line = {
    seat: 'ab'.repeat(8),
    id: 'cd'.repeat(8),
    topic: 'xm-competencies/short/strategy',
    name: '',
    text: 'x'
  }
  const whole = writeSeatLine(line)
  await send('line', whole, noteInfo)
  await send('note', whole, lineInfo)
  await send('line', Uint8Array.from([...whole.slice(0, -3), 0x02, 0x58, ...new Uint8Array(600).fill(97)]), lineInfo)
  const points = { session: 7, steps: [{ key: 'm/a-1' }] }
  room.desk.tell({ phase: 'outcome', handedIn: 0, points })
  await until('steps are put to the room', () => seat.view().state?.points !== undefined)
  const note = { desk: seat.view().state?.desk ?? 0, seat: line.seat, counter: 1, kind: 'points', session: 7 } as const
  await send('note', writeSeatNote({ ...note, points: [4] }), noteInfo)
  await send('note', writeSeatNote({ ...note, points: [1, 1] }), noteInfo)
  await send('note', writeSeatNote({ ...note, desk: (note.desk ^ 1) >>> 0, points: [3] }), noteInfo)
  await send('line', writeSeatLine({ ...line, id: 'ef'.repeat(8) }), lineInfo)
  await until('the last one is heard', () => led.lines.length > 0)
  expect(led.lines.map(({ id }) => id)).toEqual(['ef'.repeat(8)])
  expect(led.given.size).toBe(0)
})

test('without the key of a room its messages say nothing, and a signature is good for one room only', async () => {
  const [one, other] = [await makeRoom(), await makeRoom()]
  const [room, stranger] = [roomOf(one), roomOf({ id: one.id, secret: other.secret })]
  const sign = await signerFor(one)
  if (!room || !stranger || !sign) throw new Error('no keys')
  const signed = await sign(Uint8Array.of(1, 2, 3))
  const message = await (await roomCipher(room)).close('state', signed)
  expect(await (await roomCipher(stranger)).open('state', message)).toBeUndefined()
  expect(await (await roomCipher(room)).open('desk', message)).toBeUndefined()
  expect(await (await roomCipher(room)).open('state', message)).toEqual(signed)
  expect(await readSigned(signed, room)).toEqual(Uint8Array.of(1, 2, 3))
  for (let at = 0; at < signed.length; at++) {
    expect(
      await readSigned(
        signed.map((byte, place) => (place === at ? byte ^ 1 : byte)),
        room
      )
    ).toBeUndefined()
  }
  expect(await readSigned(signed, roomOf(other) ?? room)).toBeUndefined()
  expect(await readSigned(new Uint8Array(0), room)).toBeUndefined()
})

test('keys that are none lead no room', async () => {
  const keys = await makeRoom()
  const other = await makeRoom()
  expect(roomOf({ ...keys, id: 'AA' })).toBeUndefined()
  expect(roomOf({ ...keys, secret: '?' })).toBeUndefined()
  expect(await signerFor({ ...keys, id: other.id })).toBeUndefined()
  expect(await signerFor({ ...keys, publicKey: 'AA' })).toBeUndefined()
  expect(await signerFor({ ...keys, privateKey: '' })).toBeUndefined()
})
