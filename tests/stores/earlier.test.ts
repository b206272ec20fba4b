import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { type EarlierVersion, withinBounds } from '../../src/stores/earlier-version.ts'
import { xm } from '../core/models.ts'
import { openBrowser, storedSheet } from './browser.ts'

const key = 'sextant:sheet:first:xm-competencies:short'
const [one, two] = [storedSheet({ strategy: 1 }), storedSheet({ strategy: 2 })]
const day = 86_400_000

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
})

/** The stores of a browser in which this is kept. */
async function browser(kept: Record<string, string>) {
  const { storage } = openBrowser({ kept })
  const it = {
    ...(await import('../../src/stores/assessments.ts')),
    ...(await import('../../src/stores/assessment-keys.ts')),
    ...(await import('../../src/stores/assessment-list.ts')),
    ...(await import('../../src/stores/earlier-versions.ts')),
    ...(await import('../../src/stores/kept-earlier.ts')),
    ...(await import('../../src/stores/take-over.ts'))
  }
  let changes = 0
  /** The earlier versions once what was done has come to them. */
  const versions = async () => {
    await vi.waitFor(() => expect(it.$earlierChanges.get()).toBeGreaterThan(changes))
    changes = it.$earlierChanges.get()
    return it.earlierVersions()
  }
  return { ...it, storage, versions }
}

describe('what takes the place of a sheet', () => {
  test('leaves it among the earlier versions, from which it comes back, and takes its place there', async () => {
    const { versions, takeOver, bringBack, storage } = await browser({ [key]: one })
    takeOver([{ model: xm.id, modelVersion: 1, form: 'short', answers: { strategy: 5 } }], [xm])
    const [kept] = await versions()
    expect(kept).toMatchObject({ key, text: one })
    bringBack(kept as EarlierVersion)
    expect(storage.get(key)).toBe(one)
    expect((await versions()).map(({ text }) => JSON.parse(text).answers.strategy)).toEqual([5])
  })

  test('a deleted assessment comes back with its name and its plan, and a plan made since stays', async () => {
    const [sheet, plan] = ['sextant:sheet:b:xm-competencies:short', 'sextant:plan:b']
    const list = '[{"id":"first","changedAt":0},{"id":"b","name":"Inn","changedAt":1}]'
    const { versions, deleteAssessment, bringBack, storage, $assessments } = await browser({
      'sextant:assessments': list,
      [sheet]: two,
      [plan]: '[1]'
    })
    deleteAssessment('b')
    const [kept] = await versions()
    expect([storage.has(sheet), storage.has(plan)]).toEqual([false, false])
    bringBack(kept as EarlierVersion)
    expect([storage.get(sheet), storage.get(plan)]).toEqual([two, '[1]'])
    expect($assessments.get().find(({ id }) => id === 'b')).toMatchObject({ name: 'Inn' })
    storage.set(plan, '[2]')
    bringBack(kept as EarlierVersion)
    expect(storage.get(plan)).toBe('[2]')
  })

  test('a sheet without answers leaves nothing, and what is there again is not shown', async () => {
    const { versions, deleteSheet, putBack, storage } = await browser({ [key]: one, 'sextant:sheet:first:a:b': '{}' })
    deleteSheet('sextant:sheet:first:a:b')
    putBack(deleteSheet(key))
    expect(await versions()).toEqual([])
    expect(storage.get(key)).toBe(one)
  })

  test('all of it goes when the visitor says so, or forgets everything', async () => {
    const { versions, deleteSheet, forgetEarlier, earlierVersions } = await browser({ [key]: one })
    deleteSheet(key)
    expect(await versions()).toHaveLength(1)
    await forgetEarlier()
    expect(await earlierVersions()).toEqual([])
    const { deleteDatabase } = await import('../../src/stores/browser/database.ts')
    await deleteDatabase()
    expect(await indexedDB.databases()).toEqual([])
  })

  test('is done all the same where the browser has no database', async () => {
    vi.stubGlobal('indexedDB', undefined)
    const { deleteSheet, earlierVersions, storage } = await browser({ [key]: one })
    deleteSheet(key)
    await expect(earlierVersions()).rejects.toThrow()
    expect(storage.has(key)).toBe(false)
  })
})

describe('earlier versions are bounded', () => {
  const version = (replacedAt: number, more: Partial<EarlierVersion> = {}): EarlierVersion => ({
    key,
    text: `${replacedAt}`,
    replacedAt,
    ...more
  })
  const times = (kept: readonly EarlierVersion[]) => kept.map(({ replacedAt }) => replacedAt)

  test('to the last five of each sheet, the latest first', () => {
    const all = [1, 2, 3, 4, 5, 6].map(at => version(at))
    expect(times(withinBounds([...all, version(0, { key: 'other' })], 9))).toEqual([6, 5, 4, 3, 2, 0])
  })

  test('to thirty days', () => {
    expect(times(withinBounds([version(0), version(1)], 30 * day))).toEqual([1, 0])
    expect(times(withinBounds([version(0), version(1)], 30 * day + 1))).toEqual([1])
  })

  test('to two million characters, what lies beside included', () => {
    const large = 'x'.repeat(1_500_000)
    const all = [version(3, { text: large }), version(2, { beside: [['plan', large]] }), version(1)]
    expect(times(withinBounds(all, 9))).toEqual([3, 1])
  })

  test('and the same is kept once', () => {
    expect(times(withinBounds([version(1, { text: 'a' }), version(2, { text: 'a' })], 9))).toEqual([2])
  })
})
