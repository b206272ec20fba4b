import { createHash } from 'node:crypto'
import { expect, test, vi } from 'vitest'
import { figuresOfKey } from '../../src/stores/key-figures.ts'

const key = Uint8Array.from({ length: 32 }, (_, at) => at)

test('the figures of a key are those of the SHA-256 of key and workshop', async () => {
  const hash = createHash('sha256').update(key).update(Buffer.from('deadbeef', 'hex')).digest()
  const groups = [0, 4, 8, 12].map(at => hash.readUInt32BE(at) % 10_000)
  expect(await figuresOfKey(key, 0xdeadbeef)).toEqual(groups)
})

test('a swapped key shows: with one bit changed, or in another workshop, the figures are others', async () => {
  const swapped = key.with(31, 30) as typeof key
  const shown = await Promise.all([figuresOfKey(key, 1), figuresOfKey(swapped, 1), figuresOfKey(key, 2)])
  expect(new Set(shown.map(String)).size).toBe(3)
})

test('a page that was not opened over https has none', async () => {
  vi.stubGlobal('crypto', {})
  await expect(figuresOfKey(key, 1)).rejects.toThrow()
  vi.unstubAllGlobals()
})
