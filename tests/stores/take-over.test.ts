import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Sheet } from '../../src/core/sheet.ts'
import { all, pyramid, xm } from '../core/models.ts'
import { type FakeBrowser, openBrowser } from './browser.ts'

const models = [xm, pyramid]
const shared: Sheet = { ...all(xm, 4), date: '2026-09-23' }
const levels: Sheet = { ...all(pyramid, 2), date: '2026-09-24' }

async function stores() {
  const [taking, sheets, own, current, storage] = await Promise.all([
    import('../../src/stores/take-over.ts'),
    import('../../src/stores/sheets.ts'),
    import('../../src/stores/own-sheets.ts'),
    import('../../src/stores/current.ts'),
    import('../../src/stores/browser/storage.ts')
  ])
  return { ...taking, ...sheets, ...own, ...current, ...storage }
}
let browser: FakeBrowser
let here: Awaited<ReturnType<typeof stores>>

beforeEach(async () => {
  vi.unstubAllGlobals()
  browser = openBrowser()
  here = await stores()
})

function answerMyself(): void {
  const store = here.sheetOf(xm, 'short')
  here.answer(store, 'strategy', 1)
  here.note(store, 'strategy', 'seen it')
}

describe('taking over a shared result', () => {
  test('makes its answers and its date the visitor’s own', () => {
    here.takeOver([shared, levels], models)
    const own = here.ownSheets(models)
    expect(own.map(({ model, date }) => [model, date])).toEqual([
      ['xm-competencies', '2026-09-23'],
      ['cx-pyramid', '2026-09-24']
    ])
    expect(own[0]?.answers).toEqual(shared.answers)
    expect(here.isOwn([shared, levels], models)).toBe(true)
  })

  test('survives a reload', async () => {
    here.takeOver([shared], models)
    browser.reload()
    here = await stores()
    expect(here.ownSheets(models).map(({ answers }) => answers)).toEqual([shared.answers])
  })

  test('names what it would replace, and only that', () => {
    expect(here.wouldReplace([shared, levels])).toEqual([])
    answerMyself()
    expect(here.wouldReplace([shared, levels])).toEqual([shared])
  })

  test('replaces answers and notes of that form alone', () => {
    answerMyself()
    here.answer(here.sheetOf(pyramid, 'short'), 'inform:plain', 3)
    here.takeOver([shared], models)
    expect(here.sheetOf(xm, 'short').get()).toMatchObject({ answers: shared.answers, notes: {} })
    expect(here.sheetOf(pyramid, 'short').get().answers).toEqual({ 'inform:plain': 3 })
  })

  test('keeps both in a new assessment where that is wanted', () => {
    answerMyself()
    const before = here.$currentAssessment.get()
    here.takeOverBeside([shared], models)
    expect(here.$currentAssessment.get()).toMatch(/^[0-9a-f]{8}$/)
    expect(here.ownSheets(models)[0]?.answers).toEqual(shared.answers)
    expect(here.sheetOf(xm, 'short', before).get()).toMatchObject({
      answers: { strategy: 1 },
      notes: { strategy: 'seen it' }
    })
  })

  test('sets answers to items that are gone aside and says so', () => {
    here.takeOver([{ ...shared, answers: { ...shared.answers, retired: 2 } }], models)
    expect(here.sheetOf(xm, 'short').get().aside).toEqual({ retired: 2 })
    expect(here.$sheetProblems.get()[here.sheetKey(xm.id, 'short')]).toEqual({ kind: 'setAside', count: 1 })
  })

  test('leaves out what there is no model for', () => {
    here.takeOver([shared, levels], [pyramid])
    expect(here.ownSheets(models).map(({ model }) => model)).toEqual(['cx-pyramid'])
  })
})

describe('own sheets', () => {
  test('are those in which something is answered', () => {
    expect(here.ownSheets(models)).toEqual([])
    here.note(here.sheetOf(xm, 'long'), 'strategy:proof', 'a note alone is no answer')
    expect(here.ownSheets(models)).toEqual([])
    answerMyself()
    expect(here.ownSheets(models).map(({ form }) => form)).toEqual(['short'])
  })

  test.each<[string, Sheet[]]>([
    ['none', []],
    ['another answer', [{ ...shared, answers: { ...shared.answers, strategy: 1 } }]],
    ['one answer less', [{ ...shared, answers: { strategy: 4 } }]],
    ['another day', [{ ...shared, date: '2026-09-24' }]],
    ['another form', [all(xm, 4, { form: 'long' })]],
    ['one that is and one that is not', [shared, levels]]
  ])('are not taken for a shared result with %s', (_, sheets) => {
    here.takeOver([shared], models)
    expect(here.isOwn(sheets, models)).toBe(false)
  })
})
