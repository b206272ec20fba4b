import { afterEach, describe, expect, test, vi } from 'vitest'
import type { StagesModel } from '../../src/core/model.ts'
import { openBrowser, storedSheet } from './browser.ts'

const capability = (id: string) => ({ id, weight: 1, items: { short: [id] } })
const model: StagesModel = {
  id: 'shop',
  number: 200,
  version: 2,
  reading: 'stages',
  forms: { short: ['kept', 'better', 'gone', 'added'] },
  changes: { better: { reworded: 2 }, gone: { retired: 2 }, added: { since: 2 } },
  dimensions: [{ id: 'all', weight: 1, capabilities: ['kept', 'better', 'gone', 'added'].map(capability) }],
  stages: [{ id: 'first', bar: 1, floor: 1 }]
}
const key = 'sextant:sheet:first:shop:short'
const answers = { kept: 3, better: 2, gone: 5 }
const notes = { gone: 'seen', kept: 'read' }
const first = storedSheet(answers, { notes, evidence: { gone: 'measured' }, aside: { odd: 1 } })

async function visit(kept: Readonly<Record<string, string>> = { [key]: first }) {
  const browser = openBrowser({ kept })
  const [sheets, renewal] = await Promise.all([
    import('../../src/stores/sheets.ts'),
    import('../../src/stores/renewal.ts')
  ])
  const store = sheets.sheetOf(model, 'short')
  store.listen(() => {})
  return { browser, store, ...sheets, ...renewal }
}

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('a stored sheet of version 1', () => {
  test('stays one when it is answered on', async () => {
    const { store, answer, browser } = await visit()
    answer(store, 'kept', 4)
    expect(JSON.parse(browser.storage.get(key) ?? '')).toMatchObject({
      modelVersion: 1,
      answers: { ...answers, kept: 4 }
    })
  })

  test('is taken to today’s questions by choice: nothing is lost, and better words wait to be confirmed', async () => {
    const { store, renew } = await visit()
    renew(store, model)
    expect(store.get()).toMatchObject({
      modelVersion: 2,
      date: '2026-11-20',
      answers: { kept: 3, better: 2 },
      notes: { kept: 'read' },
      evidence: {},
      aside: { odd: 1, gone: 5, 'notes/gone': 'seen', 'evidence/gone': 'measured' },
      toConfirm: ['better']
    })
  })

  test('is back as it was after undo, also after a reload', async () => {
    const { store, renew, browser, answer } = await visit()
    renew(store, model)
    answer(store, 'added', 1)
    browser.reload()
    const [{ sheetOf }, { takeBackRenewal }] = await Promise.all([
      import('../../src/stores/sheets.ts'),
      import('../../src/stores/renewal.ts')
    ])
    const next = sheetOf(model, 'short')
    takeBackRenewal(next)
    const { changedAt: _, ...back } = JSON.parse(browser.storage.get(key) ?? '')
    const { changedAt: __, ...was } = JSON.parse(first)
    expect(back).toEqual(was)
  })

  test('has no way back once that is said', async () => {
    const { store, renew, keepRenewal } = await visit()
    renew(store, model)
    keepRenewal(store)
    expect(store.get().before).toBeUndefined()
    expect(store.get().answers).toEqual({ kept: 3, better: 2 })
  })

  test('that was moved waits for no answer that was confirmed or chosen anew', async () => {
    const { store, renew, confirm, answer, takeBackRenewal } = await visit()
    renew(store, model)
    confirm(store, ['better'])
    expect(store.get().toConfirm).toBeUndefined()
    takeBackRenewal(store)
    renew(store, model)
    answer(store, 'better', 3)
    expect(store.get().toConfirm).toBeUndefined()
  })

  test('is written once only: to take today’s sheet there changes nothing', async () => {
    const { store, renew, takeBackRenewal } = await visit({ [key]: storedSheet({ kept: 3 }, { modelVersion: 2 }) })
    renew(store, model)
    takeBackRenewal(store)
    expect(store.get()).toMatchObject({ modelVersion: 2, answers: { kept: 3 } })
  })
})

test('a result of version 1 that is taken over stays one', async () => {
  const { store } = await visit({})
  const { takeOver } = await import('../../src/stores/take-over.ts')
  takeOver(
    [{ model: 'shop', modelVersion: 1, form: 'short', date: '2026-09-23', answers: { gone: 5, kept: 3 } }],
    [model]
  )
  expect(store.get()).toMatchObject({ modelVersion: 1, answers: { gone: 5, kept: 3 }, aside: {} })
  const { isOwn } = await import('../../src/stores/own-sheets.ts')
  const same = { model: 'shop', form: 'short', date: '2026-09-23', answers: { gone: 5, kept: 3 } } as const
  expect(isOwn([{ ...same, modelVersion: 1 }], [model])).toBe(true)
  expect(isOwn([{ ...same, modelVersion: 2 }], [model])).toBe(false)
})
