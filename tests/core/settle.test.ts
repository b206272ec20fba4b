import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Model } from '../../src/core/model.ts'
import { openDimensions } from '../../src/core/open.ts'
import { unrated } from '../../src/core/score.ts'
import { isSettled, settling } from '../../src/core/settle.ts'
import type { Rating, Sheet } from '../../src/core/sheet.ts'
import { anyWithSheet } from './arbitraries.ts'
import { all, competency, profileModel, pyramid, sheet, skill, stagesModel, xm } from './models.ts'

const profile = profileModel(['one', 'two'])
const ratings: Rating[] = [1, 2, 3, 4, 5]

test.each<[string, Model, Sheet]>([
  ['everything is answered', xm, all(xm, 3)],
  ['it is a profile, from which nothing but scores follows', profile, sheet(profile, {})],
  ['nothing is in scope', xm, all(xm, 'na')],
  // The skill is a third of a sixth: 3 − 2 ÷ 18 = 2.89 at worst, 3.11 at best, both mobilize.
  ['one of twenty is open, far from any bar', xm, all(xm, 3, { except: { strategy: undefined } })],
  ['the top of a pyramid is open over a base that fails', pyramid, all(pyramid, 3, { except: { elevate: undefined } })]
])('a result is settled when %s', (_, model, sheet) => {
  expect(isSettled(model, sheet)).toBe(true)
})

test.each<[string, Model, Sheet]>([
  ['nothing is answered', xm, sheet(xm, {})],
  ['a competency is open', xm, all(xm, 3, { except: { lead: undefined } })],
  ['nothing is known', xm, all(xm, 'unknown')],
  // (7 ÷ 3 + 25) ÷ 6 = 4.56 at worst is over the bar, but (1 + 1 + 5) ÷ 3 = 2.33 under the floor of 3.5.
  ['a floor is open', xm, all(xm, 5, { except: { strategy: undefined, roadmap: 'unknown' } })],
  ['the base of a pyramid is open', pyramid, all(pyramid, 4, { except: { inform: undefined } })]
])('a result is not settled while %s', (_, model, sheet) => {
  expect(isSettled(model, sheet)).toBe(false)
})

describe('what settles it', () => {
  test('is nothing in particular while a dimension is open: it comes first', () => {
    expect(settling(xm, all(xm, 3, { except: { lead: undefined } }))).toEqual([])
    expect(settling(xm, sheet(xm, {}))).toEqual([])
  })

  test('is nothing when the open items cannot change the stage', () => {
    expect(settling(xm, all(xm, 3, { except: { strategy: undefined } }))).toEqual([])
    expect(settling(xm, all(xm, 3))).toEqual([])
  })

  // x is a half of the whole; of the other half f is an eighth. With a and b that half is (5 × 3 + 2 × 4 + f) ÷ 8:
  // 3 to 3.5. x at 1: 2 to 2.25, at 2: 2.5 to 2.75, at 3: 3 to 3.25, at 4: 3.5 to 3.75, at 5: 4 to 4.25.
  const model = stagesModel([
    competency('d', [skill('f'), skill('a', { weight: 5 }), skill('b', { weight: 2 })]),
    competency('e', ['x'])
  ])

  test('is the item that weighs most, alone where it suffices', () => {
    expect(settling(model, sheet(model, { a: 3, b: 4, x: 'unknown' }))).toEqual(['x'])
    expect(settling(model, sheet(model, { a: 3, b: 4, x: 'unknown', f: 'unknown' }))).toEqual(['x'])
  })

  test('takes items that weigh alike in link order, as few as settle it', () => {
    // Twenty skills, twelve at 4, two at 3, six open: 54 and from 6 to 30 more; scale begins at 20 × 3.5 = 70.
    // Five more at 1, 2, 3 make at most 59, 64, 69 + 5; hence 3 is 69 + 1 = 70 at least, and 2 is 64 + 5 = 69 at most.
    const ids = Array.from('abcdefghijklmnopqrst')
    const twenty = stagesModel([competency('d', ids)])
    const rated = ids.slice(2, 16).map((id, at) => [id, at < 12 ? 4 : 3])
    expect(settling(twenty, sheet(twenty, Object.fromEntries(rated)))).toEqual(['a', 'b', 'q', 'r', 's'])
  })

  test('names the items in link order, whatever they weigh', () => {
    const light = stagesModel([competency('d', [skill('x', { weight: 1 }), skill('y', { weight: 5 })])])
    expect(settling(light, all(light, 'unknown'))).toEqual(['x', 'y'])
  })

  test('is the base of a pyramid before its top', () => {
    const items = settling(pyramid, all(pyramid, 3, { except: { inform: undefined, elevate: undefined } }))
    expect(items).toEqual(['inform:findable', 'inform:correct', 'inform:plain', 'inform:current'])
  })

  test('leaves out what does not apply and what is rated', () => {
    expect(settling(model, sheet(model, { a: 'na', b: 3, x: 'unknown' }))).toEqual(['f', 'x'])
  })
})

describe('whatever is answered', () => {
  const withAll = (sheet: Sheet, items: readonly string[], rating: Rating): Sheet => ({
    ...sheet,
    answers: { ...sheet.answers, ...Object.fromEntries(items.map(item => [item, rating])) }
  })

  test('answering these items alike settles it, and they are open items in link order', () => {
    fc.assert(
      fc.property(anyWithSheet, ({ model, sheet }) => {
        if (openDimensions(model, sheet).length > 0) return
        const items = settling(model, sheet)
        expect(unrated(model, sheet).filter(item => items.includes(item))).toEqual(items)
        expect(items.length === 0).toBe(isSettled(model, sheet))
        for (const rating of ratings) expect(isSettled(model, withAll(sheet, items, rating))).toBe(true)
      })
    )
  })

  test('a settled result keeps its reading however the open items are answered', () => {
    fc.assert(
      fc.property(anyWithSheet, fc.constantFrom(...ratings), ({ model, sheet }, rating) => {
        if (!isSettled(model, sheet)) return
        expect(isSettled(model, withAll(sheet, unrated(model, sheet), rating))).toBe(true)
      })
    )
  })
})
