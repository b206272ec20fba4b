import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { MetricContent } from '../../src/core/metrics/kept/kept-metric.ts'
import { usualChoices } from '../../src/core/metrics/operations/measures.ts'
import type { Model } from '../../src/core/model.ts'
import { toFileSheet, toResultFile } from '../../src/core/result-file.ts'
import { all, xm } from '../core/models.ts'
import { openBrowser, storedSheet } from './browser.ts'
import { keptLists } from './metrics-made.ts'

const key = 'sextant:metrics:first'
const models = new Map<string, Model>([[xm.id, xm]])

async function open(kept: Readonly<Record<string, string>> = {}) {
  const browser = openBrowser({ kept })
  const [metrics, files, take, backup, assessments] = await Promise.all([
    import('../../src/stores/kept-metrics.ts'),
    import('../../src/stores/result-file.ts'),
    import('../../src/stores/take-file.ts'),
    import('../../src/stores/backup.ts'),
    import('../../src/stores/assessments.ts')
  ])
  return { browser, ...metrics, ...files, ...take, ...backup, ...assessments }
}

afterEach(() => {
  vi.unstubAllGlobals()
})

const nps: MetricContent = {
  ...{ kind: 'score', variant: 'nps', comparison: 'none' },
  columns: [{ counts: [6, 0, 0, 0, 0, 0, 0, 11, 0, 19, 0], asked: 120 }]
}

describe('what is kept of metrics', () => {
  test('comes back, is deleted, put back where it stood, and leaves nothing when all is gone', async () => {
    const { browser, keepMetric, keptMetricsOf, forgetMetric, nothingKept } = await open()
    expect(keepMetric('first', nps, ' Spring\u202E 2026 ')).toBe(true)
    expect(keepMetric('first', { kind: 'waits', minutes: [5, 20], clock: 'always', automatic: 'out' })).toBe(true)
    const [first, second] = keptMetricsOf('first').get().kept
    expect(first).toMatchObject({ period: 'Spring 2026', ...nps })
    expect(first?.keptOn).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(JSON.parse(browser.storage.get(key) ?? '')).toHaveLength(2)
    const putBack = forgetMetric('first', first?.id ?? '')
    expect(keptMetricsOf('first').get().kept).toEqual([second])
    putBack()
    expect(keptMetricsOf('first').get().kept).toEqual([first, second])
    for (const one of [first, second]) forgetMetric('first', one?.id ?? '')
    expect(browser.storage.has(key)).toBe(false)
    expect(keptMetricsOf('other').get()).toBe(nothingKept)
  })

  test('is bounded: two hundred entries, three thousand waits', async () => {
    const entry = (at: number) => ({ id: `m${at}`, period: '', ...nps })
    const { keepMetric, keptMetricsOf } = await open({
      [key]: JSON.stringify(Array.from({ length: 250 }, (_, at) => entry(at)))
    })
    expect(keptMetricsOf('first').get().kept).toHaveLength(200)
    expect(keptMetricsOf('first').get().aside).toHaveLength(50)
    expect(keepMetric('first', nps)).toBe(false)
    const minutes = Array.from({ length: 3001 }, () => 1)
    expect(keepMetric('other', { kind: 'waits', minutes, clock: 'always', automatic: 'out' })).toBe(false)
  })

  const beside = { kind: 'beside', names: ['a', 'b'], periods: [{ sales: 1 }, { sales: 2 }] }
  test.each([
    ['no record', 7],
    ['no id', { ...nps }],
    ['an id that is none', { ...nps, id: 'a b' }],
    ['no kind', { ...nps, id: 'a', kind: 'likes' }],
    ['a variant that there is not', { ...nps, id: 'a', variant: 'toString' }],
    ['too few marks', { ...nps, id: 'a', columns: [{ counts: [1, 2] }] }],
    ['half a person', { ...nps, id: 'a', columns: [{ counts: [0.5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1] }] }],
    ['less than nobody', { ...nps, id: 'a', columns: [{ counts: [-1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1] }] }],
    ['more people than there are', { ...nps, id: 'a', columns: [{ counts: [1e11, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1] }] }],
    ['nobody at all', { ...nps, id: 'a', columns: [{ counts: Array(11).fill(0) }] }],
    ['one good column and one bad', { ...nps, id: 'a', columns: [...nps.columns, {}] }],
    ['a wait below nothing', { kind: 'waits', id: 'a', minutes: [5, -1] }],
    ['a wait in words', { kind: 'waits', id: 'a', minutes: ['5'] }],
    ['no waits', { kind: 'waits', id: 'a', minutes: [] }],
    ['guesses out of order', { kind: 'worth', id: 'a', model: 'failure', guesses: { contacts: [3, 2, 1] } }],
    ['a model that there is not', { kind: 'worth', id: 'a', model: 'constructor', guesses: {} }],
    ['periods without a figure', { ...beside, id: 'a', periods: [{ sales: -1 }, { lost: 2.5 }] }],
    ['one period', { ...beside, id: 'a', periods: [{ sales: 1 }] }]
  ])('with %s is set aside, named, and written back as it was', async (_, bad) => {
    const { browser, readMetrics, keepMetric, keptMetricsOf } = await open({ [key]: JSON.stringify([bad]) })
    expect(readMetrics([bad])).toMatchObject({ kept: [], aside: [bad], unread: [expect.any(String)] })
    expect(keptMetricsOf('first').get().kept).toEqual([])
    keepMetric('first', nps)
    expect(JSON.parse(browser.storage.get(key) ?? '').at(-1)).toEqual(bad)
  })

  test('of a stranger loses what is odd alone: choices, names, numbers of a period', async () => {
    const { readMetrics } = await open()
    const { kept, unread } = readMetrics([
      {
        ...beside,
        id: 'a',
        names: 'x',
        periods: [{ sales: 1, lost: '2', __proto__: 3 }, {}],
        choices: { window: { count: 0 } }
      },
      {
        ...nps,
        id: 'b',
        period: 9,
        keptOn: 'then',
        columns: [{ ...nps.columns[0], asked: 'many' }],
        comparison: 'moons'
      },
      { ...nps, id: 'b', period: 'Twice' },
      { ...nps, id: 'c', comparison: 'countries', columns: [nps.columns[0], nps.columns[0]] }
    ])
    expect(kept).toEqual([
      { id: 'a', period: '', kind: 'beside', names: ['', ''], choices: usualChoices, periods: [{ sales: 1 }, {}] },
      { id: 'b', period: '', ...nps, columns: [{ counts: nps.columns[0]?.counts }] },
      expect.objectContaining({ id: 'c', comparison: 'countries' })
    ])
    expect(unread).toEqual(['score nps Twice'])
    expect(readMetrics('none')).toEqual({ kept: [], aside: [], unread: [] })
  })

  test('that is too much of what nobody can read is not kept for ever', async () => {
    const { readMetrics } = await open()
    expect(readMetrics([{ text: 'x'.repeat(30_000) }]).aside).toEqual([])
    expect(readMetrics(Array.from({ length: 150 }, () => 1)).aside).toHaveLength(100)
  })
})

describe('a file', () => {
  const sheet = toFileSheet(xm, all(xm, 3))

  test('carries all that is kept to another browser and back, whatever it is', async () => {
    const { readFileText, understand, textsOf, metricsText } = await open()
    fc.assert(
      fc.property(keptLists, kept => {
        const file = toResultFile({ createdOn: '2026-11-26', sheets: [], metrics: kept })
        const reading = readFileText(JSON.stringify({ ...file, sheets: [sheet] }))
        if (!reading.ok || reading.kind !== 'result') throw new Error('no result')
        const understood = understand(reading.result, models)
        expect(understood.metrics).toEqual({ kept, aside: [] })
        expect(understood.unread).toEqual([])
        const text = textsOf(understood, 'first').get(key)
        expect(text).toBe(kept.length === 0 ? undefined : metricsText({ kept, aside: [] }))
        expect(JSON.parse(text ?? '[]')).toEqual(kept)
      }),
      { numRuns: 60 }
    )
  })

  test('with a metric that can’t be read names it and takes the others; a list that is none hides nothing', async () => {
    const { readFileText, understand } = await open()
    const read = (metrics: unknown) => {
      const reading = readFileText(
        JSON.stringify({ ...toResultFile({ createdOn: '', sheets: [] }), sheets: [sheet], metrics })
      )
      if (!reading.ok || reading.kind !== 'result') throw new Error('no result')
      return understand(reading.result, models)
    }
    const bad = { kind: 'score', variant: 'nps', period: 'Autumn', id: 'b', columns: [] }
    const { metrics, unread } = read([{ ...nps, id: 'a', period: '' }, bad])
    expect([metrics.kept.length, metrics.aside, unread]).toEqual([1, [bad], ['score nps Autumn']])
    expect(read('many').sheets).toHaveLength(1)
  })
})

describe('a backup', () => {
  test('carries it, also what was set aside, and changes nothing where it was made', async () => {
    const strange = { kind: 'of-next-year', id: 'x' }
    const kept = {
      'sextant:sheet:first:xm-competencies:short': storedSheet(all(xm, 3).answers),
      [key]: JSON.stringify([{ id: 'a', period: 'Spring', keptOn: '2026-11-26', ...nps }, strange])
    }
    const here = await open(kept)
    const text = JSON.stringify(here.makeBackup(models, () => 'First', '2026-11-26'))
    const read = here.readFileText(text)
    if (!read.ok || read.kind !== 'backup') throw new Error('no backup')
    const [one] = here.weighBackup(read.backup, models)
    expect([one?.standing, one?.unread]).toEqual(['same', ['of-next-year']])
    const there = await open()
    there.restore(there.weighBackup(read.backup, models), new Map(), name => name)
    expect(JSON.parse(there.browser.storage.get(key) ?? '')).toEqual(JSON.parse(kept[key] ?? ''))
  })

  test('is not needed to copy, repeat or delete an assessment with its metrics', async () => {
    const { browser, duplicateAssessment, repeatAssessment, deleteAssessment } = await open({
      [key]: JSON.stringify([{ id: 'a', period: '', ...nps }])
    })
    const [copy, next] = [duplicateAssessment('first', { name: 'Copy' }), repeatAssessment('first', { name: 'Next' })]
    for (const id of [copy, next]) expect(browser.storage.get(`sextant:metrics:${id}`)).toBe(browser.storage.get(key))
    deleteAssessment(copy)
    expect(browser.storage.has(`sextant:metrics:${copy}`)).toBe(false)
  })
})
