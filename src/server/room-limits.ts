import { longestMessage } from '../core/workshop/room/envelope.ts'

/** What a broker for rooms lets pass. A room of thirty sends some hundred messages in all. */
export interface RoomLimits {
  /** Bytes of a message. */
  readonly message: number
  /** Messages of a connection: so many a second, and so many at once. */
  readonly perSecond: number
  readonly atOnce: number
  readonly clients: number
  readonly clientsInRoom: number
  /** Rooms of which something is kept, or in which somebody is. */
  readonly rooms: number
  /** New connections a second. */
  readonly joinsPerSecond: number
  /** For so long, in milliseconds, the last state of a room is kept. */
  readonly keptFor: number
}

export const roomLimits: RoomLimits = {
  message: longestMessage,
  perSecond: 40,
  atOnce: 120,
  clients: 5000,
  clientsInRoom: 600,
  rooms: 1000,
  joinsPerSecond: 300,
  keptFor: 24 * 3600 * 1000
}

/** Lets so many through at once, and so many a second. `takes(2, 1)(0) // => true` */
export function takes(atOnce: number, perSecond: number): (now: number) => boolean {
  let [left, at] = [atOnce, 0]
  return now => {
    left = Math.min(atOnce, left + ((now - at) / 1000) * perSecond)
    at = now
    if (left < 1) return false
    left--
    return true
  }
}
