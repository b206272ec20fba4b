import fc from 'fast-check'
import mqtt, { type Packet } from 'mqtt-packet'
import { describe, expect, test } from 'vitest'
import {
  connectPacket,
  disconnectPacket,
  pingPacket,
  publishPacket,
  readPackets,
  subscribePacket
} from '../../../src/core/codec/mqtt.ts'

/** What the packets are to the parser of a broker that others have written. */
function asBrokersRead(bytes: Uint8Array): Packet[] {
  const packets: Packet[] = []
  const parser = mqtt.parser({ protocolVersion: 4 })
  parser.on('packet', packet => packets.push(packet))
  parser.parse(Buffer.from(bytes))
  return packets
}

const fromBroker = (packet: Packet) => Uint8Array.from(mqtt.generate(packet))
const longest = 1 << 20
const bytes = (most: number) => fc.uint8Array({ maxLength: most }).map(all => Uint8Array.from(all))
const topics = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter(one => !/[+#\0]/.test(one))

describe('a broker understands', () => {
  test('a beginning with a name and a user, in a new session', () => {
    expect(asBrokersRead(connectPacket('me', 'room', 30))).toMatchObject([
      { cmd: 'connect', protocolId: 'MQTT', protocolVersion: 4, clean: true, clientId: 'me', keepalive: 30 }
    ])
    expect(asBrokersRead(connectPacket('me', 'room', 30))).toMatchObject([{ username: 'room' }])
  })

  test('a subscription', () => {
    expect(asBrokersRead(subscribePacket(258, 'a/b'))).toMatchObject([
      { cmd: 'subscribe', messageId: 258, subscriptions: [{ topic: 'a/b', qos: 0 }] }
    ])
  })

  test('a question and a farewell', () => {
    expect(asBrokersRead(Uint8Array.from([...pingPacket(), ...disconnectPacket()]))).toMatchObject([
      { cmd: 'pingreq' },
      { cmd: 'disconnect' }
    ])
  })

  // MQTT 3.1.1, section 2.2.3: seven bits a byte, the lowest first, and a bit that says whether another follows.
  test.each([
    [127, [0x7f]],
    [128, [0x80, 0x01]],
    [16_383, [0xff, 0x7f]],
    [16_384, [0x80, 0x80, 0x01]]
  ])('the length of %i bytes', (length, written) => {
    const topic = [0, 1, 'a'.charCodeAt(0)]
    const packet = publishPacket('a', new Uint8Array(length - topic.length), false)
    expect([...packet.slice(0, 1 + written.length + topic.length)]).toEqual([0x30, ...written, ...topic])
    expect(packet).toHaveLength(1 + written.length + length)
  })

  test('any message, kept or not', () => {
    fc.assert(
      fc.property(topics, bytes(40_000), fc.boolean(), (topic, payload, retain) => {
        const [read] = asBrokersRead(publishPacket(topic, payload, retain))
        expect(read).toMatchObject({ cmd: 'publish', topic, retain, qos: 0 })
        expect(read?.cmd === 'publish' && Buffer.from(read.payload).equals(Buffer.from(payload))).toBe(true)
      }),
      { numRuns: 100 }
    )
  })
})

describe('of a broker', () => {
  test.each<[string, Packet, object]>([
    ['a welcome', { cmd: 'connack', returnCode: 0, sessionPresent: false }, { type: 'connected', code: 0 }],
    ['a refusal', { cmd: 'connack', returnCode: 5, sessionPresent: false }, { type: 'connected', code: 5 }],
    ['a subscription', { cmd: 'suback', messageId: 1, granted: [0] }, { type: 'subscribed', isRefused: false }],
    ['a refused one', { cmd: 'suback', messageId: 1, granted: [128] }, { type: 'subscribed', isRefused: true }],
    ['an answer', { cmd: 'pingresp' }, { type: 'other' }]
  ])('%s is read', (_, packet, read) => {
    expect(readPackets(fromBroker(packet), longest)).toEqual({ packets: [read], rest: new Uint8Array(0) })
  })

  test('any messages are read, wherever the stream cuts them', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(topics, bytes(300)), { maxLength: 4 }), fc.nat(), (messages, place) => {
        const stream = messages.flatMap(([topic, payload]) => [
          ...fromBroker({ cmd: 'publish', topic, payload: Buffer.from(payload), qos: 0, dup: false, retain: false })
        ])
        const at = place % (stream.length + 1)
        const first = readPackets(Uint8Array.from(stream.slice(0, at)), longest)
        const rest = [...(first?.rest ?? []), ...stream.slice(at)]
        const second = readPackets(Uint8Array.from(rest), longest)
        const packets = messages.map(([topic, payload]) => ({ type: 'message', topic, payload }))
        expect([...(first?.packets ?? []), ...(second?.packets ?? [])]).toEqual(packets)
        expect(second?.rest).toEqual(new Uint8Array(0))
      })
    )
  })

  test.each<[string, number[]]>([
    ['a length of five bytes', [0x30, 0xff, 0xff, 0xff, 0xff, 0x01]],
    ['more than is taken', [0x30, 0xff, 0xff, 0xff, 0x7f]],
    ['a welcome of three bytes', [0x20, 3, 0, 0, 0]],
    ['an answer to two subscriptions', [0x90, 4, 0, 1, 0, 0]],
    ['a message that wants an answer', [0x32, 5, 0, 1, 65, 0, 1]],
    ['a message without a topic', [0x30, 0]],
    ['a topic that is cut', [0x30, 3, 0, 9, 65]],
    ['a topic that is no text', [0x30, 3, 0, 1, 0xff]]
  ])('%s is no packet', (_, stream) => {
    expect(readPackets(Uint8Array.from(stream), longest)).toBeUndefined()
  })

  test('whatever it sends, reading it ends', () => {
    fc.assert(fc.property(bytes(200), stream => void readPackets(stream, longest)))
  })
})
