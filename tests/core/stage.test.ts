import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { score } from '../../src/core/score.ts'
import type { Sheet } from '../../src/core/sheet.ts'
import { belowFloor, nextStage, readStage } from '../../src/core/stage.ts'
import { raised, stagesWithSheet } from './arbitraries.ts'
import { all, competency, fiveStages, sheet, skill, stagesModel, xm } from './models.ts'

const read = (sheet: Sheet, model = xm) => readStage(model, score(model, sheet))

describe('the stage of twenty skills', () => {
  test.each([
    ['all ones: 1.0', 1, 'investigate'],
    ['all twos: 2.0, under the bar of 2.5', 2, 'initiate'],
    ['all threes: 3.0', 3, 'mobilize'],
    ['all fours: 4.0, under the bar of 4.5', 4, 'scale'],
    ['all fives: 5.0', 5, 'embed']
  ] as const)('%s → %s', (_, rating, stage) => {
    for (const form of ['short', 'long'] as const) {
      expect(read(all(xm, rating, { form }))).toEqual({
        stage: { value: stage, low: stage, high: stage },
        heldBackBy: []
      })
    }
  })

  test('one competency at 1, five at 5: 4.33 is over the bar of mobilize, 1 under its floor of 1.5', () => {
    expect(read(all(xm, 5, { except: { lead: 1 } }))).toEqual({
      stage: { value: 'initiate', low: 'initiate', high: 'initiate' },
      heldBackBy: ['lead']
    })
  })

  test('two competencies at 1, four at 5: 22 ÷ 6 = 3.67, held back by both, in model order', () => {
    expect(read(all(xm, 5, { except: { disrupt: 1, lead: 1 } })).heldBackBy).toEqual(['lead', 'disrupt'])
  })

  test('one competency unknown, five at 5: embed, initiate if it is all ones', () => {
    expect(read(all(xm, 5, { except: { lead: 'unknown' } }))).toEqual({
      stage: { value: 'embed', low: 'initiate', high: 'embed' },
      heldBackBy: []
    })
  })

  test('one competency wholly set aside, five at 5: embed, whatever happens', () => {
    expect(read(all(xm, 5, { except: { lead: 'na' } }))).toEqual({
      stage: { value: 'embed', low: 'embed', high: 'embed' },
      heldBackBy: []
    })
  })

  test('everything unknown: no stage yet, and any is possible', () => {
    expect(read(all(xm, 'unknown'))).toEqual({
      stage: { value: null, low: 'investigate', high: 'embed' },
      heldBackBy: []
    })
  })

  test.each<[string, Sheet]>([
    ['nothing answered', sheet(xm, {})],
    ['one competency without any answer, four at 5, one at 1', all(xm, 5, { except: { lead: undefined, respond: 1 } })]
  ])('%s: no stage at either end, and nothing holds it back', (_, sheet) => {
    expect(read(sheet)).toEqual({ stage: { value: null, low: null, high: null }, heldBackBy: [] })
  })

  test('everything set aside: no stage is possible', () => {
    expect(read(all(xm, 'na'))).toEqual({ stage: { value: null, low: null, high: null }, heldBackBy: [] })
  })
})

// Two dimensions of one skill each, ten practices a skill: scores in tenths.
const practices = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']
const tenths = stagesModel([competency('d', [skill('x', { practices })]), competency('e', [skill('y', { practices })])])

/** Practices whose mean is the figure: 2.4 is six twos and four threes. */
const at = (id: string, figure: number) => {
  const whole = Math.floor(figure)
  const upper = Math.round((figure - whole) * 10)
  return Object.fromEntries(practices.map((practice, n) => [`${id}:${practice}`, n < upper ? whole + 1 : whole]))
}
const readAt = (x: number, y: number) => read(sheet(tenths, { ...at('x', x), ...at('y', y) } as never, 'long'), tenths)

describe('a bar and a floor', () => {
  test.each([
    ['(2.4 + 2.5) ÷ 2 = 2.45 stays under the bar of 2.5', 2.4, 2.5, 'initiate', []],
    ['(2.5 + 2.5) ÷ 2 = 2.5 meets the bar', 2.5, 2.5, 'mobilize', []],
    ['(1.5 + 3.5) ÷ 2 = 2.5 meets the bar, 1.5 its floor', 1.5, 3.5, 'mobilize', []],
    ['(1.4 + 3.6) ÷ 2 = 2.5 meets the bar, 1.4 misses its floor of 1.5', 1.4, 3.6, 'initiate', ['d']],
    ['(1.4 + 3.5) ÷ 2 = 2.45 misses the bar: nobody holds it back', 1.4, 3.5, 'initiate', []],
    ['(5 + 1.4) ÷ 2 = 3.2', 5, 1.4, 'initiate', ['e']],
    ['(3.5 + 5) ÷ 2 = 4.25 stays under the bar of 4.5', 3.5, 5, 'scale', []],
    ['(4 + 5) ÷ 2 = 4.5 meets it, 4 is over its floor of 3.5', 4, 5, 'embed', []],
    ['(1 + 1) ÷ 2 = 1', 1, 1, 'investigate', []]
  ])('%s', (_, x, y, stage, heldBackBy) => {
    expect(readAt(x, y)).toEqual({ stage: { value: stage, low: stage, high: stage }, heldBackBy })
  })

  test('a bar is met by a sum of thirds: (7 ÷ 3 + 8 ÷ 3) ÷ 2 = 2.5', () => {
    const thirds = stagesModel([
      competency('d', [skill('x', { practices: ['a', 'b', 'c'] })]),
      competency('e', [skill('y', { practices: ['a', 'b', 'c'] })])
    ])
    const answers = { 'x:a': 2, 'x:b': 2, 'x:c': 3, 'y:a': 3, 'y:b': 3, 'y:c': 2 } as const
    expect(read(sheet(thirds, answers, 'long'), thirds).stage.value).toBe('mobilize')
  })

  test('a stage needs every stage below it: a floor of 3 at the first is not made good by the second', () => {
    const odd = stagesModel(
      [competency('d', ['x']), competency('e', ['y'])],
      [
        { id: 'first', bar: 1, floor: 3 },
        { id: 'second', bar: 2, floor: 1 }
      ]
    )
    expect(read(sheet(odd, { x: 2, y: 5 }), odd)).toEqual({
      stage: { value: null, low: null, high: null },
      heldBackBy: ['d']
    })
  })
})

test.each([
  [null, 'investigate'],
  ['investigate', 'initiate'],
  ['scale', 'embed'],
  ['embed', undefined]
])('after %s comes %s', (stage, next) => {
  expect(nextStage(xm, stage)?.id).toBe(next)
})

test('below a floor of 2.5 are the dimensions with a score under it; of the unknown only the low end is', () => {
  const scores = score(xm, all(xm, 3, { except: { lead: 2, realize: 'unknown', activate: 'na' } }))
  expect(belowFloor(xm, scores, 2.5)).toEqual(['lead'])
  expect(belowFloor(xm, scores, 2.5, 'low')).toEqual(['lead', 'realize'])
  expect(belowFloor(xm, scores, 2.5, 'high')).toEqual(['lead'])
  expect(belowFloor(xm, scores, 2)).toEqual([])
})

describe('whatever is answered', () => {
  const rank = (stage: string | null) => fiveStages.findIndex(({ id }) => id === stage)

  test('low ≤ high, and with a rating low ≤ stage', () => {
    fc.assert(
      fc.property(stagesWithSheet, ({ model, sheet }) => {
        const { stage } = readStage(model, score(model, sheet))
        expect(rank(stage.low)).toBeLessThanOrEqual(rank(stage.high))
        if (stage.value !== null) expect(rank(stage.low)).toBeLessThanOrEqual(rank(stage.value))
      })
    )
  })

  test('raising a rating lowers no stage', () => {
    fc.assert(
      fc.property(raised(stagesWithSheet), ({ model, before, after }) => {
        const [from, to] = [before, after].map(sheet => readStage(model, score(model, sheet)).stage)
        for (const end of ['value', 'low', 'high'] as const) {
          expect(rank(to?.[end] ?? null)).toBeGreaterThanOrEqual(rank(from?.[end] ?? null))
        }
      })
    )
  })

  test('held back are only dimensions below the next floor while the next bar is met', () => {
    fc.assert(
      fc.property(stagesWithSheet, ({ model, sheet }) => {
        const scores = score(model, sheet)
        const { stage, heldBackBy } = readStage(model, scores)
        const next = fiveStages[rank(stage.value) + 1]
        const overall = scores.overall.score
        const held = scores.open.length === 0 && next && overall !== undefined && overall + 5e-7 >= next.bar
        const below = model.dimensions.filter(({ id }) => {
          const value = scores.dimensions[id]?.score
          return value !== undefined && value + 5e-7 < (next?.floor ?? 0)
        })
        expect(heldBackBy).toEqual(held ? below.map(({ id }) => id) : [])
      })
    )
  })

  test('a dimension wholly set aside changes nothing: the stage is that of the model without it', () => {
    fc.assert(
      fc.property(stagesWithSheet, fc.nat(), ({ model, sheet }, pick) => {
        const aside = model.dimensions[pick % model.dimensions.length]
        const items = aside?.capabilities.flatMap(({ items }) => items.long ?? []) ?? []
        const answers = { ...sheet.answers, ...Object.fromEntries(items.map(item => [item, 'na' as const])) }
        const rest = { ...model, dimensions: model.dimensions.filter(each => each !== aside) }
        expect(read({ ...sheet, answers }, model)).toEqual(read({ ...sheet, answers }, rest))
      })
    )
  })
})
