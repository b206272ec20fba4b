import { describe, expect, test } from 'vitest'
import type { StagesModel } from '../../src/core/model.ts'
import { countAnswers, encodeSheet, isBegun, lastChange, parseSheet } from '../../src/stores/stored-sheet.ts'

const capability = (id: string) => ({ id, weight: 1, items: { short: [id] } })
const model: StagesModel = {
  id: 'shop',
  number: 200,
  version: 2,
  reading: 'stages',
  forms: { short: ['price', 'service'] },
  dimensions: [{ id: 'all', weight: 1, capabilities: [capability('price'), capability('service')] }],
  stages: [{ id: 'first', bar: 1, floor: 1 }]
}
const decode = (value: unknown) => parseSheet(model, 'short', typeof value === 'string' ? value : JSON.stringify(value))
const good = { modelVersion: 2, answers: { price: 3, service: 'unknown' }, changedAt: 7 }

describe('a stored sheet', () => {
  test('comes back as it was written', () => {
    const { sheet, problem } = decode({
      ...good,
      date: '2026-11-20',
      notes: { price: 'seen on Monday' },
      evidence: { price: 'measured' },
      aside: { old: 4 }
    })
    expect(problem).toBeUndefined()
    expect(decode(encodeSheet(sheet))).toEqual({ sheet })
    expect(sheet).toMatchObject({ answers: good.answers, notes: { price: 'seen on Monday' }, aside: { old: 4 } })
  })

  test.each([
    ['no JSON', '{"answers":'],
    ['an empty text', ''],
    ['null', 'null'],
    ['a number', '7'],
    ['a list', '[]'],
    ['no answers', { modelVersion: 2 }],
    ['answers that are a list', { modelVersion: 2, answers: [3, 4] }],
    ['answers that are a text', { modelVersion: 2, answers: 'all threes' }],
    ['answers that are null', { modelVersion: 2, answers: null }]
  ])('that is or has %s is set aside whole, word for word', (_, value) => {
    const { sheet, problem } = decode(value)
    expect(problem).toEqual({ kind: 'corrupt' })
    expect(sheet.answers).toEqual({})
    expect(sheet.aside).toEqual({ unread: typeof value === 'string' ? value : JSON.stringify(value) })
  })

  test.each<[string, Record<string, unknown>]>([
    ['an unknown item', { gone: 4 }],
    ['a rating of 0', { gone: 0 }],
    ['a rating of 6', { price: 6 }],
    ['a rating of 2.5', { price: 2.5 }],
    ['a rating in a text', { price: '3' }],
    ['a rating in a list', { price: [3] }],
    ['null', { price: null }],
    ['an inherited name', { constructor: 3 }],
    ['a name of every object', { toString: 3 }]
  ])('keeps the other answers and sets %s aside', (_, strays) => {
    const { sheet, problem } = decode({ ...good, answers: { service: 2, ...strays } })
    expect(problem).toEqual({ kind: 'setAside', count: 1 })
    expect(sheet.answers).toEqual({ service: 2 })
    expect(sheet.aside).toEqual(strays)
  })

  test('sets __proto__ aside like any other unknown item and changes no prototype', () => {
    const { sheet, problem } = decode('{"modelVersion":2,"answers":{"price":3,"__proto__":{"service":5}}}')
    expect(problem).toEqual({ kind: 'setAside', count: 1 })
    expect(sheet.answers.service).toBeUndefined()
    expect(({} as Record<string, unknown>).service).toBeUndefined()
    expect(encodeSheet(sheet)).toContain('"__proto__":{"service":5}')
  })

  test.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ['a note that is no text', { notes: { price: { a: 1 } } }, { 'notes/price': { a: 1 } }],
    ['notes that are no map', { notes: 'all of them' }, { 'notes/unread': 'all of them' }],
    ['a mark we do not know', { evidence: { price: 'sworn' } }, { 'evidence/price': 'sworn' }],
    ['marks that are no map', { evidence: [1] }, { 'evidence/unread': [1] }],
    ['a list set aside before', { aside: [1] }, { 'aside/unread': [1] }]
  ])('keeps every answer beside %s', (_, more, aside) => {
    const { sheet, problem } = decode({ ...good, ...more })
    expect(sheet.answers).toEqual(good.answers)
    expect(sheet.aside).toEqual(aside)
    expect(problem).toEqual({ kind: 'setAside', count: 1 })
  })

  test.each([
    ['a date that is none', { date: 'yesterday' }],
    ['a date that is a number', { date: 20261120 }],
    ['a time of change that is none', { changedAt: 'now' }]
  ])('keeps every answer beside %s, which is worked out again at the next change', (_, more) => {
    const { sheet, problem } = decode({ ...good, ...more })
    expect(sheet.answers).toEqual(good.answers)
    expect(problem).toBeUndefined()
  })

  test('of an earlier version stays what it is, without a word about it', () => {
    const { sheet, problem } = decode({ ...good, modelVersion: 1 })
    expect(sheet).toMatchObject({ modelVersion: 1, answers: good.answers })
    expect(problem).toBeUndefined()
  })

  test('of an earlier version that says nothing is one of today', () => {
    expect(decode({ modelVersion: 1, answers: {}, notes: {}, evidence: {} }).sheet.modelVersion).toBe(2)
    expect(decode({ modelVersion: 1, answers: {}, notes: { price: 'a' } }).sheet.modelVersion).toBe(1)
  })

  test('knows the items of its own version only', () => {
    const newer: StagesModel = { ...model, changes: { service: { since: 2 }, price: { retired: 2 } } }
    const { sheet, problem } = parseSheet(newer, 'short', JSON.stringify({ ...good, modelVersion: 1 }))
    expect(sheet).toMatchObject({ modelVersion: 1, answers: { price: 3 }, aside: { service: 'unknown' } })
    expect(problem).toEqual({ kind: 'setAside', count: 1 })
  })

  test('of a ballot answers the version that its workshop asks, whatever was written', () => {
    for (const modelVersion of [1, 2, 9, 'x']) {
      const { sheet, problem } = parseSheet(model, 'short', JSON.stringify({ ...good, modelVersion }), 1)
      expect(sheet.modelVersion).toBe(1)
      expect(problem).toBeUndefined()
    }
    expect(parseSheet(model, 'short', 'torn', 1).sheet.modelVersion).toBe(1)
  })

  test('keeps what is to be confirmed and how it was before, and no strays among them', () => {
    const before = { modelVersion: 1, answers: { price: 2, gone: 9 }, notes: { price: 'a' }, evidence: {}, aside: {} }
    const { sheet } = decode({ ...good, toConfirm: ['price', 'gone', 7, 'toString'], before })
    expect(sheet.toConfirm).toEqual(['price'])
    expect(sheet.before).toEqual({ ...before, answers: { price: 2 }, aside: { gone: 9 } })
    expect(decode(encodeSheet(sheet))).toEqual({ sheet })
    for (const broken of [7, [], {}, { answers: 3 }]) {
      const other = decode({ ...good, toConfirm: broken, before: broken }).sheet
      expect([other.toConfirm, other.before]).toEqual([undefined, undefined])
    }
  })

  test.each([3, 0, -1, 1.5, '2', null])(
    'of version %s, which is none here, keeps the answers and says that questions changed',
    version => {
      const { sheet, problem } = decode({ ...good, modelVersion: version })
      expect(sheet.answers).toEqual(good.answers)
      expect(sheet.modelVersion).toBe(2)
      expect(problem).toEqual({ kind: 'otherVersion' })
    }
  )

  test('keeps a very long note', () => {
    const note = 'x'.repeat(1_000_000)
    expect(decode({ ...good, notes: { price: note } }).sheet.notes.price).toBe(note)
  })

  test('keeps what was set aside before when more is set aside', () => {
    const { sheet } = decode({ ...good, answers: { gone: 1 }, aside: { older: 2 } })
    expect(sheet.aside).toEqual({ older: 2, gone: 1 })
  })
})

describe('without reading a whole sheet', () => {
  test.each<[string | undefined, number]>([
    [undefined, 0],
    ['no json', 0],
    ['{"answers":[1]}', 0],
    [JSON.stringify(good), 2]
  ])('%s counts as so many answers: %i', (text, count) => {
    expect(countAnswers(text)).toBe(count)
  })

  test.each([
    ['no json', 0],
    ['{"changedAt":"x"}', 0],
    [JSON.stringify(good), 7]
  ])('%s was last changed at %i', (text, time) => {
    expect(lastChange(text)).toBe(time)
  })

  test.each<[string, string | undefined, boolean]>([
    ['nothing stored', undefined, false],
    ['all answers cleared', JSON.stringify({ ...good, answers: {} }), false],
    ['one answer', JSON.stringify(good), true],
    ['what can’t be read, because that must be told', 'no json', true]
  ])('%s is begun or not', (_, text, begun) => {
    expect(isBegun(text)).toBe(begun)
  })
})
