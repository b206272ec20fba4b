import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { itemsOf } from '../../src/core/model.ts'
import { round6 } from '../../src/core/precision.ts'
import { type Score, score, unrated, weightedMean } from '../../src/core/score.ts'
import type { Answers, Response } from '../../src/core/sheet.ts'
import { anyWithSheet, everyScore, raised, toSixDecimals } from './arbitraries.ts'
import { all, competency, pyramid, sheet, skill, stagesModel, xm } from './models.ts'

// lead: strategy has three practices, budget two. serve (twice the weight): desk has one.
const model = stagesModel([
  competency('lead', [
    skill('strategy', { practices: ['promise', 'choices', 'proof'] }),
    skill('budget', { practices: ['plan', 'review'], weight: 3 })
  ]),
  competency('serve', [skill('desk', { practices: ['open'] })], 2)
])

const scored = (answers: Answers) => score(model, sheet(model, answers, 'long'))

describe('a capability', () => {
  const strategy = (promise: Response | undefined, choices: Response | undefined, proof: Response | undefined) => {
    const said = { 'strategy:promise': promise, 'strategy:choices': choices, 'strategy:proof': proof }
    const answers = Object.fromEntries(Object.entries(said).filter(([, response]) => response !== undefined))
    return scored(answers as Answers).capabilities.strategy
  }

  test.each<[string, (Response | undefined)[], Score]>([
    ['all rated: (2 + 3 + 4) ÷ 3', [2, 3, 4], { score: 3, low: 3, high: 3, coverage: 1, rated: 3, inScope: 3 }],
    [
      'one absent: (2 + 4) ÷ 2, low (2 + 4 + 1) ÷ 3, high (2 + 4 + 5) ÷ 3',
      [2, undefined, 4],
      { score: 3, low: 7 / 3, high: 11 / 3, coverage: 2 / 3, rated: 2, inScope: 3 }
    ],
    [
      'one unknown counts like one absent',
      [2, 'unknown', 4],
      { score: 3, low: 7 / 3, high: 11 / 3, coverage: 2 / 3, rated: 2, inScope: 3 }
    ],
    ['one set aside: (2 + 4) ÷ 2', [2, 'na', 4], { score: 3, low: 3, high: 3, coverage: 1, rated: 2, inScope: 2 }],
    [
      'one absent, one set aside: 2, low (2 + 1) ÷ 2, high (2 + 5) ÷ 2',
      [2, 'na', undefined],
      { score: 2, low: 1.5, high: 3.5, coverage: 0.5, rated: 1, inScope: 2 }
    ],
    [
      'none rated: no score, anything from 1 to 5',
      ['unknown', undefined, 'na'],
      { low: 1, high: 5, coverage: 0, rated: 0, inScope: 2 }
    ],
    ['wholly set aside: nothing in scope, no range', ['na', 'na', 'na'], { coverage: 0, rated: 0, inScope: 0 }]
  ])('%s', (_, [promise, choices, proof], expected) => {
    expect(strategy(promise, choices, proof)).toStrictEqual(expected)
  })
})

describe('a dimension', () => {
  test('weighs its capabilities, not its items: (3 × 1 + 5 × 3) ÷ 4 = 4.5', () => {
    const { dimensions } = scored({
      'strategy:promise': 2,
      'strategy:choices': 3,
      'strategy:proof': 4,
      'budget:plan': 5,
      'budget:review': 5
    })
    expect(dimensions.lead).toStrictEqual({ score: 4.5, low: 4.5, high: 4.5, coverage: 1, rated: 5, inScope: 5 })
  })

  test('leaves out a capability without a score: 2, low (2 + 3 × 1) ÷ 4, high (2 + 3 × 5) ÷ 4, 3 of 5 rated', () => {
    const { dimensions } = scored({ 'strategy:promise': 2, 'strategy:choices': 2, 'strategy:proof': 2 })
    expect(dimensions.lead).toStrictEqual({ score: 2, low: 1.25, high: 4.25, coverage: 0.6, rated: 3, inScope: 5 })
  })
})

describe('the whole', () => {
  test('weighs its dimensions: (4 + 2 × 1) ÷ 3 = 2', () => {
    const { overall } = scored({ 'strategy:promise': 4, 'desk:open': 1 })
    expect(overall.score).toBe(2)
    expect(overall.coverage).toBe(2 / 6)
  })

  test('leaves out a dimension without a score', () => {
    expect(scored({ 'desk:open': 4 }).overall.score).toBe(4)
  })

  test.each<[string, Answers, Score]>([
    ['nothing is answered', {}, { coverage: 0, rated: 0, inScope: 0 }],
    ['everything is unknown', all(xm, 'unknown').answers, { low: 1, high: 5, coverage: 0, rated: 0, inScope: 20 }]
  ])('has no score, never 0, when %s', (_, answers, expected) => {
    const { overall, dimensions, capabilities } = score(xm, sheet(xm, answers))
    expect(overall).toStrictEqual(expected)
    for (const part of [...Object.values(dimensions), ...Object.values(capabilities)]) {
      expect(part).not.toHaveProperty('score')
      expect(part.coverage).toBe(0)
    }
  })

  test('has neither score nor range when nothing is in scope', () => {
    expect(score(xm, all(xm, 'na')).overall).toStrictEqual({ coverage: 0, rated: 0, inScope: 0 })
  })

  test.each([
    ['twenty ladders', xm, 'short' as const],
    ['sixty practices', xm, 'long' as const],
    ['the pyramid', pyramid, 'short' as const]
  ])('of all threes is 3: %s', (_, model, form) => {
    expect(score(model, all(model, 3, { form })).overall.score).toBe(3)
  })

  test('of one competency at 1 and five at 5 is 26 ÷ 6', () => {
    expect(score(xm, all(xm, 5, { except: { lead: 1 } })).overall.score).toBeCloseTo(26 / 6, 12)
  })

  test('of one competency unknown and five at 5 is 5, and 26 ÷ 6 at worst', () => {
    const { overall } = score(xm, all(xm, 5, { except: { lead: 'unknown' } }))
    expect(overall.score).toBe(5)
    expect(overall.low).toBeCloseTo(26 / 6, 12)
    expect(overall.high).toBe(5)
    expect(overall.coverage).toBe(17 / 20)
  })
})

describe('the whole of the skills', () => {
  const bySkills = { ...model, version: 2, overall: { 1: 'dimensions', 2: 'skills' } } as const
  const answers: Answers = { 'strategy:promise': 4, 'budget:plan': 1, 'desk:open': 'unknown' }

  test('is their weighted mean, wherever they stand: (4 + 3 × 1) ÷ 4, low (2 + 3 × 1 + 1) ÷ 5, high (14 ÷ 3 + 9 + 5) ÷ 5', () => {
    const { overall, rule } = score(bySkills, sheet(bySkills, answers, 'long'))
    expect(rule).toBe('skills')
    expect(overall.score).toBe(1.75)
    expect(overall.low).toBe(1.2)
    expect(overall.high).toBeCloseTo((14 / 3 + 9 + 5) / 5, 12)
    expect([overall.rated, overall.inScope]).toEqual([2, 6])
  })

  test('lets competencies of four weigh more than those of three: 20 skills, lead at 5 → (3 × 5 + 17 × 1) ÷ 20', () => {
    const second = { ...xm, version: 2, overall: { 2: 'skills' } } as const
    expect(score(second, all(second, 1, { except: { lead: 5 } })).overall.score).toBeCloseTo(1.6, 12)
    expect(score(second, all(second, 1, { except: { respond: 5 } })).overall.score).toBeCloseTo(1.8, 12)
  })

  test('is not that of a sheet of version 1, which keeps its rule: ((4 + 3 × 1) ÷ 4 + 2 × 3) ÷ 3', () => {
    const first = { ...sheet(bySkills, { ...answers, 'desk:open': 3 }, 'long'), modelVersion: 1 }
    expect(score(bySkills, first)).toMatchObject({ rule: 'dimensions', overall: { score: 7.75 / 3 } })
    expect(score(bySkills, first, 'skills').overall.score).toBe((4 + 3 + 3) / 5)
  })
})

describe('an open dimension', () => {
  const nothing = { coverage: 0, rated: 0, inScope: 0 }

  test('is one without any answer, and is left out of score, range and coverage like one that does not apply', () => {
    const open = score(xm, all(xm, 4, { except: { lead: undefined, respond: undefined } }))
    expect(open.open).toEqual(['lead', 'respond'])
    expect(open.overall).toStrictEqual({ score: 4, low: 4, high: 4, coverage: 1, rated: 13, inScope: 13 })
    expect([open.dimensions.lead, open.capabilities.strategy]).toStrictEqual([nothing, nothing])
  })

  test.each<[string, Response]>([
    ["don't know", 'unknown'],
    ['does not apply', 'na'],
    ['a rating', 1]
  ])('is none any more once one thing is said to it: %s', (_, response) => {
    const { open, dimensions } = score(xm, all(xm, 4, { except: { strategy: response, lead: undefined } }))
    expect(open).toEqual([])
    expect(dimensions.lead?.inScope).toBe(response === 'na' ? 2 : 3)
  })

  test('is none where the form does not ask it', () => {
    const half = stagesModel([competency('d', [skill('x', { practices: ['a'] })]), competency('e', ['y'])])
    expect(score(half, sheet(half, { 'x:a': 3 }, 'long')).open).toEqual([])
  })

  test('is every one of an empty sheet, and none of a pyramid', () => {
    expect(score(xm, sheet(xm, {})).open).toHaveLength(6)
    expect(score(pyramid, sheet(pyramid, {}))).toMatchObject({ open: [], overall: { low: 1, high: 5, inScope: 24 } })
  })
})

describe('an older sheet', () => {
  const changed = { ...model, version: 2, changes: { 'budget:review': { retired: 2 }, 'desk:open': { since: 2 } } }
  const answers: Answers = { 'budget:plan': 1, 'budget:review': 5, 'desk:open': 4 }

  test('keeps its scope: (1 + 5) ÷ 2, and nothing of what came later', () => {
    const { capabilities } = score(changed, { ...sheet(changed, answers, 'long'), modelVersion: 1 })
    expect(capabilities.budget?.score).toBe(3)
    expect(capabilities.desk).toStrictEqual({ coverage: 0, rated: 0, inScope: 0 })
  })

  test('scores otherwise than one of today', () => {
    const { capabilities } = score(changed, sheet(changed, answers, 'long'))
    expect(capabilities.budget?.score).toBe(1)
    expect(capabilities.desk?.score).toBe(4)
  })
})

test('an answer to an item of another form counts nothing', () => {
  expect(score(model, sheet(model, { strategy: 5, 'desk:open': 2 }, 'long')).overall.score).toBe(2)
})

test('unrated are the absent and the unknown, not the set aside, in link order', () => {
  const answers: Answers = { 'budget:plan': 'unknown', 'strategy:promise': 3, 'strategy:choices': 'na' }
  expect(unrated(model, sheet(model, answers, 'long'))).toEqual([
    'strategy:proof',
    'budget:plan',
    'budget:review',
    'desk:open'
  ])
})

test('what is retired is not unrated either', () => {
  const changed = { ...model, version: 2, changes: { 'desk:open': { retired: 2 } } }
  expect(unrated(changed, all(changed, 3, { form: 'long', except: { desk: undefined } }))).toEqual([])
})

test.each([
  ['(2 × 1 + 5 × 2) ÷ 3', [2, 1, 5, 2], 4],
  ['what is absent weighs nothing', [2, 1, undefined, 2], 2],
  ['nothing has no mean', [undefined, 1, undefined, 2], undefined]
])('weighted mean: %s', (_, [a, weightA, b, weightB], mean) => {
  const values = [
    { value: a, weight: weightA as number },
    { value: b, weight: weightB as number }
  ]
  expect(weightedMean(values)).toBe(mean)
})

describe('whatever is answered', () => {
  test('low ≤ score ≤ high, all of them on the scale, coverage from 0 to 1', () => {
    fc.assert(
      fc.property(anyWithSheet, ({ model, sheet }) => {
        for (const { score: value, low, high, coverage, rated, inScope } of everyScore(score(model, sheet))) {
          expect(value === undefined).toBe(rated === 0)
          expect(low === undefined && high === undefined).toBe(inScope === 0)
          expect(coverage).toBe(inScope === 0 ? 0 : rated / inScope)
          if (low === undefined || high === undefined) continue
          const line = [1, low, value ?? low, high, 5].map(round6)
          expect(line).toEqual([...line].sort((a, b) => a - b))
        }
      })
    )
  })

  test('an unknown response scores like an absent one, as long as something else is said in its dimension', () => {
    fc.assert(
      fc.property(anyWithSheet, ({ model, sheet }) => {
        const known = Object.entries(sheet.answers).filter(([, response]) => response !== 'unknown')
        const [with_, without] = [score(model, sheet), score(model, { ...sheet, answers: Object.fromEntries(known) })]
        for (const { id } of model.dimensions) {
          if (without.open.includes(id)) continue
          expect(without.dimensions[id]).toStrictEqual(with_.dimensions[id])
        }
        if (without.open.length === with_.open.length) expect(without).toStrictEqual(with_)
      })
    )
  })

  test('the order of the answers does not matter', () => {
    fc.assert(
      fc.property(anyWithSheet, ({ model, sheet }) => {
        const reversed = Object.fromEntries(Object.entries(sheet.answers).reverse())
        expect(score(model, { ...sheet, answers: reversed })).toStrictEqual(score(model, sheet))
      })
    )
  })

  test('neither does the order of items, capabilities and dimensions', () => {
    fc.assert(
      fc.property(anyWithSheet, ({ model, sheet }) => {
        const turned = {
          ...model,
          forms: { short: [...itemsOf(model, 'short')].reverse(), long: [...itemsOf(model, 'long')].reverse() },
          dimensions: model.dimensions
            .map(dimension => ({ ...dimension, capabilities: [...dimension.capabilities].reverse() }))
            .reverse()
        }
        const [here, there] = [score(model, sheet), score(turned, sheet)]
        for (const id of Object.keys(here.capabilities)) {
          expect(toSixDecimals(there.capabilities[id])).toEqual(toSixDecimals(here.capabilities[id]))
        }
        for (const id of Object.keys(here.dimensions)) {
          expect(toSixDecimals(there.dimensions[id])).toEqual(toSixDecimals(here.dimensions[id]))
        }
        expect(toSixDecimals(there.overall)).toEqual(toSixDecimals(here.overall))
      })
    )
  })

  test('what is wholly set aside changes nothing else', () => {
    fc.assert(
      fc.property(anyWithSheet, fc.nat(), ({ model, sheet }, pick) => {
        const at = pick % model.dimensions.length
        const aside = (model.dimensions[at] as { id: string }).id
        const items = new Set(model.dimensions[at]?.capabilities.flatMap(each => each.items[sheet.form] ?? []))
        const answers = { ...sheet.answers, ...Object.fromEntries([...items].map(item => [item, 'na' as const])) }
        const whole = score(model, { ...sheet, answers })
        const without = score(
          { ...model, dimensions: model.dimensions.filter(({ id }) => id !== aside) },
          { ...sheet, answers }
        )
        expect(whole.dimensions[aside]).toStrictEqual({ coverage: 0, rated: 0, inScope: 0 })
        expect(whole.overall).toStrictEqual(without.overall)
        expect(whole.dimensions).toMatchObject(without.dimensions)
      })
    )
  })

  test('raising a rating lowers no score', () => {
    fc.assert(
      fc.property(raised(anyWithSheet), ({ model, before, after }) => {
        const [low, high] = [everyScore(score(model, before)), everyScore(score(model, after))]
        for (const [at, part] of low.entries()) {
          for (const figure of ['score', 'low', 'high'] as const) {
            expect((high[at]?.[figure] ?? 0) >= (part[figure] ?? 0)).toBe(true)
          }
        }
      })
    )
  })
})
