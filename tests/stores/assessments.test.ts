import { afterEach, describe, expect, test, vi } from 'vitest'
import { openBrowser, storedSheet } from './browser.ts'

const sheetAt = (id: string) => `sextant:sheet:${id}:xm-competencies:short`

async function open(kept: Readonly<Record<string, string>> = {}) {
  const browser = openBrowser({ kept })
  const stores = await import('../../src/stores/assessments.ts')
  const { $assessments } = await import('../../src/stores/assessment-list.ts')
  const current = await import('../../src/stores/current.ts')
  return { browser, ...current, ...stores, all: () => $assessments.get() }
}

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('assessments', () => {
  test('begin with one that has no name and needed no making', async () => {
    const { browser, all } = await open()
    expect(all()).toEqual([{ id: 'first', changedAt: 0 }])
    expect([...browser.storage.keys()]).toEqual([])
  })

  test('are made with a trimmed name, an id of their own, and stay', async () => {
    const { browser, all, createAssessment } = await open()
    const id = createAssessment({ name: ' Inn 2026 ', organisation: '  ' })
    expect(id).toMatch(/^[\da-f]{8}$/)
    expect(all()).toEqual([
      { id: 'first', changedAt: 0 },
      { id, name: 'Inn 2026', changedAt: expect.any(Number) }
    ])
    expect(JSON.parse(browser.storage.get('sextant:assessments') ?? '')).toHaveLength(2)
  })

  test('keep what another tab has added meanwhile', async () => {
    const { browser, all, createAssessment } = await open()
    all()
    browser.storage.set('sextant:assessments', JSON.stringify([{ id: 'other-tab', name: 'B', changedAt: 1 }]))
    createAssessment({ name: 'C' })
    expect(all().map(({ name }) => name)).toEqual(['B', 'C'])
  })

  test('are renamed, and an organisation can be taken away', async () => {
    const { all, createAssessment, renameAssessment } = await open()
    const id = createAssessment({ name: 'A', organisation: 'Inn' })
    renameAssessment(id, { name: 'B', organisation: '' })
    expect(all().at(-1)).toEqual({ id, name: 'B', changedAt: expect.any(Number) })
  })

  test('are copied with sheets, plan and route', async () => {
    const { browser, duplicateAssessment } = await open({
      [sheetAt('first')]: storedSheet({ strategy: 3 }),
      'sextant:plan:first': '[{"model":"m","capability":"c","step":1,"status":"open"}]',
      'sextant:route:first': '{"m":{"efforts":{},"struckOut":[]}}'
    })
    const copy = duplicateAssessment('first', { name: 'Copy' })
    for (const key of [sheetAt('first'), 'sextant:plan:first', 'sextant:route:first']) {
      expect(browser.storage.get(key.replace(':first', `:${copy}`))).toBe(browser.storage.get(key))
    }
  })

  test('are deleted whole, and come back whole and in their place', async () => {
    const { browser, all, createAssessment, deleteAssessment, undoDelete, openAssessment, $currentAssessment } =
      await open({ [sheetAt('first')]: storedSheet({ strategy: 3 }) })
    const other = createAssessment({ name: 'Other' })
    openAssessment('first')
    const text = browser.storage.get(sheetAt('first'))
    const deleted = deleteAssessment('first')
    expect(all().map(({ id }) => id)).toEqual([other])
    expect(browser.storage.has(sheetAt('first'))).toBe(false)
    expect($currentAssessment.get()).toBe(other)
    undoDelete(deleted)
    expect(all().map(({ id }) => id)).toEqual(['first', other])
    expect(browser.storage.get(sheetAt('first'))).toBe(text)
    expect($currentAssessment.get()).toBe('first')
  })

  test('never end: when the last is deleted, an empty first one is there again', async () => {
    const { all, createAssessment, deleteAssessment, $currentAssessment } = await open()
    const id = createAssessment({ name: 'A' })
    deleteAssessment('first')
    deleteAssessment(id)
    expect(all()).toEqual([{ id: 'first', changedAt: 0 }])
    expect($currentAssessment.get()).toBe('first')
  })

  test('are found again from their sheets when their list is damaged', async () => {
    const { all } = await open({ 'sextant:assessments': '[{"id":', [sheetAt('x1')]: storedSheet({ strategy: 3 }) })
    expect(all().map(({ id }) => id)).toEqual(['first', 'x1'])
  })

  test('were changed when the last of their sheets was', async () => {
    const { changedAt } = await open({ [sheetAt('first')]: storedSheet({}, { changedAt: 77 }) })
    expect(changedAt({ id: 'first', changedAt: 5 })).toBe(77)
    expect(changedAt({ id: 'other', changedAt: 5 })).toBe(5)
  })

  test('open at their first part', async () => {
    const { browser, createAssessment, openAssessment } = await open({ 'sextant:places': '{"m/short":"design"}' })
    openAssessment(createAssessment({ name: 'A' }))
    expect(browser.storage.get('sextant:places')).toBe('{}')
  })
})
