import type { Bytes } from '../core/codec/bytes.ts'
import { readEnvelope, writeEnvelope } from '../core/workshop/room/envelope.ts'
import { type Room, type RoomWay, roomName, roomTopic, roomWays } from '../core/workshop/room/room.ts'

/** Closes and opens what goes through the broker, for whoever has the room's secret. */
export interface RoomCipher {
  close(way: RoomWay, said: Bytes): Promise<Bytes>
  /** Undefined for garbage, for what another key has closed, and for what was meant for another way or room. */
  open(way: RoomWay, message: Bytes): Promise<Bytes | undefined>
}

/**
 * A key for each way by HKDF-SHA-256 from the room's secret: salt = its id, info = "sextant room 1" and the way. A nonce
 * is drawn anew for each message; the topic is authenticated, so that no message can be moved to another.
 */
export async function roomCipher({ id, secret }: Room): Promise<RoomCipher> {
  const material = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey'])
  const keys = await Promise.all(
    roomWays.map(way =>
      crypto.subtle.deriveKey(
        { name: 'HKDF', hash: 'SHA-256', salt: id, info: utf8(`sextant room 1 ${way}`) },
        material,
        { name: 'AES-GCM', length: 256 },
        false,
        ['encrypt', 'decrypt']
      )
    )
  )
  const keyOf = (way: RoomWay) => keys[roomWays.indexOf(way)] as CryptoKey
  const options = (way: RoomWay, iv: Bytes) => ({
    name: 'AES-GCM',
    iv,
    additionalData: utf8(roomTopic(roomName(id), way))
  })
  return {
    close: async (way, said) => {
      const nonce = crypto.getRandomValues(new Uint8Array(12))
      const ciphertext = new Uint8Array(await crypto.subtle.encrypt(options(way, nonce), keyOf(way), said))
      return writeEnvelope({ nonce, ciphertext })
    },
    open: async (way, message) => {
      const envelope = readEnvelope(message)
      if (!envelope) return undefined
      try {
        const { nonce, ciphertext } = envelope
        return new Uint8Array(await crypto.subtle.decrypt(options(way, nonce), keyOf(way), ciphertext))
      } catch {
        return undefined
      }
    }
  }
}

function utf8(text: string): Bytes {
  return new TextEncoder().encode(text)
}
