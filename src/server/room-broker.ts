import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { Aedes, type Client } from 'aedes'
import { createWebSocketStream, WebSocketServer } from 'ws'
import { bucket } from '../core/workshop/room/bucket.ts'
import { roomTopic } from '../core/workshop/room/room.ts'
import { type RoomLimits, roomLimits } from './room-limits.ts'
import { type Rooms, roomRules, roomsIn, talkLimit } from './room-rules.ts'

/** A broker for live rooms beside a site, over WebSocket. */
export interface RoomBroker {
  /** Takes a connection over. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void
  /** How it is, in a line. */
  health(): string
  close(): Promise<void>
}

interface Settings {
  readonly limits?: Partial<RoomLimits>
  /** Origins, besides the broker's own, whose pages may connect. */
  readonly origins?: readonly string[]
}

/** Opens a broker with the limits built in. */
export async function openRoomBroker({ limits: given, origins = [] }: Settings = {}): Promise<RoomBroker> {
  const limits = { ...roomLimits, ...given }
  const rooms: Rooms = { roomOf: new Map(), kept: new Map() }
  const begun = Date.now()
  const counts = { messages: 0, refused: 0 }
  const refused = () => {
    counts.refused++
  }
  const said = () => {
    counts.messages++
  }
  const mayTalk = talkLimit(limits, said, refused)
  const aedes = await Aedes.createBroker({
    ...roomRules(limits, rooms, refused, mayTalk),
    connectTimeout: 10_000,
    keepaliveLimit: 300,
    maxTopicLevels: 4
  })
  aedes.on('clientDisconnect', (client: Client) => rooms.roomOf.delete(client))
  aedes.on('clientError', (client: Client) => rooms.roomOf.delete(client))
  const countAsking = (_: unknown, client: Client | null) => {
    if (client && !mayTalk(client)) client.close()
  }
  aedes.on('ping', countAsking)
  aedes.on('unsubscribe', countAsking)
  const server = new WebSocketServer({
    noServer: true,
    maxPayload: limits.message + 1024,
    handleProtocols: protocols => (protocols.has('mqtt') ? 'mqtt' : false),
    perMessageDeflate: false
  })
  const mayJoin = bucket(limits.joinsPerSecond, limits.joinsPerSecond)
  const sweep = setInterval(() => {
    const longAgo = Date.now() - limits.keptFor
    for (const [name, at] of rooms.kept) {
      if (at > longAgo) continue
      rooms.kept.delete(name)
      const packet = { cmd: 'publish', qos: 0, dup: false, retain: true } as const
      aedes.publish({ ...packet, topic: roomTopic(name, 'state'), payload: Buffer.alloc(0) }, () => {})
    }
  }, 60_000).unref()
  return {
    upgrade: (request, socket, head) => {
      const isFull = server.clients.size >= limits.clients || !mayJoin(Date.now())
      if (isFull || !isWelcome(request, origins)) {
        refused()
        socket.end(`HTTP/1.1 ${isFull ? '503 Service Unavailable' : '403 Forbidden'}\r\nconnection: close\r\n\r\n`)
        return
      }
      server.handleUpgrade(request, socket, head, client => {
        // What is no message is counted as well: frames of nothing would keep a broker busy.
        const maySend = bucket(limits.atOnce, limits.perSecond)
        client.on('message', () => {
          if (maySend(Date.now())) return
          refused()
          // Closed politely, it would be heard until it answers.
          client.terminate()
        })
        const stream = createWebSocketStream(client)
        // What a stranger's connection dies of is nobody's concern but theirs.
        stream.on('error', () => stream.destroy())
        const connection = aedes.handle(stream, request)
        stream.on('close', () => rooms.roomOf.delete(connection))
      })
    },
    health: () => {
      const minutes = Math.round((Date.now() - begun) / 60_000)
      const { messages, refused } = counts
      return `rooms ${roomsIn(rooms)}, clients ${server.clients.size}, messages ${messages}, refused ${refused}, up ${minutes} min\n`
    },
    close: async () => {
      clearInterval(sweep)
      for (const client of server.clients) client.terminate()
      server.close()
      await new Promise<void>(resolve => aedes.close(resolve))
    }
  }
}

/** A page of another site may not use this broker through its visitors; what is no browser says no origin. */
function isWelcome({ headers }: IncomingMessage, origins: readonly string[]): boolean {
  const { origin, host } = headers
  return origin === undefined || origins.includes(origin) || origin.replace(/^https?:\/\//, '') === host
}
