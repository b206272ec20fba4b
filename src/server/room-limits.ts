import { longestMessage } from '../core/workshop/room/envelope.ts'

/** What a broker for rooms lets pass. A room of thirty sends some hundred messages in all. */
export interface RoomLimits {
  /** Bytes of a message. */
  readonly message: number
  /** What a connection says, messages and questions alike: so much a second, and so much at once. */
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
