import { fromBase64url, toBase64url } from '../core/codec/base64url.ts'
import type { Bytes } from '../core/codec/bytes.ts'
import { type Room, roomBytes } from '../core/workshop/room/room.ts'

/** What a facilitator keeps of a live room, in base64url. The private key signs what the room is told, and stays. */
export interface RoomKeys {
  readonly id: string
  readonly secret: string
  /** ECDSA on P-256, 65 bytes; the room's id is the start of its hash. */
  readonly publicKey: string
  readonly privateKey: string
}

/** Every browser of the last years has it; Ed25519 has come to Chromium in 2025 only. */
const curve = { name: 'ECDSA', namedCurve: 'P-256' } as const
const signing = { name: 'ECDSA', hash: 'SHA-256' } as const
const [keyLength, signatureLength, coordinate] = [65, 64, 32] as const

/** A new room: an id that nobody guesses, a secret, and the keys of whoever leads it. */
export async function makeRoom(): Promise<RoomKeys> {
  const { publicKey, privateKey } = await crypto.subtle.generateKey(curve, true, ['sign', 'verify'])
  const own = new Uint8Array(await crypto.subtle.exportKey('raw', publicKey))
  const { d = '' } = await crypto.subtle.exportKey('jwk', privateKey)
  return {
    id: toBase64url(await idOf(own)),
    secret: toBase64url(crypto.getRandomValues(new Uint8Array(roomBytes))),
    publicKey: toBase64url(own),
    privateKey: d
  }
}

/** The room as an invitation carries it; undefined for what is none, for instance because someone edited the file. */
export function roomOf({ id, secret }: Pick<RoomKeys, 'id' | 'secret'>): Room | undefined {
  const room = { id: fromBase64url(id), secret: fromBase64url(secret) }
  return room.id?.length === roomBytes && room.secret?.length === roomBytes ? (room as Room) : undefined
}

/** Signs what the room is told: the key, the signature, then what was said. */
export type Sign = (said: Bytes) => Promise<Bytes>

/** Undefined where the keys are none. */
export async function signerFor({ id, publicKey, privateKey }: RoomKeys): Promise<Sign | undefined> {
  try {
    const own = fromBase64url(publicKey)
    if (own?.length !== keyLength || toBase64url(await idOf(own)) !== id) return undefined
    const [x, y] = [own.slice(1, 1 + coordinate), own.slice(1 + coordinate)].map(toBase64url)
    const jwk = { kty: 'EC', crv: curve.namedCurve, x, y, d: privateKey } as JsonWebKey
    const key = await crypto.subtle.importKey('jwk', jwk, curve, false, ['sign'])
    return async said => {
      const signature = await crypto.subtle.sign(signing, key, signed(said))
      return Uint8Array.from([...own, ...new Uint8Array(signature), ...said])
    }
  } catch {
    return undefined
  }
}

/** What the facilitator of this room said; undefined for what anyone else has written. */
export async function readSigned(bytes: Bytes, room: Room): Promise<Bytes | undefined> {
  const own = bytes.slice(0, keyLength)
  const signature = bytes.slice(keyLength, keyLength + signatureLength)
  const said = bytes.slice(keyLength + signatureLength)
  try {
    const key = await verifierOf(own, room)
    return key && (await crypto.subtle.verify(signing, key, signature, signed(said))) ? said : undefined
  } catch {
    return undefined
  }
}

/** The facilitator's key, once it is known: a phone hears a hundred messages, and all of them bring it along. */
const verifiers = new WeakMap<Room, { readonly own: string; readonly key: CryptoKey }>()

/** Undefined for a key that is not the one of this room. */
async function verifierOf(own: Bytes, room: Room): Promise<CryptoKey | undefined> {
  const [text, known] = [toBase64url(own), verifiers.get(room)]
  if (known?.own === text) return known.key
  if (toBase64url(await idOf(own)) !== toBase64url(room.id)) return undefined
  const key = await crypto.subtle.importKey('raw', own, curve, false, ['verify'])
  verifiers.set(room, { own: text, key })
  return key
}

/** A signature for a room is good for nothing else. */
function signed(said: Bytes): Bytes {
  return Uint8Array.from([...new TextEncoder().encode('sextant room 1'), ...said])
}

async function idOf(publicKey: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', publicKey)).slice(0, roomBytes)
}
