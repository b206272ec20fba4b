import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { storedTexts } from '../../src/layouts/watch/stored-texts.ts'
import { openDatabase } from '../../src/stores/browser/database.ts'

const mirror = (texts: Readonly<Record<string, string>>) => vi.stubGlobal('localStorage', texts)

async function fill(texts: Readonly<Record<string, readonly [text: string | undefined, revision: number]>>) {
  const database = await openDatabase(() => {})
  for (const [key, [text, revision]] of Object.entries(texts)) await database.change(key, () => ({ text, revision }))
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
})

describe('everything that this browser keeps', () => {
  test('is of the database and its mirror what was changed last', async () => {
    mirror({
      'sextant:a': 'ahead',
      'sextant:b': 'behind',
      'sextant:c': 'removed since',
      'sextant:revisions': '{"sextant:a":3,"sextant:b":1,"sextant:c":1}',
      'other:site': 'x'
    })
    await fill({
      'sextant:a': ['old', 2],
      'sextant:b': ['new', 2],
      'sextant:c': [undefined, 2],
      'sextant:d': ['only here', 1]
    })
    const texts = await storedTexts()
    texts.delete('sextant:revisions')
    expect(Object.fromEntries(texts)).toEqual({ 'sextant:a': 'ahead', 'sextant:b': 'new', 'sextant:d': 'only here' })
  })

  test('is what the mirror has where there is no database, and none is made by looking', async () => {
    mirror({ 'sextant:a': 'kept' })
    expect(Object.fromEntries(await storedTexts())).toEqual({ 'sextant:a': 'kept' })
    expect(await indexedDB.databases()).toEqual([])
  })

  test('is nothing where the browser lets nobody look', async () => {
    vi.stubGlobal('localStorage', undefined)
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('no', 'SecurityError')
      }
    })
    expect((await storedTexts()).size).toBe(0)
  })
})
