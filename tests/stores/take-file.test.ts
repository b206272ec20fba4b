import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Model } from '../../src/core/model.ts'
import { toFileSheet, toResultFile } from '../../src/core/result-file.ts'
import { all, pyramid, xm } from '../core/models.ts'
import { openBrowser, storedSheet } from './browser.ts'

const models = new Map<string, Model>([
  [xm.id, xm],
  [pyramid.id, pyramid]
])
const sheet = toFileSheet(xm, { ...all(xm, 3), notes: { strategy: 'a' } })
const sheetAt = (id: string, model = xm.id) => `sextant:sheet:${id}:${model}:short`

async function open(kept: Readonly<Record<string, string>> = {}) {
  const browser = openBrowser({ kept })
  const [files, take, sheets, keys] = await Promise.all([
    import('../../src/stores/result-file.ts'),
    import('../../src/stores/take-file.ts'),
    import('../../src/stores/sheets.ts'),
    import('../../src/stores/assessment-keys.ts')
  ])
  const understand = (others: object) => {
    const reading = files.readFileText(
      JSON.stringify({ ...toResultFile({ createdOn: '2026-11-22', sheets: [] }), ...others })
    )
    if (!reading.ok || reading.kind !== 'result') throw new Error('no result')
    return take.understand(reading.result, models)
  }
  return { browser, ...take, ...sheets, ...keys, understand }
}

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('a file that is read', () => {
  test('becomes an assessment of its own', async () => {
    const { browser, understand, keepAsNew } = await open({ [sheetAt('first')]: storedSheet({ strategy: 1 }) })
    const mine = browser.storage.get(sheetAt('first'))
    const plan = [{ model: xm.id, capability: 'strategy', step: 3, status: 'open' }]
    const id = keepAsNew(understand({ sheets: [sheet], plan }), { name: 'Theirs' })
    expect(JSON.parse(browser.storage.get(sheetAt(id)) ?? '')).toMatchObject({
      answers: sheet.answers,
      notes: { strategy: 'a' }
    })
    expect(JSON.parse(browser.storage.get(`sextant:plan:${id}`) ?? '')).toEqual(plan)
    expect(browser.storage.get(sheetAt('first'))).toBe(mine)
  })

  test('replaces only the questionnaires that it has, shows at once, and can be taken back', async () => {
    const { browser, understand, replaceIn, putBack, sheetOf } = await open({
      [sheetAt('first')]: storedSheet({ strategy: 1 }),
      [sheetAt('first', pyramid.id)]: storedSheet({ 'solve:a': 2 })
    })
    const before = new Map(browser.storage)
    const $sheet = sheetOf(xm, 'short')
    const stop = $sheet.listen(() => {})
    const snapshot = replaceIn('first', understand({ sheets: [sheet] }))
    expect($sheet.get().answers.strategy).toBe(3)
    expect(browser.storage.get(sheetAt('first', pyramid.id))).toBe(before.get(sheetAt('first', pyramid.id)))
    putBack(snapshot)
    expect($sheet.get().answers).toEqual({ strategy: 1 })
    expect(browser.storage.get(sheetAt('first'))).toBe(before.get(sheetAt('first')))
    stop()
  })

  test('names what belongs to no model or form of ours, and keeps it', async () => {
    const { browser, understand, keepAsNew } = await open()
    const strange = { ...sheet, model: 'of-others' }
    const understood = understand({ sheets: [sheet, strange, { ...sheet, form: 'middle' }] })
    expect(understood.strangers.map(({ model, form }) => `${model} ${form}`)).toEqual([
      'of-others short',
      `${xm.id} middle`
    ])
    const id = keepAsNew(understood, { name: 'Theirs' })
    expect(JSON.parse(browser.storage.get(sheetAt(id, 'of-others')) ?? '').answers).toEqual(sheet.answers)
  })

  test('keeps what can’t be used with the sheet, aside', async () => {
    const { browser, understand, keepAsNew } = await open()
    const id = keepAsNew(understand({ sheets: [{ ...sheet, answers: { strategy: 9, roadmap: 2 } }] }), {
      name: 'Theirs'
    })
    expect(JSON.parse(browser.storage.get(sheetAt(id)) ?? '')).toMatchObject({
      answers: { roadmap: 2 },
      aside: { strategy: 9 }
    })
  })

  test('counts the first of two sheets of the same questionnaire', async () => {
    const { understand } = await open()
    const { sheets, doubled } = understand({ sheets: [sheet, { ...sheet, answers: { strategy: 1 } }] })
    expect(doubled).toBe(1)
    expect(sheets[0]?.sheet.answers.strategy).toBe(3)
  })

  test('leaves out steps of its plan that are none, and says how many', async () => {
    const { understand } = await open()
    const good = { model: 'm', capability: 'c', step: 1, status: 'open' }
    const { plan, planDropped } = understand({ sheets: [sheet], plan: [good, { ...good, status: 'late' }, 'x', good] })
    expect(plan).toEqual([good])
    expect(planDropped).toBe(3)
  })
})

describe('a full storage', () => {
  test('loses nothing of a file that is read while the page is open, and says so', async () => {
    const { browser, understand, keepAsNew, sheetOf } = await open()
    const { $storageState } = await import('../../src/stores/browser/storage.ts')
    browser.fill()
    const id = keepAsNew(understand({ sheets: [sheet] }), { name: 'Theirs' })
    expect($storageState.get()).toBe('full')
    expect(sheetOf(xm, 'short', id).get().answers).toEqual(sheet.answers)
  })
})
