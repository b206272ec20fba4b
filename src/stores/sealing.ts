import { fromBase64url } from '../core/codec/base64url.ts'
import type { Bytes } from '../core/codec/bytes.ts'
import { isKey, type Sealed } from '../core/codec/sealed.ts'

/** A workshop's X25519 keys, 32 bytes each in base64url. The private one stays with the facilitator. */
export interface WorkshopKeys {
  readonly publicKey: string
  readonly privateKey: string
}

/** What a ballot is sealed as. What is sealed as something else can't be taken for one. */
const ballotInfo = 'sextant ballot 1'

const keyBytes = 32
const nonceBytes = 12

/** Whether this browser can seal and open ballots: old ones lack X25519, and pages without https lack all of it. */
export async function canSeal(): Promise<boolean> {
  try {
    await ephemeralKeys()
    return true
  } catch {
    return false
  }
}

/** New keys for a workshop. */
export async function makeKeys(): Promise<WorkshopKeys> {
  const { privateKey } = await ephemeralKeys()
  const { x = '', d = '' } = await crypto.subtle.exportKey('jwk', privateKey)
  return { publicKey: x, privateKey: d }
}

/** Seals the bytes of a result so that only the holder of the private key can read them. */
export async function seal(bytes: Bytes, facilitator: Bytes, info = ballotInfo): Promise<Sealed> {
  const { publicKey, privateKey } = await ephemeralKeys()
  const ephemeral = new Uint8Array(await crypto.subtle.exportKey('raw', publicKey))
  const { key, nonce } = await keyAndNonce(privateKey, await importPublic(facilitator), ephemeral, facilitator, info)
  const ciphertext = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, key, bytes)
  return { publicKey: ephemeral, ciphertext: new Uint8Array(ciphertext) }
}

/** Opens what was sealed to one workshop; import its keys once for many ballots. */
export interface Opener {
  /** The bytes; undefined when they were sealed to another key, or changed on their way. */
  open(sealed: Sealed, info?: string): Promise<Bytes | undefined>
}

/** Undefined when the keys are none, for instance because someone edited the workshop file. */
export async function openerFor({ publicKey, privateKey }: WorkshopKeys): Promise<Opener | undefined> {
  try {
    const facilitator = fromBase64url(publicKey)
    if (!facilitator || !isKey(facilitator)) return undefined
    const jwk = { kty: 'OKP', crv: 'X25519', x: publicKey, d: privateKey }
    const own = await crypto.subtle.importKey('jwk', jwk, 'X25519', false, ['deriveBits'])
    return { open: (sealed, info = ballotInfo) => open(sealed, own, facilitator, info) }
  } catch {
    return undefined
  }
}

async function open(
  { publicKey, ciphertext }: Sealed,
  own: CryptoKey,
  facilitator: Bytes,
  info: string
): Promise<Bytes | undefined> {
  try {
    const { key, nonce } = await keyAndNonce(own, await importPublic(publicKey), publicKey, facilitator, info)
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: nonce }, key, ciphertext))
  } catch {
    return undefined
  }
}

/**
 * 44 bytes of HKDF-SHA-256 over the shared secret, salted with the ephemeral and then the facilitator's public key:
 * 32 of the AES key, then 12 of the nonce. The ephemeral key is new each time, so no nonce is used twice with a key.
 */
async function keyAndNonce(own: CryptoKey, other: CryptoKey, ephemeral: Bytes, facilitator: Bytes, info: string) {
  const shared = new Uint8Array(await crypto.subtle.deriveBits({ name: 'X25519', public: other }, own, keyBytes * 8))
  // A few keys share the same secret with everybody. Browsers refuse them by themselves, so far.
  if (!isKey(shared)) throw new RangeError('no secret is shared with that key')
  const secret = await crypto.subtle.importKey('raw', shared, 'HKDF', false, ['deriveBits'])
  const salt = Uint8Array.from([...ephemeral, ...facilitator])
  const bits = await crypto.subtle.deriveBits(
    { name: 'HKDF', hash: 'SHA-256', salt, info: new TextEncoder().encode(info) },
    secret,
    (keyBytes + nonceBytes) * 8
  )
  const key = await crypto.subtle.importKey('raw', bits.slice(0, keyBytes), 'AES-GCM', false, ['encrypt', 'decrypt'])
  return { key, nonce: bits.slice(keyBytes) }
}

async function ephemeralKeys(): Promise<CryptoKeyPair> {
  return (await crypto.subtle.generateKey('X25519', true, ['deriveBits'])) as CryptoKeyPair
}

function importPublic(bytes: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bytes, 'X25519', false, [])
}

/** The public key as an invitation carries it; undefined when it is none. */
export function publicKeyBytes({ publicKey }: WorkshopKeys): Bytes | undefined {
  const bytes = fromBase64url(publicKey)
  return bytes && isKey(bytes) ? bytes : undefined
}
