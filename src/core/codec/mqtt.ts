import { type Bytes, bigEndian } from './bytes.ts'

/** What a broker tells a client of MQTT 3.1.1, as far as a room listens. */
export type BrokerPacket =
  | { readonly type: 'connected'; readonly code: number }
  | { readonly type: 'subscribed'; readonly isRefused: boolean }
  | { readonly type: 'message'; readonly topic: string; readonly payload: Bytes }
  | { readonly type: 'other' }

const [connect, connack, publish, subscribe, suback, pingreq, disconnect] = [1, 2, 3, 8, 9, 12, 14] as const

/** Begins: a new session under an own name, and after how many seconds of silence the broker may hang up. */
export function connectPacket(client: string, user: string, keepAlive: number): Bytes {
  const cleanSession = 0x02
  const hasUser = 0x80
  return packet(connect, 0, [
    ...text('MQTT'),
    4,
    cleanSession | hasUser,
    ...bigEndian(keepAlive, 2),
    ...text(client),
    ...text(user)
  ])
}

/** Asks for the messages of a topic, each at most once: what is lost is sent again by those who miss a receipt. */
export function subscribePacket(id: number, topic: string): Bytes {
  return packet(subscribe, 2, [...bigEndian(id, 2), ...text(topic), 0])
}

/** A message, kept by the broker for those who come later where `isKept`. */
export function publishPacket(topic: string, payload: Bytes, isKept: boolean): Bytes {
  return packet(publish, isKept ? 1 : 0, [...text(topic), ...payload])
}

/** Asks whether the broker is there. `pingPacket() // => Uint8Array.of(0xc0, 0)` */
export function pingPacket(): Bytes {
  return packet(pingreq, 0, [])
}

/** Says good-bye. `disconnectPacket() // => Uint8Array.of(0xe0, 0)` */
export function disconnectPacket(): Bytes {
  return packet(disconnect, 0, [])
}

function packet(type: number, flags: number, body: readonly number[]): Bytes {
  const length: number[] = []
  let rest = body.length
  while (rest > 127) {
    length.push((rest % 128) + 128)
    rest = Math.floor(rest / 128)
  }
  return Uint8Array.from([type * 16 + flags, ...length, rest, ...body])
}

function text(value: string): number[] {
  const bytes = new TextEncoder().encode(value)
  return [...bigEndian(bytes.length, 2), ...bytes]
}

/** What whole packets lie at the start of the bytes, and the bytes that are left for when more has come. */
export interface PacketsRead {
  readonly packets: readonly BrokerPacket[]
  readonly rest: Bytes
}

/** Reads packets from a stream that may cut them anywhere; undefined for what is none, or longer than `longest`. */
export function readPackets(bytes: Bytes, longest: number): PacketsRead | undefined {
  const packets: BrokerPacket[] = []
  let at = 0
  for (;;) {
    const head = lengthAt(bytes, at + 1)
    if (head === undefined || (head && head.length > longest)) return undefined
    if (head === null || head.start + head.length > bytes.length) return { packets, rest: bytes.slice(at) }
    const read = readPacket(bytes[at] as number, bytes.slice(head.start, head.start + head.length))
    if (!read) return undefined
    packets.push(read)
    at = head.start + head.length
  }
}

/** Where a body starts and how long it is; null where the bytes end before, undefined where no length is written so. */
function lengthAt(bytes: Bytes, start: number): { readonly start: number; readonly length: number } | null | undefined {
  let length = 0
  for (let place = 0; place < 4; place++) {
    const byte = bytes[start + place]
    if (byte === undefined) return null
    length += (byte % 128) * 128 ** place
    if (byte < 128) return { start: start + place + 1, length }
  }
  return undefined
}

function readPacket(head: number, body: Bytes): BrokerPacket | undefined {
  const type = head >> 4
  if (type === connack) return body.length === 2 ? { type: 'connected', code: body[1] as number } : undefined
  if (type === suback) {
    return body.length === 3 ? { type: 'subscribed', isRefused: (body[2] as number) > 2 } : undefined
  }
  return type === publish ? readMessage(head, body) : { type: 'other' }
}

function readMessage(head: number, body: Bytes): BrokerPacket | undefined {
  const [high = 0, low = 0] = body
  const [end, isOnce] = [2 + high * 256 + low, (head & 0b110) === 0]
  // We ask for each message at most once; a broker that sends in another way is none that we can talk with.
  if (!isOnce || end > body.length) return undefined
  try {
    const topic = new TextDecoder('utf-8', { fatal: true }).decode(body.slice(2, end))
    return { type: 'message', topic, payload: body.slice(end) }
  } catch {
    return undefined
  }
}
