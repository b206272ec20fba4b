import type { Bytes } from '../../codec/bytes.ts'
import { toHex } from '../../codec/hex.ts'

/** A live room, as an invitation carries it. Whoever has it may listen, answer and read; only its facilitator can lead. */
export interface Room {
  /** 16 bytes: the first of the SHA-256 of the key with which the facilitator's messages are signed. */
  readonly id: Bytes
  /** 16 bytes from which the keys of all messages follow. Never shown to the broker. */
  readonly secret: Bytes
}

/** Bytes of a room's id and of its secret. */
export const roomBytes = 16

/** What goes through a room: what its facilitator says to all, and what the seats say to the desk. */
export const roomWays = ['state', 'desk'] as const

export type RoomWay = (typeof roomWays)[number]

const start = 'sextant/1/'

/** The name of a room at the broker: 32 hexadecimal digits. `roomName(new Uint8Array(16)) // => '000…0'` */
export function roomName(id: Bytes): string {
  return toHex(id)
}

/** Where a message of a room goes. `roomTopic('00…00', 'state') // => 'sextant/1/00…00/state'` */
export function roomTopic(name: string, way: RoomWay): string {
  return `${start}${name}/${way}`
}

/** The room and the way of a topic; undefined for every topic that is not ours, those with wildcards included. */
export function readRoomTopic(topic: string): { readonly name: string; readonly way: RoomWay } | undefined {
  const [, name = '', way] = /^sextant\/1\/([\da-f]{32})\/(state|desk)$/.exec(topic) ?? []
  return way === undefined ? undefined : { name, way: way as RoomWay }
}
