import type { Bytes } from '../../core/codec/bytes.ts'
import {
  connectPacket,
  disconnectPacket,
  pingPacket,
  publishPacket,
  readPackets,
  subscribePacket
} from '../../core/codec/mqtt.ts'
import { longestMessage } from '../../core/workshop/room/envelope.ts'
import { type RoomWay, readRoomTopic, roomTopic } from '../../core/workshop/room/room.ts'
import { waitBefore } from '../../core/workshop/room/waiting.ts'

/** `waiting`: lost or refused, and tried again by itself. */
export type LineStatus = 'connecting' | 'connected' | 'waiting'

/** A connection to the broker that comes back by itself. What is sent while it is not `connected` is lost, and for its sender to send again. */
export interface RoomLine {
  send(way: RoomWay, message: Bytes): void
  close(): void
}

interface Ears {
  readonly hear: (way: RoomWay, message: Bytes) => void
  readonly status: (status: LineStatus) => void
}

const second = 1000
/** After so long a silence the broker is asked whether it is there: proxies cut what is silent for a minute. */
const asking = 10 * second
/** For so long it may take to let one in; after twice as long a silence it is taken for gone. */
const patience = 20 * second
/** In seconds, as the packet says it: what has said nothing for one and a half of these is taken for gone by the broker. */
const keepAlive = 60
/** More than a message, its topic and its head. */
const longestPacket = longestMessage + 256

/** Connects to the room and listens on these ways. The room's name is the user's as well: a broker needs no list of users to keep rooms apart. */
export function openRoomLine(address: string, room: string, ways: readonly RoomWay[], ears: Ears): RoomLine {
  let failures = 0
  let isOver = false
  let current: ReturnType<typeof talk> | undefined
  let retry: ReturnType<typeof setTimeout> | undefined

  const connect = () => {
    clearTimeout(retry)
    if (isOver) return
    ears.status('connecting')
    current = talk(address, room, ways, {
      hear: ears.hear,
      ready: () => {
        failures = 0
        ears.status('connected')
      },
      lost: () => {
        current = undefined
        if (isOver) return
        ears.status('waiting')
        retry = setTimeout(connect, waitBefore(failures++, Math.random()))
      }
    })
  }
  // A phone that wakes up, or finds a network again, waits for nothing.
  const wake = () => {
    if (globalThis.document?.visibilityState !== 'hidden' && !current) connect()
  }
  globalThis.addEventListener?.('online', wake)
  globalThis.document?.addEventListener('visibilitychange', wake)
  connect()
  return {
    send: (way, message) => {
      if (current?.isReady()) current.socket.send(publishPacket(roomTopic(room, way), message, way === 'state'))
    },
    close: () => {
      isOver = true
      clearTimeout(retry)
      globalThis.removeEventListener?.('online', wake)
      globalThis.document?.removeEventListener('visibilitychange', wake)
      current?.hangUp()
    }
  }
}

interface Talk {
  readonly hear: Ears['hear']
  /** All ways are listened on. */
  readonly ready: () => void
  readonly lost: () => void
}

/** One connection from its beginning to its end. */
function talk(address: string, room: string, ways: readonly RoomWay[], { hear, ready, lost }: Talk) {
  const socket = new WebSocket(address, 'mqtt')
  socket.binaryType = 'arraybuffer'
  let left: Bytes = new Uint8Array(0)
  let missing = ways.length
  let heardAt = Date.now()
  let isLost = false
  const end = () => {
    if (isLost) return
    isLost = true
    clearInterval(beat)
    socket.close()
    lost()
  }
  const beat = setInterval(() => {
    const silence = Date.now() - heardAt
    // Either it never came to anything, or nobody answers any more.
    if (silence > 2 * patience || (missing > 0 && silence > patience)) end()
    else if (missing === 0 && silence >= asking) socket.send(pingPacket())
  }, asking)
  socket.onopen = () =>
    socket.send(connectPacket(`s${crypto.randomUUID().replaceAll('-', '')}`.slice(0, 23), room, keepAlive))
  socket.onclose = end
  socket.onerror = end
  socket.onmessage = ({ data }: MessageEvent<ArrayBuffer>) => {
    heardAt = Date.now()
    const read = readPackets(Uint8Array.from([...left, ...new Uint8Array(data)]), longestPacket)
    if (!read) return end()
    left = read.rest
    for (const packet of read.packets) {
      if (packet.type === 'connected') {
        if (packet.code !== 0) return end()
        for (const [at, way] of ways.entries()) socket.send(subscribePacket(at + 1, roomTopic(room, way)))
      }
      if (packet.type === 'subscribed') {
        if (packet.isRefused) return end()
        missing--
        if (missing === 0) ready()
      }
      if (packet.type === 'message') {
        const topic = readRoomTopic(packet.topic)
        if (topic?.name === room) hear(topic.way, packet.payload)
      }
    }
  }
  const hangUp = () => {
    if (socket.readyState === WebSocket.OPEN) socket.send(disconnectPacket())
    end()
  }
  // Who speaks before they are let in, or before they hear, may say what another has said better meanwhile.
  const isReady = () => missing === 0 && socket.readyState === WebSocket.OPEN
  return { socket, hangUp, isReady }
}
