import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Compared, compare } from '../../src/core/compare.ts'
import { itemsOf, type Model } from '../../src/core/model.ts'
import { score } from '../../src/core/score.ts'
import type { Answers, Response, Sheet } from '../../src/core/sheet.ts'
import { all, competency, pyramid, sheet, skill, stagesModel, xm } from './models.ts'

// lead: strategy has two practices, budget one. serve: desk has one.
const model = stagesModel([
  competency('lead', [
    skill('strategy', { practices: ['promise', 'proof'] }),
    skill('budget', { practices: ['plan'] })
  ]),
  competency('serve', [skill('desk', { practices: ['open'] })])
])
const short = (answers: Answers) => sheet(model, answers)
const long = (answers: Answers) => sheet(model, answers, 'long')

const part = (parts: readonly (Compared & { id: string })[], id: string) =>
  parts.find(each => each.id === id) as Compared
const figures = (scores: Compared['scores']) => scores.map(each => each.score)
const noneLeftOut = { capabilities: [], items: [] }

describe('two sheets of one form', () => {
  // lead: (2 + 3) ÷ 2 = 2.5 and (4 + 2) ÷ 2 = 3; serve: 1 and 1; overall: 1.75 and 2.
  const { overall, dimensions, capabilities, rose, fell, leftOut } = compare(model, [
    short({ strategy: 2, budget: 3, desk: 1 }),
    short({ strategy: 4, budget: 2, desk: 1 })
  ])

  test('differ by last less first', () => {
    expect([figures(overall.scores), overall.difference]).toEqual([[1.75, 2], 0.25])
    expect(dimensions.map(({ id, difference }) => [id, difference])).toEqual([
      ['lead', 0.5],
      ['serve', 0]
    ])
    expect(capabilities.map(({ id, difference }) => [id, difference])).toEqual([
      ['strategy', 2],
      ['budget', -1],
      ['desk', 0]
    ])
  })

  test('name what rose and what fell', () => {
    expect([rose.map(({ id }) => id), fell.map(({ id }) => id)]).toEqual([['strategy'], ['budget']])
  })

  test('with every answer leave no difference to missing ones, and leave nothing out', () => {
    expect(overall.beyondMissing).toBe(true)
    expect(part(dimensions, 'serve').beyondMissing).toBe(false)
    expect(leftOut).toEqual(noneLeftOut)
    expect(overall.common).toEqual(overall.scores)
  })
})

describe('a difference', () => {
  // strategy, first: 2 of two with one missing, 1.5 to 3.5.
  const first = long({ 'strategy:promise': 2 })

  test.each<[string, Answers, number, boolean]>([
    ['the second is 4, above 3.5', { 'strategy:promise': 4, 'strategy:proof': 4 }, 2, true],
    ['the second is 3.5, where the ranges touch', { 'strategy:promise': 4, 'strategy:proof': 3 }, 1.5, false],
    ['the second is 3, within', { 'strategy:promise': 3, 'strategy:proof': 3 }, 1, false],
    ['the second is 1, below 1.5', { 'strategy:promise': 1, 'strategy:proof': 1 }, -1, true],
    ['the second is 4 with one unknown, 2.5 to 4.5', { 'strategy:promise': 4, 'strategy:proof': 'unknown' }, 2, false],
    ['the second sets one aside: 4', { 'strategy:promise': 4, 'strategy:proof': 'na' }, 2, true]
  ])('exceeds the missing answers only where ranges do not touch: %s', (_, answers, difference, beyondMissing) => {
    const strategy = part(compare(model, [first, long(answers)]).capabilities, 'strategy')
    expect(strategy).toMatchObject({ difference, beyondMissing })
  })

  test('counts a third of a rung at six decimals', () => {
    const thirds = stagesModel([competency('d', [skill('x', { practices: ['a', 'b', 'c'] })])])
    const [one, two] = [all(thirds, 2, { form: 'long' }), all(thirds, 2, { form: 'long', except: { 'x:a': 3 } })]
    expect(compare(thirds, [one, two]).overall.difference).toBe(0.333333)
  })

  test('is absent where one has no score', () => {
    const { capabilities, rose, fell, leftOut } = compare(model, [short({ strategy: 2 }), short({ desk: 5 })])
    expect(capabilities.map(each => 'difference' in each || 'beyondMissing' in each)).toEqual([false, false, false])
    expect([rose, fell]).toEqual([[], []])
    expect(leftOut.capabilities).toEqual([
      { id: 'strategy', has: [0], open: [1] },
      { id: 'budget', has: [0], open: [1] },
      { id: 'desk', has: [1], open: [0] }
    ])
  })

  test('is absent where one has no score, and nothing is left out, where something else is said', () => {
    const { capabilities, leftOut } = compare(model, [short({ strategy: 2, desk: 1 }), short({ budget: 2, desk: 5 })])
    expect(capabilities.map(({ difference }) => difference)).toEqual([undefined, undefined, 4])
    expect(leftOut).toEqual(noneLeftOut)
  })
})

test('the largest differences come first, equals in model order', () => {
  const flat = stagesModel([competency('d', ['a', 'b', 'c', 'e', 'f', 'g'])])
  const { rose, fell } = compare(flat, [all(flat, 3), sheet(flat, { a: 4, b: 5, c: 2, e: 5, f: 1, g: 3 })])
  expect(rose.map(({ id }) => id)).toEqual(['b', 'e', 'a'])
  expect(fell.map(({ id }) => id)).toEqual(['f', 'c'])
})

test('of four sheets all are shown, and first and last decide', () => {
  const sheets = [2, 5, 1, 3].map(rating => all(model, rating as 1 | 2 | 3 | 5))
  const { overall } = compare(model, sheets)
  expect([figures(overall.scores), overall.difference]).toEqual([[2, 5, 1, 3], 1])
})

describe('what only some have', () => {
  test('is left out of the differences, not of the scores', () => {
    // As shown: lead 2 and (4 + 2) ÷ 2 = 3. Without budget: 2 and 4. Overall without it: (2 + 1) ÷ 2 and (4 + 1) ÷ 2.
    const { overall, dimensions, capabilities, leftOut } = compare(model, [
      short({ strategy: 2, budget: 'na', desk: 1 }),
      short({ strategy: 4, budget: 2, desk: 1 })
    ])
    const lead = part(dimensions, 'lead')
    expect(leftOut).toEqual({ capabilities: [{ id: 'budget', has: [1] }], items: [] })
    expect([figures(lead.scores), figures(lead.common), lead.difference]).toEqual([[2, 3], [2, 4], 2])
    expect([figures(overall.scores), overall.difference]).toEqual([[1.5, 2], 1])
    expect(figures(part(capabilities, 'budget').scores)).toEqual([undefined, 2])
    expect(part(capabilities, 'budget').difference).toBeUndefined()
  })

  test('is nothing where nobody has it', () => {
    const aside = short({ strategy: 2, budget: 'na', desk: 1 })
    expect(compare(model, [aside, aside]).leftOut).toEqual(noneLeftOut)
  })

  test('counts over all the sheets, not only the first and last', () => {
    const { leftOut } = compare(model, [all(model, 2), all(model, 2, { except: { desk: 'na' } }), all(model, 3)])
    expect(leftOut.capabilities).toEqual([{ id: 'desk', has: [0, 2] }])
  })
})

describe('two forms', () => {
  test('meet in their capabilities', () => {
    const { overall, capabilities, leftOut } = compare(model, [all(model, 2), all(model, 4, { form: 'long' })])
    expect(capabilities.map(({ difference }) => difference)).toEqual([2, 2, 2])
    expect([overall.difference, overall.beyondMissing, leftOut]).toEqual([2, true, noneLeftOut])
  })

  test('leave out a capability that one of them does not ask', () => {
    const uneven = stagesModel([competency('d', [skill('x', { practices: ['a'] }), skill('y')])])
    const { overall, leftOut } = compare(uneven, [sheet(uneven, { x: 2, y: 5 }), sheet(uneven, { 'x:a': 3 }, 'long')])
    expect(leftOut.capabilities).toEqual([{ id: 'y', has: [0] }])
    expect([figures(overall.scores), overall.difference]).toEqual([[3.5, 3], 1])
  })
})

describe('two versions of a form', () => {
  // Version 1: strategy:promise, budget:plan, desk:open. Version 2 adds strategy:proof. Version 3 retires desk:open.
  const changed: Model = {
    ...model,
    version: 3,
    changes: { 'strategy:proof': { since: 2 }, 'desk:open': { retired: 3 } }
  }
  const of = (modelVersion: number, answers: Answers): Sheet => ({ ...long(answers), modelVersion })
  const first = of(1, { 'strategy:promise': 3, 'budget:plan': 3, 'desk:open': 5 })

  test('leave out the items that are new', () => {
    // strategy as shown: 3 and (3 + 1) ÷ 2 = 2. On common ground: 3 and 3.
    const { capabilities, fell, leftOut } = compare(changed, [
      first,
      of(2, { 'strategy:promise': 3, 'strategy:proof': 1, 'budget:plan': 3, 'desk:open': 5 })
    ])
    const strategy = part(capabilities, 'strategy')
    expect([figures(strategy.scores), figures(strategy.common), strategy.difference]).toEqual([[3, 2], [3, 3], 0])
    expect(leftOut).toEqual({ capabilities: [], items: [{ id: 'strategy:proof', has: [1] }] })
    expect(fell).toEqual([])
  })

  test('leave out the items that are retired', () => {
    // Overall on common ground: 3 and 4; as shown the desk's 5 is in the first.
    const { overall, leftOut } = compare(changed, [
      first,
      of(3, { 'strategy:promise': 4, 'strategy:proof': 4, 'budget:plan': 4 })
    ])
    expect([figures(overall.scores), overall.difference]).toEqual([[4, 4], 1])
    expect(leftOut.items).toEqual([
      { id: 'strategy:proof', has: [1] },
      { id: 'desk:open', has: [0] }
    ])
  })

  test('say the same of a capability that only another form still asks', () => {
    const all3 = { ...all(changed, 3), modelVersion: 3 }
    const { leftOut } = compare(changed, [{ ...first, modelVersion: 2 }, { ...first, modelVersion: 3 }, all3])
    expect(leftOut).toEqual({ capabilities: [{ id: 'desk', has: [2] }], items: [{ id: 'desk:open', has: [0] }] })
  })

  test('of different forms keep all their items', () => {
    expect(compare(changed, [first, { ...all(changed, 3), modelVersion: 3 }]).leftOut).toEqual(noneLeftOut)
  })
})

describe('what has no answers yet in one of them', () => {
  test('is left out, and said to be so: lead 2 → 4, serve only in the second', () => {
    const { overall, dimensions, leftOut } = compare(model, [
      short({ strategy: 2, budget: 2 }),
      short({ strategy: 4, budget: 4, desk: 1 })
    ])
    expect(leftOut).toEqual({ capabilities: [{ id: 'desk', has: [1], open: [0] }], items: [] })
    expect([figures(overall.scores), overall.difference]).toEqual([[2, 2.5], 2])
    expect(part(dimensions, 'serve').difference).toBeUndefined()
  })

  test('stays so where an item of it is left out for its version', () => {
    // strategy:proof is new; in the second lead is open as a whole.
    const changed: Model = { ...model, version: 2, changes: { 'strategy:proof': { since: 2 } } }
    const { leftOut } = compare(changed, [
      { ...long({ 'strategy:promise': 3, 'budget:plan': 3, 'desk:open': 3 }), modelVersion: 1 },
      { ...long({ 'desk:open': 4 }), modelVersion: 2 }
    ])
    expect(leftOut).toEqual({
      capabilities: [
        { id: 'strategy', has: [0], open: [1] },
        { id: 'budget', has: [0], open: [1] }
      ],
      items: [{ id: 'strategy:proof', has: [1] }]
    })
  })
})

describe('two editions of a model', () => {
  // Version 2 sums up by skills, has a new ladder for desk, and better words for strategy.
  const changed: Model = {
    ...model,
    version: 2,
    overall: { 1: 'dimensions', 2: 'skills' },
    forms: { ...model.forms, short: ['strategy', 'budget', 'desk', 'desk:ladder-2'] },
    changes: {
      strategy: { reworded: 2 },
      'strategy:promise': { reworded: 2 },
      desk: { retired: 2 },
      'desk:ladder-2': { since: 2, ladder: true }
    }
  }
  const before: Sheet = { ...short({ strategy: 2, budget: 3, desk: 5 }), modelVersion: 1 }
  const after: Sheet = { ...short({ strategy: 4, budget: 3, 'desk:ladder-2': 1 }), modelVersion: 2 }
  const comparison = compare(changed, [before, after])

  test('are compared in what both ask; a skill whose question changed its meaning is left out', () => {
    expect(comparison.capabilities.map(({ difference }) => difference)).toEqual([2, 0, undefined])
    expect(comparison.leftOut).toEqual({
      capabilities: [],
      items: [
        { id: 'desk', has: [0] },
        { id: 'desk:ladder-2', has: [1] }
      ]
    })
  })

  test('keep the practices of that skill where a long form stands beside them', () => {
    const { capabilities } = compare(changed, [before, after, { ...long({ 'desk:open': 4 }), modelVersion: 2 }])
    expect(figures(part(capabilities, 'desk').common)).toEqual([undefined, undefined, undefined])
    expect(figures(part(capabilities, 'desk').scores)).toEqual([5, 1, 4])
  })

  test('name what was reworded, and who was asked in the earlier words', () => {
    expect(comparison.reworded).toEqual([{ id: 'strategy', earlier: [0] }])
    expect(compare(changed, [before, before]).reworded).toEqual([])
    expect(compare(changed, [after, after]).reworded).toEqual([])
  })

  test('are summed up by the rule of the newer one, each beside its own: (2.5 + 5) ÷ 2, (4 + 3 + 1) ÷ 3; 2.5 to 3.5', () => {
    const { overall, rulesDiffer } = comparison
    expect([figures(overall.scores), figures(overall.common)]).toEqual([
      [3.75, 8 / 3],
      [2.5, 3.5]
    ])
    expect([overall.difference, rulesDiffer]).toEqual([1, true])
    expect(compare(changed, [before, before]).rulesDiffer).toBe(false)
  })
})

test('levels compare as capabilities of themselves', () => {
  const { dimensions, rose } = compare(pyramid, [all(pyramid, 3), all(pyramid, 3, { except: { solve: 4 } })])
  expect(part(dimensions, 'solve').difference).toBe(1)
  expect(rose.map(({ id }) => id)).toEqual(['solve'])
})

test.each<[string, Sheet[]]>([
  ['one sheet', [all(xm, 3)]],
  ['five sheets', new Array<Sheet>(5).fill(all(xm, 3))],
  ['a sheet of another model', [all(xm, 3), all(pyramid, 3)]]
])('%s cannot be compared', (_, sheets) => {
  expect(() => compare(xm, sheets)).toThrow(RangeError)
})

describe('for any sheet', () => {
  const items = itemsOf(xm, 'long')
  const response = fc.constantFrom<Response | undefined>(1, 2, 3, 4, 5, 'unknown', 'na', undefined)
  const drawn = fc.array(response, { minLength: items.length, maxLength: items.length }).map(responses => {
    const said = items
      .map((item, at) => [item, responses[at]] as const)
      .filter(([, response]) => response !== undefined)
    return sheet(xm, Object.fromEntries(said) as Answers, 'long')
  })

  test('compared with itself nothing differs, rises, falls or is left out', () => {
    fc.assert(
      fc.property(drawn, of => {
        const { overall, dimensions, rose, fell, leftOut } = compare(xm, [of, of])
        expect([overall, ...dimensions].every(each => !each.difference && !each.beyondMissing)).toBe(true)
        expect([rose, fell, leftOut]).toEqual([[], [], noneLeftOut])
        expect(overall.scores[0]).toEqual(score(xm, of).overall)
      })
    )
  })

  test('exchanging first and last turns every difference round', () => {
    fc.assert(
      fc.property(drawn, drawn, (one, two) => {
        const [there, back] = [compare(xm, [one, two]), compare(xm, [two, one])]
        there.capabilities.forEach(({ difference, beyondMissing }, at) => {
          const turned = back.capabilities[at]
          expect(turned?.difference === undefined ? undefined : 0 - turned.difference).toBe(difference)
          expect(turned?.beyondMissing).toBe(beyondMissing)
        })
        expect(there.rose.map(({ id }) => id)).toEqual(back.fell.map(({ id }) => id))
      })
    )
  })
})
