import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toBackup } from '../../src/core/backup.ts'
import { itemsOf, type Model } from '../../src/core/model.ts'
import type { PlanStep } from '../../src/core/plan.ts'
import { takeSheet, toFileSheet, toResultFile, type WrittenSheet } from '../../src/core/result-file.ts'
import type { Evidence, Sheet } from '../../src/core/sheet.ts'
import { anyWithSheet, type Case } from './arbitraries.ts'
import { many } from './many.ts'
import { all, profileModel, pyramid, xm } from './models.ts'

const sheet: Sheet = {
  ...all(xm, 3, { except: { strategy: 'unknown', design: 'na', metrics: undefined } }),
  date: '2026-11-22',
  notes: { roadmap: 'Board paper' },
  evidence: { roadmap: 'documented' }
}

/** What a reader of the file gets. */
function reread<T>(value: T): T {
  return JSON.parse(JSON.stringify(value))
}

describe('a result as a file', () => {
  test('holds what the contract names', () => {
    const plan: PlanStep[] = [{ model: 'xm-competencies', capability: 'strategy', step: 2, status: 'open' }]
    const file = toResultFile({ createdOn: '2026-11-22', label: 'Inn', sheets: [{ model: xm, sheet }], plan })
    expect(Object.keys(file)).toEqual(['format', 'formatVersion', 'createdOn', 'label', 'sheets', 'plan'])
    const enough = [{ model: 'xm-competencies', capability: 'design', reason: 'it is a kiosk' }]
    expect(toResultFile({ createdOn: '2026-11-22', sheets: [], enough }).enough).toEqual(enough)
    expect(toResultFile({ createdOn: '2026-11-22', sheets: [], metrics: [{ id: 'a' }] }).metrics).toEqual([{ id: 'a' }])
    const worksheets = { journey: { title: 'T' }, strategy: { lines: { promise: 'P' } } }
    expect(toResultFile({ createdOn: '2026-11-22', sheets: [], worksheets }).worksheets).toEqual(worksheets)
    expect(file).toMatchObject({ format: 'sextant-result', formatVersion: 1, createdOn: '2026-11-22', label: 'Inn' })
    expect(Object.keys(file.sheets[0] ?? {})).toEqual([
      ...['model', 'modelVersion', 'form', 'date', 'answers', 'notes', 'evidence', 'scores', 'stage', 'heldBackBy']
    ])
    expect(file.plan).toEqual(plan)
  })

  test('leaves out what there is none of', () => {
    const file = toResultFile({ createdOn: '2026-11-22', label: '', sheets: [{ model: xm, sheet: all(xm, 3) }] })
    expect(Object.keys(file)).toEqual(['format', 'formatVersion', 'createdOn', 'sheets'])
    expect(Object.keys(file.sheets[0] ?? {})).not.toContain('notes')
  })

  test('carries what a browser keeps beside a sheet, where there is any', () => {
    const beside = {
      aside: { gone: 4 },
      toConfirm: ['roadmap'],
      before: { modelVersion: 1, answers: { roadmap: 2 as const } }
    }
    expect(toFileSheet(xm, { ...sheet, ...beside })).toMatchObject(beside)
    const none = toFileSheet(xm, { ...sheet, aside: {}, toConfirm: [] })
    expect(Object.keys(none).filter(key => key in beside)).toEqual([])
  })

  test('writes scores with six decimals, and none where nothing is rated', () => {
    const { scores } = toFileSheet(xm, all(xm, 3, { form: 'long', except: { 'strategy:proof': 4, design: undefined } }))
    expect(scores.capabilities.strategy).toEqual({ score: 3.333333, low: 3.333333, high: 3.333333, coverage: 1 })
    expect(scores.capabilities.design).toEqual({ low: 1, high: 5, coverage: 0 })
    expect(toFileSheet(xm, all(xm, 'na')).scores.overall).toEqual({ coverage: 0 })
  })

  test('says the stage with its span, and what holds it back', () => {
    const held = toFileSheet(xm, all(xm, 5, { except: { lead: 1 } }))
    expect(held.stage).toEqual({ value: 'initiate', low: 'initiate', high: 'initiate' })
    expect(held.heldBackBy).toEqual(['lead'])
  })

  test('names the dimensions without any answer, which leave no stage', () => {
    const open = toFileSheet(xm, all(xm, 5, { except: { lead: undefined } }))
    expect(open.open).toEqual(['lead'])
    expect(open.stage).toEqual({ value: null, low: null, high: null })
    expect(open.scores.overall).toEqual({ score: 5, low: 5, high: 5, coverage: 1 })
    expect(toFileSheet(xm, all(xm, 5))).not.toHaveProperty('open')
  })

  test('says of a profile its scores and no more', () => {
    const profile = profileModel(['one'])
    expect(Object.keys(toFileSheet(profile, all(profile, 2)))).toEqual([
      ...['model', 'modelVersion', 'form', 'answers', 'scores']
    ])
  })

  test('says the reached level with its span, and the cracks', () => {
    const cracked = toFileSheet(pyramid, all(pyramid, 5, { except: { solve: 1 } }))
    expect(cracked.reached).toEqual({ value: 'inform', low: 'inform', high: 'inform' })
    expect(cracked.cracks).toEqual(['solve'])
    expect(cracked).not.toHaveProperty('stage')
  })
})

describe('reading a sheet', () => {
  const written = (others: Record<string, unknown> = {}): WrittenSheet => ({
    ...reread(toFileSheet(xm, sheet)),
    ...others
  })
  const taken = (others: Record<string, unknown>) => takeSheet(xm, 'short', written(others))

  test('gives the sheet that was written', () => {
    expect(taken({})).toEqual({ sheet, setAside: {}, differed: false })
  })

  test.each([
    ['scores', { scores: { ...toFileSheet(xm, sheet).scores, overall: { score: 4.9, coverage: 1 } } }],
    ['one score in the sixth decimal', scoresWith(0.000002)],
    ['a stage', { stage: { value: 'embed', low: 'embed', high: 'embed' } }],
    ['what holds it back', { heldBackBy: ['lead'] }],
    ['a reached level, which this model has not', { reached: { value: null, low: null, high: null } }],
    ['scores that are none', { scores: 'high' }]
  ])('notices that the file says other %s, and works it out again', (_, others) => {
    expect(taken(others)).toMatchObject({ sheet, differed: true })
  })

  test.each([
    ['says nothing', { scores: undefined, stage: undefined, heldBackBy: undefined }],
    ['says the same in more decimals', scoresWith(0.0000001)]
  ])('is content with a file that %s', (_, others) => {
    expect(taken(others).differed).toBe(false)
  })

  test('sets aside what is no item of the form or no answer, and keeps its text', () => {
    const answers = { ...sheet.answers, strategy: 6, 'strategy:promise': 3, '<script>': 2 }
    const { sheet: read, setAside } = taken({
      answers,
      notes: { roadmap: 7 },
      evidence: { roadmap: 'sure', x: 'claimed' }
    })
    expect(setAside).toEqual({
      strategy: 6,
      'strategy:promise': 3,
      '<script>': 2,
      'note of roadmap': 7,
      'evidence of roadmap': 'sure',
      'evidence of x': 'claimed'
    })
    expect(read.answers).not.toHaveProperty('strategy')
    expect(read.answers.roadmap).toBe(3)
  })

  test('takes `__proto__` for a key like any other that is no item', () => {
    const answers = JSON.parse('{ "roadmap": 3, "__proto__": { "strategy": 5 }, "constructor": 4 }')
    const { sheet: read, setAside } = taken({ answers })
    expect(read.answers).toEqual({ roadmap: 3 })
    expect(read.answers.strategy).toBeUndefined()
    expect(Object.keys(setAside)).toEqual(['__proto__', 'constructor'])
    expect(Object.getPrototypeOf(setAside)).toBe(Object.prototype)
    expect(({} as Record<string, unknown>).strategy).toBeUndefined()
  })

  test('sets aside a date that is no day', () => {
    const { sheet: read, setAside } = taken({ date: '2026-02-31' })
    expect(read).not.toHaveProperty('date')
    expect(setAside).toEqual({ date: '2026-02-31' })
  })

  test('of another version keeps that version', () => {
    expect(taken({ modelVersion: 7 }).sheet.modelVersion).toBe(7)
  })

  test('of version 1 takes the items and the rule of version 1', () => {
    const second: Model = {
      ...xm,
      version: 2,
      overall: { 1: 'dimensions', 2: 'skills' },
      changes: { design: { retired: 2 }, visioning: { since: 2 } }
    }
    const answers = { ...all(xm, 3, { except: { lead: 4 } }).answers, visioning: 1 }
    const { sheet: read, setAside } = takeSheet(second, 'short', { ...written(), modelVersion: 1, answers })
    expect([read.modelVersion, setAside, read.answers.design]).toEqual([1, { visioning: 1 }, 3])
    // Five competencies of 3 and lead of 4: 19 ÷ 6.
    expect(toFileSheet(second, read).scores.overall.score).toBe(3.166667)
  })

  test('notices that the file says other open dimensions', () => {
    expect(taken({ open: ['lead'] }).differed).toBe(true)
  })

  function scoresWith(more: number) {
    const { scores } = toFileSheet(xm, sheet)
    return { scores: { ...scores, overall: { ...scores.overall, score: (scores.overall.score ?? 0) + more } } }
  }
})

describe('thousands of random sheets', () => {
  const evidence = fc.constantFrom<Evidence>('claimed', 'documented', 'measured')
  const noted: fc.Arbitrary<Case> = anyWithSheet.chain(({ model, sheet: bare }) => {
    const item = fc.constantFrom(...itemsOf(model, bare.form))
    return fc
      .record({
        notes: fc.dictionary(item, fc.string({ unit: 'grapheme' })),
        evidence: fc.dictionary(item, evidence),
        date: fc.constantFrom('2026-11-22', '2020-01-01')
      })
      .map(more => ({ model, sheet: { ...bare, ...more } }))
  })

  test('come back from file and backup as they were', () => {
    fc.assert(
      fc.property(noted, ({ model, sheet: drawn }) => {
        const result = toResultFile({ createdOn: '2026-11-22', sheets: [{ model, sheet: drawn }] })
        const backup = toBackup('2026-11-22', [{ id: 'a', name: 'A', changedAt: 1, result }])
        const expected = { sheet: drawn, setAside: {}, differed: false }
        for (const file of [reread(result), reread(backup).assessments[0]?.result]) {
          const [written] = file?.sheets ?? []
          expect(takeSheet(model, drawn.form, written as unknown as WrittenSheet)).toEqual(expected)
        }
      }),
      { numRuns: many(2000, 10_000) }
    )
  }, 120_000)
})
