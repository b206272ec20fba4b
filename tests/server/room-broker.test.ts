import mqtt, { type Packet } from 'mqtt-packet'
import { afterEach, describe, expect, test } from 'vitest'
import { roomTopic } from '../../src/core/workshop/room/room.ts'
import { openRoomBroker } from '../../src/server/room-broker.ts'
import type { RoomLimits } from '../../src/server/room-limits.ts'
import { embedded, type TestBroker } from './brokers.ts'
import { payloadsOf, type RawClient, rawClient } from './raw-client.ts'
import { until } from './room.ts'

const open: RawClient[] = []
const opened: TestBroker[] = []

afterEach(async () => {
  for (const one of open.splice(0)) one.close()
  for (const broker of opened.splice(0)) await broker.kill()
})

const [one, other] = ['1'.repeat(32), '2'.repeat(32)]

async function brokerWith(limits: Partial<RoomLimits> = {}) {
  const broker = await embedded(limits)
  opened.push(broker)
  const connect = async (user: string, options = {}) => {
    const client = await rawClient(broker.address, user, options)
    open.push(client)
    return client
  }
  const health = async () => (await fetch(`${broker.address.replace('ws', 'http')}/health`)).text()
  return { connect, health, address: broker.address }
}

const isIn = ({ heard }: RawClient) => heard.some(packet => packet.cmd === 'connack' && packet.returnCode === 0)
const isOut = (client: RawClient) =>
  client.isGone() || client.heard.some(packet => packet.cmd === 'connack' && packet.returnCode !== 0)

describe('the broker that comes along', () => {
  test.each<[string, string, object]>([
    ['who names no room', 'anna', {}],
    ['who names nobody', '', {}],
    ['who wants to be remembered', one, { clean: false }],
    [
      'who leaves a will',
      one,
      { will: { topic: roomTopic(one, 'state'), payload: Buffer.from('x'), qos: 0, retain: true } }
    ]
  ])('lets nobody in %s', async (_, user, options) => {
    const { connect } = await brokerWith()
    const client = await connect(user, options)
    await until('it is out', () => isOut(client))
    expect(isIn(client)).toBe(false)
  })

  test.each<[string, (client: RawClient) => void]>([
    ['speaks in another room', client => client.publish(roomTopic(other, 'desk'), Buffer.from('x'))],
    ['speaks elsewhere', client => client.publish('weather', Buffer.from('x'))],
    ['speaks for the broker', client => client.publish('$SYS/x', Buffer.from('x'))],
    ['keeps what is not to be kept', client => client.publish(roomTopic(one, 'desk'), Buffer.from('x'), true)],
    ['says a state that is not to be kept', client => client.publish(roomTopic(one, 'state'), Buffer.from('x'))],
    ['says nothing', client => client.publish(roomTopic(one, 'state'), Buffer.alloc(0), true)],
    ['says more than a message holds', client => client.publish(roomTopic(one, 'desk'), Buffer.alloc(48 * 1024 + 1))]
  ])('hangs up on a client that %s', async (_, act) => {
    const { connect } = await brokerWith()
    const client = await connect(one)
    await until('it is in', () => isIn(client))
    act(client)
    await until('it is out', () => client.isGone())
    expect(payloadsOf(client)).toEqual([])
  })

  test('lets a client say so much a second and no more', async () => {
    const { connect, health } = await brokerWith({ perSecond: 10, atOnce: 20 })
    const client = await connect(one)
    await until('it is in', () => isIn(client))
    for (let count = 0; count < 30; count++) client.publish(roomTopic(one, 'desk'), Buffer.from('x'))
    await until('it is out', () => client.isGone())
    expect(await health()).toMatch(/refused [1-9]/)
  })

  test.each<[string, Packet]>([
    ['messages', { cmd: 'publish', topic: roomTopic(one, 'desk'), payload: 'x', qos: 0, dup: false, retain: false }],
    ['questions whether it is there', { cmd: 'pingreq' }],
    ['subscriptions', { cmd: 'subscribe', messageId: 1, subscriptions: [{ topic: roomTopic(one, 'desk'), qos: 0 }] }]
  ])('counts %s, however many lie in one frame', async (_, packet) => {
    const { connect, health } = await brokerWith({ perSecond: 0.01, atOnce: 20 })
    const [client, listener] = [await connect(one), await connect(one)]
    await until('both are in', () => isIn(client) && isIn(listener))
    listener.send({ cmd: 'subscribe', messageId: 1, subscriptions: [{ topic: roomTopic(one, 'desk'), qos: 0 }] })
    await until('one listens', () => listener.heard.some(({ cmd }) => cmd === 'suback'))
    client.sendBytes(Buffer.concat(Array.from({ length: 500 }, () => mqtt.generate(packet))))
    await until('it is out', () => client.isGone())
    expect(await health()).toMatch(/refused [1-9]/)
    expect(payloadsOf(listener).length).toBeLessThanOrEqual(20)
  })

  test('has room for so many rooms, so many people and so many joins a second', async () => {
    const { connect, health } = await brokerWith({ rooms: 2, clientsInRoom: 2 })
    const inside = [await connect(one), await connect(one), await connect(other)]
    await until('three are in', () => inside.every(isIn))
    const outside = [await connect(one), await connect('3'.repeat(32))]
    await until('two are out', () => outside.every(isOut))
    expect(await health()).toMatch(/^rooms 2, clients \d, messages \d+, refused 2, up 0 min\n$/)
    inside[2]?.close()
    await until('a room is free', () => inside[2]?.isGone() === true)
    const next = await connect('3'.repeat(32))
    await until('it is in', () => isIn(next))
  })

  test('a thousand joins a second: those of the limit come in, those who were in before notice nothing', async () => {
    const { connect, health } = await brokerWith({ joinsPerSecond: 5 })
    const first = await connect(one)
    await until('it is in', () => isIn(first))
    await Promise.all(Array.from({ length: 1000 }, () => connect(one)))
    expect(Number(/refused (\d+)/.exec(await health())?.[1])).toBeGreaterThan(500)
    first.send({ cmd: 'pingreq' })
    await until('it is answered', () => first.heard.some(({ cmd }) => cmd === 'pingresp'))
    expect(first.isGone()).toBe(false)
  })

  test('keeps the last state of a room for who comes later', async () => {
    const { connect } = await brokerWith()
    const client = await connect(one)
    await until('it is in', () => isIn(client))
    client.publish(roomTopic(one, 'state'), Buffer.from('first'), true)
    client.publish(roomTopic(one, 'state'), Buffer.from('last'), true)
    client.send({ cmd: 'pingreq' })
    await until('both have arrived', () => client.heard.some(({ cmd }) => cmd === 'pingresp'))
    const late = await connect(one)
    await until('it is in', () => isIn(late))
    late.send({ cmd: 'subscribe', messageId: 1, subscriptions: [{ topic: roomTopic(one, 'state'), qos: 0 }] })
    await until('the state comes', () => payloadsOf(late).length > 0)
    expect(payloadsOf(late).map(String)).toEqual(['last'])
  })

  test('is asked by pages of its own address only, or of those that it was told', async () => {
    const broker = await openRoomBroker({ origins: ['https://cx.example'] })
    const asks = (headers: Record<string, string>) => {
      let answer = ''
      const socket = {
        end: (said: string) => (answer = said),
        destroy: () => {},
        on: () => {},
        removeListener: () => {},
        write: () => {},
        once: () => {}
      }
      broker.upgrade({ headers, method: 'GET', url: '/room' } as never, socket as never, Buffer.alloc(0))
      return answer
    }
    expect(asks({ origin: 'https://other.example', host: 'rooms.example' })).toContain('403')
    expect(asks({ origin: 'https://rooms.example', host: 'rooms.example' })).not.toContain('403')
    expect(asks({ origin: 'https://cx.example', host: 'rooms.example' })).not.toContain('403')
    expect(asks({ host: 'rooms.example' })).not.toContain('403')
    await broker.close()
  })
})
