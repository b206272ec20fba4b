import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { filled, readLevels } from '../../src/core/levels.ts'
import { itemsOf } from '../../src/core/model.ts'
import type { Answers, Response, Sheet } from '../../src/core/sheet.ts'
import { levelsWithSheet, raised } from './arbitraries.ts'
import { all, levelsModel, pyramid, sheet } from './models.ts'

const read = (sheet: Sheet) => readLevels(pyramid, sheet)
const reached = (sheet: Sheet) => read(sheet).reached

/** Six levels from the base to the top, each answered alike. */
const fromTheBase = (...responses: (Response | undefined)[]) =>
  all(pyramid, 1, { except: Object.fromEntries(pyramid.dimensions.map(({ id }, at) => [id, responses[at]])) })

/** The base as told, nothing above it. */
const base = (findable: Response, correct: Response, plain: Response, current: Response): Answers => ({
  'inform:findable': findable,
  'inform:correct': correct,
  'inform:plain': plain,
  'inform:current': current
})

describe('a level', () => {
  test.each([
    ['(3 + 3 + 4 + 4) ÷ 4 = 3.5 meets the bar', base(3, 3, 4, 4), 'holds'],
    ['(3 + 3 + 3 + 4) ÷ 4 = 3.25 misses it', base(3, 3, 3, 4), 'fails'],
    ['(2 + 4 + 4 + 4) ÷ 4 = 3.5, nothing below the floor of 2', base(2, 4, 4, 4), 'holds'],
    ['(1 + 5 + 5 + 5) ÷ 4 = 4, one item below the floor', base(1, 5, 5, 5), 'fails'],
    ['(5 + 5 + 5 + 1) ÷ 4 = 4, one item below the floor, the last', base(5, 5, 5, 1), 'fails'],
    ['(3 + 4) ÷ 2 = 3.5, the rest unknown', base(3, 'unknown', 4, 'unknown'), 'holds'],
    ['4 of the one item that applies', base('na', 'na', 4, 'na'), 'holds'],
    ['nothing rated yet', base('unknown', 'na', 'unknown', 'na'), 'open'],
    ['nothing that applies', base('na', 'na', 'na', 'na'), 'skipped']
  ])('%s', (_, answers, state) => {
    expect(read(sheet(pyramid, answers)).levels[0]).toEqual({ id: 'inform', state })
  })

  test('is undermined by its own items only', () => {
    const { levels } = read(sheet(pyramid, { ...base(1, 5, 5, 5), 'solve:reach': 4 }))
    expect(levels.map(({ state }) => state)).toEqual(['fails', 'holds', 'open', 'open', 'open', 'open'])
  })
})

describe('the reached level', () => {
  test.each<[string, (Response | undefined)[], string | null, string[]]>([
    ['nothing holds', [3, 3, 3, 3, 3, 3], null, []],
    ['only the base', [4, 3, 3, 3, 3, 3], 'inform', []],
    ['everything holds', [4, 4, 4, 4, 4, 4], 'elevate', []],
    ['a strong top on a weak base does not count', [3, 4, 4, 4, 4, 4], null, ['inform']],
    ['a gap hides what is above it', [4, 4, 3, 4, 3, 3], 'solve', ['fulfil']],
    ['every gap under the highest that holds is a crack', [3, 4, 3, 3, 4, 3], null, ['inform', 'fulfil', 'anticipate']],
    ['what fails over the highest that holds is none', [4, 4, 4, 3, 3, 3], 'fulfil', []],
    ['a level that does not apply is stepped over', [4, 'na', 4, 3, 3, 3], 'fulfil', []],
    ['the base may be stepped over too', ['na', 4, 3, 3, 3, 3], 'solve', []],
    ['what is stepped over is not reached itself', [4, 'na', 3, 3, 3, 3], 'inform', []],
    ['an open level stops the climb and is no crack', [4, undefined, 4, 4, 4, 4], 'inform', []],
    ['an unknown level does the same', [4, 'unknown', 4, 4, 4, 4], 'inform', []],
    ['nothing is answered', [undefined, undefined, undefined, undefined, undefined, undefined], null, []],
    ['nothing applies', ['na', 'na', 'na', 'na', 'na', 'na'], null, []]
  ])('%s: %j → %s, cracks %j', (_, responses, level, cracks) => {
    const reading = read(fromTheBase(...responses))
    expect(reading.reached.value).toBe(level)
    expect(reading.cracks).toEqual(cracks)
  })

  test.each<[string, (Response | undefined)[], object]>([
    ['nothing open', [4, 4, 3, 3, 3, 3], { value: 'solve', low: 'solve', high: 'solve' }],
    ['an open level in the middle', [4, undefined, 4, 3, 3, 3], { value: 'inform', low: 'inform', high: 'fulfil' }],
    ['an unknown base', ['unknown', 4, 4, 4, 4, 4], { value: null, low: null, high: 'elevate' }],
    [
      'nothing answered',
      [undefined, undefined, undefined, undefined, undefined, undefined],
      { value: null, low: null, high: 'elevate' }
    ],
    ['nothing applies', ['na', 'na', 'na', 'na', 'na', 'na'], { value: null, low: null, high: null }]
  ])('spans from all-low to all-high: %s', (_, responses, span) => {
    expect(reached(fromTheBase(...responses))).toEqual(span)
  })

  test('may fall at the low end for one open item: a 1 is below the floor', () => {
    const sheet = all(pyramid, 3, { except: { 'solve:close': undefined, inform: 5, solve: 5 } })
    expect(reached(sheet)).toEqual({ value: 'solve', low: 'inform', high: 'solve' })
  })

  test('may rise at the high end: (3 + 3 + 3) ÷ 3 = 3 fails, (3 + 3 + 3 + 5) ÷ 4 = 3.5 holds', () => {
    const sheet = all(pyramid, 3, { except: { 'inform:current': undefined } })
    expect(reached(sheet)).toEqual({ value: null, low: null, high: 'inform' })
  })
})

describe('a group', () => {
  test.each<[string, (Response | undefined)[], string[]]>([
    ['holds when both its levels hold', [4, 4, 4, 4, 4, 4], ['holds', 'holds', 'holds']],
    ['fails with either of them', [4, 3, 3, 4, 3, 3], ['fails', 'fails', 'fails']],
    ['fails although the other is open', [3, undefined, undefined, 3, 4, 4], ['fails', 'fails', 'holds']],
    ['is open when one holds and one is open', [4, undefined, undefined, 4, 4, 4], ['open', 'open', 'holds']],
    ['is its other level when one does not apply', [4, 'na', 'na', 3, 'na', undefined], ['holds', 'fails', 'open']],
    ['does not apply when neither does', ['na', 'na', 4, 4, 'na', 'na'], ['skipped', 'holds', 'skipped']]
  ])('%s: %j', (_, responses, [needs, ease, enjoyment]) => {
    expect(read(fromTheBase(...responses)).groups).toEqual({ needs, ease, enjoyment })
  })
})

test('filling takes what is open as the rating, keeps what is rated and what does not apply', () => {
  const model = levelsModel(['one', 'two'])
  const half: Answers = { 'one:a': 2, 'one:b': 'na', 'two:a': 'unknown' }
  expect(filled(model, sheet(model, half), 5).answers).toEqual({ 'one:a': 2, 'one:b': 'na', 'two:a': 5, 'two:b': 5 })
  expect(half).toEqual({ 'one:a': 2, 'one:b': 'na', 'two:a': 'unknown' })
})

test('an older sheet is read by its own scope: a retired 1 counts then, and no more today', () => {
  const model = { ...levelsModel(['one']), version: 2, changes: { 'one:b': { retired: 2 } } }
  const today = sheet(model, { 'one:a': 5, 'one:b': 1 })
  expect(readLevels(model, today).reached.value).toBe('one')
  expect(readLevels(model, { ...today, modelVersion: 1 }).reached.value).toBe(null)
  expect(filled(model, sheet(model, {}), 3).answers).toEqual({ 'one:a': 3 })
})

describe('whatever is answered', () => {
  test('raising a rating lowers no reached level and breaks none that holds', () => {
    fc.assert(
      fc.property(raised(levelsWithSheet), ({ model, before, after }) => {
        const rank = (id: string | null) => model.dimensions.findIndex(level => level.id === id)
        const [from, to] = [readLevels(model, before), readLevels(model, after)]
        for (const end of ['value', 'low', 'high'] as const) {
          expect(rank(to.reached[end])).toBeGreaterThanOrEqual(rank(from.reached[end]))
        }
        for (const [at, { state }] of from.levels.entries()) {
          if (state === 'holds') expect(to.levels[at]?.state).toBe('holds')
        }
      })
    )
  })

  test('low ≤ high, and every level up to the reached one holds or does not apply', () => {
    fc.assert(
      fc.property(levelsWithSheet, ({ model, sheet }) => {
        const rank = (id: string | null) => model.dimensions.findIndex(level => level.id === id)
        const { levels, reached } = readLevels(model, sheet)
        expect(rank(reached.low)).toBeLessThanOrEqual(rank(reached.high))
        expect(rank(reached.value)).toBeLessThanOrEqual(rank(reached.high))
        for (const { state } of levels.slice(0, rank(reached.value) + 1)) expect(['holds', 'skipped']).toContain(state)
      })
    )
  })

  test('a level that does not apply changes nothing else', () => {
    fc.assert(
      fc.property(levelsWithSheet, fc.nat(), ({ model, sheet }, pick) => {
        const aside = model.dimensions[pick % model.dimensions.length]?.id as string
        const answers = { ...sheet.answers, [`${aside}:a`]: 'na', [`${aside}:b`]: 'na' } as const
        const rest = { ...model, dimensions: model.dimensions.filter(({ id }) => id !== aside) }
        const [here, there] = [readLevels(model, { ...sheet, answers }), readLevels(rest, { ...sheet, answers })]
        expect(here.levels.filter(({ id }) => id !== aside)).toEqual(there.levels)
        expect(here.reached).toEqual(there.reached)
        expect(here.cracks).toEqual(there.cracks)
      })
    )
  })

  test('neither the order of answers nor that of items matters', () => {
    fc.assert(
      fc.property(levelsWithSheet, ({ model, sheet }) => {
        const answers = Object.fromEntries(Object.entries(sheet.answers).reverse())
        const turned = { ...model, forms: { short: [...itemsOf(model, 'short')].reverse() } }
        expect(readLevels(turned, { ...sheet, answers })).toEqual(readLevels(model, sheet))
      })
    )
  })
})
