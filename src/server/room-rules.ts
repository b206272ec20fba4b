import type { AedesOptions, AuthErrorCode, AuthenticateError, Client } from 'aedes'
import { bucket } from '../core/workshop/room/bucket.ts'
import { readRoomTopic, roomTopic } from '../core/workshop/room/room.ts'
import type { RoomLimits } from './room-limits.ts'

/** Who is in which room, and of which something is kept, since when. */
export interface Rooms {
  readonly roomOf: Map<Client, string>
  readonly kept: Map<string, number>
}

/** How many are in each room. */
export function clientsIn({ roomOf }: Rooms): Map<string, number> {
  const people = new Map<string, number>()
  for (const room of roomOf.values()) people.set(room, (people.get(room) ?? 0) + 1)
  return people
}

/** Rooms in which somebody is, or of which something is kept. */
export function roomsIn(rooms: Rooms): number {
  return new Set([...rooms.roomOf.values(), ...rooms.kept.keys()]).size
}

type Rules = Required<
  Pick<AedesOptions, 'preConnect' | 'authenticate' | 'authorizePublish' | 'authorizeSubscribe' | 'published'>
>

/** Whether a client may say one thing more. */
export type MayTalk = (client: Client) => boolean

/**
 * Counts what each client says as MQTT has it: a frame of WebSocket may hold a thousand messages. `said` hears of each,
 * `refused` of each that is too much.
 */
export function talkLimit({ atOnce, perSecond }: RoomLimits, said: () => void, refused: () => void): MayTalk {
  const paces = new WeakMap<Client, (now: number) => boolean>()
  return client => {
    const pace = paces.get(client) ?? bucket(atOnce, perSecond)
    paces.set(client, pace)
    said()
    if (pace(Date.now())) return true
    refused()
    return false
  }
}

/**
 * No topics but ours, and of these only those of the room that one has named as a user: whoever does not know the 128
 * bits of a room can neither listen there nor speak, and no wildcard reaches more than one room.
 */
export function roomRules(limits: RoomLimits, rooms: Rooms, refused: () => void, mayTalk: MayTalk): Rules {
  const no = (why: string) => {
    refused()
    return new Error(why)
  }
  return {
    preConnect: (_, packet, done) => {
      // No session outlives its connection, and nobody speaks after they have gone.
      const isPlain = packet.clean === true && packet.will === undefined
      done(isPlain ? null : no('neither sessions nor wills are kept'), isPlain)
    },
    authenticate: (client, user, _, done) => {
      const room = readRoomTopic(roomTopic(user ?? '', 'state'))?.name
      const people = clientsIn(rooms)
      const isNew = room !== undefined && !people.has(room) && !rooms.kept.has(room)
      const isFull = (people.get(room ?? '') ?? 0) >= limits.clientsInRoom || (isNew && roomsIn(rooms) >= limits.rooms)
      if (room === undefined || isFull) {
        const error = no(isFull ? 'there is no room left' : 'the user is no room') as AuthenticateError
        error.returnCode = isFull ? serverUnavailable : notAuthorized
        done(error, null)
        return
      }
      rooms.roomOf.set(client, room)
      done(null, true)
    },
    authorizeSubscribe: (client, subscription, done) => {
      if (!mayTalk(client)) {
        client.close()
        return done(null, null)
      }
      const topic = readRoomTopic(subscription.topic)
      const isOwn = topic !== undefined && topic.name === rooms.roomOf.get(client)
      if (!isOwn) refused()
      done(null, isOwn ? subscription : null)
    },
    authorizePublish: (client, { topic: name, payload, retain }, done) => {
      const topic = readRoomTopic(name)
      // The broker itself takes back what it has kept for too long.
      if (client === null) return done(null)
      if (!mayTalk(client)) return done(new Error('too much at once'))
      const isOwn = topic !== undefined && topic.name === rooms.roomOf.get(client)
      const isFit = payload.length > 0 && payload.length <= limits.message && retain === (topic?.way === 'state')
      done(isOwn && isFit ? null : no('not in this room'))
    },
    published: ({ topic, retain }, client, done) => {
      const name = readRoomTopic(topic)?.name
      if (client && retain && name) rooms.kept.set(name, Date.now())
      done()
    }
  }
}

// The types name these as a `const enum`, which is not there when Node runs it.
const serverUnavailable = 3 satisfies AuthErrorCode.SERVER_UNAVAILABLE
const notAuthorized = 5 satisfies AuthErrorCode.NOT_AUTHORIZED
