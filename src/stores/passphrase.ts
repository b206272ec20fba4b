import * as v from 'valibot'
import { fromBase64url, toBase64url } from '../core/codec/base64url.ts'
import type { Bytes } from '../core/codec/bytes.ts'

/** A text that only a passphrase opens; bytes are base64url. */
export interface SealedText {
  readonly kdf: typeof kdf
  readonly iterations: number
  /** 16 random bytes. */
  readonly salt: string
  /** 12 random bytes. */
  readonly nonce: string
  /** AES-256-GCM of the text in UTF-8, with its tag of 16. */
  readonly ciphertext: string
}

const kdf = 'PBKDF2-SHA-256'
/** As OWASP asks of PBKDF2 with SHA-256 (2023): a third of a second for who knows the passphrase, and for each guess. */
const iterations = 600_000
/** A file that asks for more would keep the page busy for minutes. */
const mostIterations = 10_000_000

const bytes = v.pipe(
  v.string(),
  v.transform(fromBase64url),
  v.custom<Bytes>(read => read !== undefined)
)
const schema = v.object({
  kdf: v.literal(kdf),
  iterations: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(mostIterations)),
  salt: bytes,
  nonce: bytes,
  ciphertext: bytes
})

export async function sealText(text: string, passphrase: string): Promise<SealedText> {
  const [salt, nonce] = [crypto.getRandomValues(new Uint8Array(16)), crypto.getRandomValues(new Uint8Array(12))]
  const key = await keyFrom(passphrase, salt, iterations)
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, key, new TextEncoder().encode(text))
  return {
    kdf,
    iterations,
    salt: toBase64url(salt),
    nonce: toBase64url(nonce),
    ciphertext: toBase64url(new Uint8Array(sealed))
  }
}

export type OpenedText =
  | { readonly ok: true; readonly text: string }
  /** A changed byte and another passphrase look alike. */
  | { readonly ok: false; readonly reason: 'wrong-passphrase' | 'damaged' }

/** Opens what `sealText` sealed, as somebody's file says it; never throws. */
export async function openText(sealed: unknown, passphrase: string): Promise<OpenedText> {
  const read = v.safeParse(schema, sealed)
  if (!read.success) return { ok: false, reason: 'damaged' }
  const { salt, nonce, ciphertext } = read.output
  try {
    const key = await keyFrom(passphrase, salt, read.output.iterations)
    const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: nonce }, key, ciphertext)
    return { ok: true, text: new TextDecoder().decode(text) }
  } catch {
    return { ok: false, reason: 'wrong-passphrase' }
  }
}

/** One letter may be written in two ways, which a keyboard decides and nobody sees: NFKC makes them one. */
async function keyFrom(passphrase: string, salt: Bytes, rounds: number): Promise<CryptoKey> {
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'))
  const from = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey'])
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds }
  return crypto.subtle.deriveKey(how, from, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
}
