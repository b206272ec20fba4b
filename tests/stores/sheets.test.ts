import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { LevelsModel } from '../../src/core/model.ts'
import { type FakeBrowser, openBrowser } from './browser.ts'

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
const stored = ({ storage }: FakeBrowser) => JSON.parse(storage.get(key) ?? '{}')

async function visit(browser: FakeBrowser) {
  browser.reload()
  return import('../../src/stores/sheets.ts')
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 10, 22, 9, 0) })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('a sheet', () => {
  test('is written at every change, with the day and the time', async () => {
    const browser = openBrowser()
    const { sheetOf, answer } = await visit(browser)
    answer(sheetOf(model, 'short'), 'base:a', 4)
    expect(stored(browser)).toMatchObject({ answers: { 'base:a': 4 }, date: '2026-11-22', changedAt: Date.now() })
  })

  test('is found again at the next visit', async () => {
    const browser = openBrowser()
    const first = await visit(browser)
    first.answer(first.sheetOf(model, 'short'), 'base:a', 'na')
    const second = await visit(browser)
    expect(second.sheetOf(model, 'short').get().answers).toEqual({ 'base:a': 'na' })
  })

  test('is not written by being looked at', async () => {
    const browser = openBrowser()
    const { sheetOf } = await visit(browser)
    sheetOf(model, 'short').subscribe(() => {})()
    expect([...browser.storage.keys()]).toEqual([])
  })

  test('drops an answer, a note and a mark that are taken back', async () => {
    const { sheetOf, answer, note, markEvidence } = await visit(openBrowser())
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
    const browser = openBrowser({ kept: { [key]: '{"answers":{"base:a":4' } })
    const { sheetOf, answer, $sheetProblems } = await visit(browser)
    const sheet = sheetOf(model, 'short')
    sheet.get()
    await Promise.resolve()
    expect($sheetProblems.get()[key]).toEqual({ kind: 'corrupt' })
    expect(browser.storage.get(key)).toBe('{"answers":{"base:a":4')
    answer(sheet, 'base:b', 2)
    expect(stored(browser).aside.unread).toBe('{"answers":{"base:a":4')
    const next = await visit(browser)
    next.sheetOf(model, 'short').get()
    await Promise.resolve()
    expect(next.$sheetProblems.get()[key]).toBeUndefined()
  })

  test('is gone with all that was set aside when the visitor deletes it, and can be put back', async () => {
    const browser = openBrowser({ kept: { [key]: '{"answers":{"gone":4}}' } })
    const { sheetOf } = await visit(browser)
    const { deleteSheet, putBack } = await import('../../src/stores/assessment-keys.ts')
    const before = deleteSheet(key)
    expect([...browser.storage.keys()]).toEqual([])
    expect(sheetOf(model, 'short').get()).toMatchObject({ answers: {}, aside: {} })
    putBack(before)
    expect(browser.storage.get(key)).toBe('{"answers":{"gone":4}}')
  })

  test('keeps what a full storage refuses while the page is open', async () => {
    const browser = openBrowser()
    const { sheetOf, answer, note } = await visit(browser)
    const sheet = sheetOf(model, 'short')
    answer(sheet, 'base:a', 4)
    browser.fill()
    answer(sheet, 'base:b', 5)
    note(sheet, 'base:b', 'seen')
    expect(sheet.get()).toMatchObject({ answers: { 'base:a': 4, 'base:b': 5 }, notes: { 'base:b': 'seen' } })
    expect(stored(browser).answers).toEqual({ 'base:a': 4 })
  })
})

describe('two tabs', () => {
  const otherTab = { modelVersion: 1, answers: { 'base:a': 1, 'base:b': 5 }, notes: {}, evidence: {}, aside: {} }

  test('lose no answer of each other, even before a tab has heard of it', async () => {
    const browser = openBrowser()
    const { sheetOf, answer } = await visit(browser)
    const sheet = sheetOf(model, 'short')
    answer(sheet, 'base:a', 3)
    browser.storage.set(key, JSON.stringify(otherTab))
    answer(sheet, 'base:a', 4)
    expect(stored(browser).answers).toEqual({ 'base:a': 4, 'base:b': 5 })
    expect(sheet.get().answers).toEqual({ 'base:a': 4, 'base:b': 5 })
  })

  test('show what the other one changed', async () => {
    const browser = openBrowser()
    const { sheetOf } = await visit(browser)
    const sheet = sheetOf(model, 'short')
    const seen: unknown[] = []
    sheet.subscribe(({ answers }) => seen.push(answers))
    browser.storage.set(key, JSON.stringify(otherTab))
    browser.tell(key)
    expect(seen.at(-1)).toEqual(otherTab.answers)
  })

  test('both stand empty when one deletes', async () => {
    const browser = openBrowser({ kept: { [key]: JSON.stringify(otherTab) } })
    const { sheetOf, answer } = await visit(browser)
    const sheet = sheetOf(model, 'short')
    sheet.subscribe(() => {})
    browser.storage.delete(key)
    browser.tell(key)
    expect(sheet.get().answers).toEqual({})
    answer(sheet, 'base:a', 2)
    expect(stored(browser).answers).toEqual({ 'base:a': 2 })
  })
})
