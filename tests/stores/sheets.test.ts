import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { LevelsModel } from '../../src/core/model.ts'
import { FakeStorage, quotaError, storageEvent, visit } from './visit.ts'

const items = ['base:a', 'base:b']
const model: LevelsModel = {
  id: 'tower',
  number: 201,
  version: 1,
  reading: 'levels',
  forms: { short: items },
  bar: 3.5,
  floor: 2,
  groups: {},
  dimensions: [{ id: 'base', weight: 1, capabilities: [{ id: 'base', weight: 1, items: { short: items } }] }]
}
const key = 'sextant:sheet:first:tower:short'
const stored = (storage: FakeStorage) => JSON.parse(storage.getItem(key) ?? '{}')

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 10, 22, 9, 0) })
})
afterEach(() => {
  FakeStorage.refusal = undefined
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('a sheet', () => {
  test('is written at every change, with the day and the time', async () => {
    const storage = new FakeStorage()
    const { sheetOf, answer } = await visit(storage)
    answer(sheetOf(model, 'short'), 'base:a', 4)
    expect(stored(storage)).toMatchObject({ answers: { 'base:a': 4 }, date: '2026-11-22', changedAt: Date.now() })
  })

  test('is found again at the next visit', async () => {
    const storage = new FakeStorage()
    const first = await visit(storage)
    first.answer(first.sheetOf(model, 'short'), 'base:a', 'na')
    const second = await visit(storage)
    expect(second.sheetOf(model, 'short').get().answers).toEqual({ 'base:a': 'na' })
  })

  test('is not written by being looked at', async () => {
    const storage = new FakeStorage()
    const { sheetOf } = await visit(storage)
    sheetOf(model, 'short').subscribe(() => {})()
    expect(Object.keys(storage)).toEqual([])
  })

  test('drops an answer, a note and a mark that are taken back', async () => {
    const { sheetOf, answer, note, markEvidence } = await visit(new FakeStorage())
    const sheet = sheetOf(model, 'short')
    answer(sheet, 'base:a', 4)
    note(sheet, 'base:a', 'seen')
    markEvidence(sheet, 'base:a', 'claimed')
    answer(sheet, 'base:a', undefined)
    note(sheet, 'base:a', '  ')
    markEvidence(sheet, 'base:a', undefined)
    expect(sheet.get()).toMatchObject({ answers: {}, notes: {}, evidence: {} })
  })

  test('that is damaged is told once and still in storage after the next answer', async () => {
    const storage = Object.assign(new FakeStorage(), { [key]: '{"answers":{"base:a":4' })
    const { sheetOf, answer, $sheetProblems } = await visit(storage)
    const sheet = sheetOf(model, 'short')
    await Promise.resolve()
    expect($sheetProblems.get()[key]).toEqual({ kind: 'corrupt' })
    expect(storage.getItem(key)).toBe('{"answers":{"base:a":4')
    answer(sheet, 'base:b', 2)
    expect(stored(storage).aside.unread).toBe('{"answers":{"base:a":4')
    const next = await visit(storage)
    next.sheetOf(model, 'short')
    await Promise.resolve()
    expect(next.$sheetProblems.get()[key]).toBeUndefined()
  })

  test('is gone with all that was set aside when the visitor deletes it', async () => {
    const storage = Object.assign(new FakeStorage(), { [key]: '{"answers":{"gone":4}}' })
    const { sheetOf, forget } = await visit(storage)
    forget(sheetOf(model, 'short'))
    expect(Object.keys(storage)).toEqual([])
    expect(sheetOf(model, 'short').get()).toMatchObject({ answers: {}, aside: {} })
  })

  test('keeps what a full storage refuses while the page is open', async () => {
    const storage = new FakeStorage()
    const { sheetOf, answer, note } = await visit(storage)
    const sheet = sheetOf(model, 'short')
    answer(sheet, 'base:a', 4)
    FakeStorage.refusal = quotaError()
    answer(sheet, 'base:b', 5)
    note(sheet, 'base:b', 'seen')
    expect(sheet.get()).toMatchObject({ answers: { 'base:a': 4, 'base:b': 5 }, notes: { 'base:b': 'seen' } })
    expect(stored(storage).answers).toEqual({ 'base:a': 4 })
  })
})

describe('two tabs', () => {
  const otherTab = { modelVersion: 1, answers: { 'base:a': 1, 'base:b': 5 }, notes: {}, evidence: {}, aside: {} }

  test('lose no answer of each other, even before a tab has heard of it', async () => {
    const storage = new FakeStorage()
    const { sheetOf, answer } = await visit(storage)
    const sheet = sheetOf(model, 'short')
    answer(sheet, 'base:a', 3)
    storage.setItem(key, JSON.stringify(otherTab))
    answer(sheet, 'base:a', 4)
    expect(stored(storage).answers).toEqual({ 'base:a': 4, 'base:b': 5 })
    expect(sheet.get().answers).toEqual({ 'base:a': 4, 'base:b': 5 })
  })

  test('show what the other one changed', async () => {
    const storage = new FakeStorage()
    const { sheetOf, tell } = await visit(storage)
    const sheet = sheetOf(model, 'short')
    const seen: unknown[] = []
    sheet.subscribe(({ answers }) => seen.push(answers))
    storage.setItem(key, JSON.stringify(otherTab))
    tell(storageEvent(key, JSON.stringify(otherTab)))
    expect(seen.at(-1)).toEqual(otherTab.answers)
  })

  test('both stand empty when one deletes', async () => {
    const storage = Object.assign(new FakeStorage(), { [key]: JSON.stringify(otherTab) })
    const { sheetOf, tell, answer } = await visit(storage)
    const sheet = sheetOf(model, 'short')
    sheet.subscribe(() => {})
    storage.removeItem(key)
    tell(storageEvent(key, null))
    expect(sheet.get().answers).toEqual({})
    answer(sheet, 'base:a', 2)
    expect(stored(storage).answers).toEqual({ 'base:a': 2 })
  })
})
