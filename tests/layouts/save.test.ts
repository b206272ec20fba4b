import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { openDatabase } from '../../src/stores/browser/database.ts'

const head = { format: 'sextant-stored', formatVersion: 1 }
const read = async () => JSON.parse(await (await import('../../src/layouts/beside/save.ts')).allStored())

beforeEach(() => {
  vi.stubGlobal('addEventListener', () => {})
  vi.stubGlobal('indexedDB', new IDBFactory())
  vi.stubGlobal('localStorage', { 'sextant:a': 'mirrored', 'other:site': 'x' })
})

describe('what a page saves of the storage by itself', () => {
  test('is all of the database and of its mirror, and nothing of other sites', async () => {
    const database = await openDatabase(() => {})
    await database.change('sextant:a', () => ({ text: 'kept', revision: 2 }))
    expect(await read()).toEqual({
      ...head,
      mirror: { 'sextant:a': 'mirrored' },
      database: [['sextant:a'], [{ text: 'kept', revision: 2 }]]
    })
  })

  test('makes no database by looking for one', async () => {
    expect(await read()).toMatchObject({ mirror: { 'sextant:a': 'mirrored' } })
    expect(await indexedDB.databases()).toEqual([])
  })

  test('is nothing where the browser lets nobody look', async () => {
    const refuse = () => {
      throw new DOMException('no', 'SecurityError')
    }
    vi.stubGlobal('localStorage', new Proxy({}, { ownKeys: refuse }))
    vi.stubGlobal('indexedDB', { open: refuse })
    expect(await read()).toEqual({ ...head, mirror: {} })
  })
})
