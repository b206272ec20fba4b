import { describe, expect, test, vi } from 'vitest'
import { fromBase64url, toBase64url } from '../../src/core/codec/base64url.ts'
import type { Bytes } from '../../src/core/codec/bytes.ts'
import { decodeSealed, encodeSealed } from '../../src/core/codec/sealed.ts'
import { randomId } from '../../src/stores/random-id.ts'
import { canSeal, makeKeys, openerFor, publicKeyBytes, seal } from '../../src/stores/sealing.ts'

const vote = new TextEncoder().encode('strategy 2, roadmap 4') as Bytes

async function workshop() {
  const keys = await makeKeys()
  return { keys, publicKey: fromBase64url(keys.publicKey) as Bytes, opener: await openerFor(keys) }
}

describe('sealing', () => {
  test('what is sealed opens with the private key, also after a way as a link', async () => {
    const { publicKey, opener } = await workshop()
    const link = encodeSealed(await seal(vote, publicKey))
    const read = decodeSealed(link)
    if (!read.ok) throw new Error(read.reason)
    expect(await opener?.open(read)).toEqual(vote)
  })

  test('a sealed ballot is the ephemeral key and the ciphertext with its tag of 16', async () => {
    const { publicKey } = await workshop()
    const sealed = await seal(vote, publicKey)
    expect(sealed.publicKey).toHaveLength(32)
    expect(sealed.ciphertext).toHaveLength(vote.length + 16)
  })

  test('key and nonce follow from the shared secret as the contract says', async () => {
    const { keys, publicKey } = await workshop()
    const sealed = await seal(vote, publicKey)
    const jwk = { kty: 'OKP', crv: 'X25519', x: keys.publicKey, d: keys.privateKey }
    const own = await crypto.subtle.importKey('jwk', jwk, 'X25519', false, ['deriveBits'])
    const other = await crypto.subtle.importKey('raw', sealed.publicKey, 'X25519', false, [])
    const secret = await crypto.subtle.deriveBits({ name: 'X25519', public: other }, own, 256)
    const material = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits'])
    const salt = Uint8Array.from([...sealed.publicKey, ...publicKey])
    const info = new TextEncoder().encode('sextant ballot 1')
    const bits = await crypto.subtle.deriveBits({ name: 'HKDF', hash: 'SHA-256', salt, info }, material, 352)
    const key = await crypto.subtle.importKey('raw', bits.slice(0, 32), 'AES-GCM', false, ['decrypt'])
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: bits.slice(32, 44) }, key, sealed.ciphertext)
    expect(new Uint8Array(plain)).toEqual(vote)
  })

  test('the same vote sealed twice shows nothing in common', async () => {
    const { publicKey } = await workshop()
    const [one, two] = [await seal(vote, publicKey), await seal(vote, publicKey)]
    expect(one.publicKey).not.toEqual(two.publicKey)
    expect(one.ciphertext).not.toEqual(two.ciphertext)
  })

  test('the published key alone opens nothing', async () => {
    const { keys, publicKey } = await workshop()
    const sealed = await seal(vote, publicKey)
    const stranger = await makeKeys()
    // All that a third party has: the invitation, the chat log, and whatever keys they can make themselves.
    const tries = [
      { publicKey: keys.publicKey, privateKey: keys.publicKey },
      { publicKey: keys.publicKey, privateKey: stranger.privateKey },
      { publicKey: keys.publicKey, privateKey: '' },
      stranger
    ]
    for (const guess of tries) expect(await (await openerFor(guess))?.open(sealed)).toBeUndefined()
    const text = new TextDecoder().decode(sealed.ciphertext)
    expect(text).not.toContain('strategy')
  })

  test('a participant cannot open a ballot of another', async () => {
    const { publicKey } = await workshop()
    const [mine, theirs] = [await seal(vote, publicKey), await seal(vote, publicKey)]
    const own = await openerFor(await makeKeys())
    expect(await own?.open({ publicKey: mine.publicKey, ciphertext: theirs.ciphertext })).toBeUndefined()
  })

  test('a change of any byte shows', async () => {
    const { publicKey, opener } = await workshop()
    const { publicKey: ephemeral, ciphertext } = await seal(vote, publicKey)
    for (const at of ciphertext.keys()) {
      const changed = ciphertext.slice()
      changed[at] = (changed[at] as number) ^ 1
      expect(await opener?.open({ publicKey: ephemeral, ciphertext: changed })).toBeUndefined()
    }
    for (const at of ephemeral.keys()) {
      const changed = ephemeral.slice()
      changed[at] = (changed[at] as number) ^ 1
      expect(await opener?.open({ publicKey: changed, ciphertext })).toBeUndefined()
    }
  })

  test('a key that gives everyone the same secret is refused', async () => {
    const { opener } = await workshop()
    expect(await opener?.open({ publicKey: new Uint8Array(32), ciphertext: new Uint8Array(40) })).toBeUndefined()
    await expect(seal(vote, new Uint8Array(32))).rejects.toThrow()
  })

  test('a secret of zeros is refused, also where a browser would not', async () => {
    const { publicKey, opener } = await workshop()
    const sealed = await seal(vote, publicKey)
    const careless = vi.spyOn(crypto.subtle, 'deriveBits').mockResolvedValue(new ArrayBuffer(32))
    expect(await opener?.open(sealed)).toBeUndefined()
    await expect(seal(vote, publicKey)).rejects.toThrow('no secret is shared')
    careless.mockRestore()
  })

  test('a key of zeros opens nothing and is shown to nobody', async () => {
    const zeros = toBase64url(new Uint8Array(32))
    const keys = { ...(await makeKeys()), publicKey: zeros }
    expect([await openerFor(keys), publicKeyBytes(keys)]).toEqual([undefined, undefined])
  })

  test('keys that are none give no opener', async () => {
    expect(await openerFor({ publicKey: 'no key', privateKey: '' })).toBeUndefined()
    expect(publicKeyBytes({ publicKey: 'AAAA', privateKey: '' })).toBeUndefined()
  })

  test('a browser without X25519 is found out, not guessed', async () => {
    expect(await canSeal()).toBe(true)
    const old = vi.spyOn(crypto.subtle, 'generateKey').mockRejectedValue(new DOMException('', 'NotSupportedError'))
    expect(await canSeal()).toBe(false)
    old.mockRestore()
  })

  test('ids are 32 bits and differ', () => {
    const ids = Array.from({ length: 100 }, randomId)
    expect(new Set(ids).size).toBe(100)
    expect(ids.every(id => Number.isInteger(id) && id >= 0 && id < 2 ** 32)).toBe(true)
  })
})
