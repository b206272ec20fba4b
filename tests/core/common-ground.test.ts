import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { capabilitiesLeftOut, itemsLeftOut, rewordedBetween, withAside } from '../../src/core/common-ground.ts'
import { type FormId, type Model, scopeOf } from '../../src/core/model.ts'
import { score } from '../../src/core/score.ts'
import type { Answers, Sheet } from '../../src/core/sheet.ts'
import { anyWithSheet } from './arbitraries.ts'
import { many } from './many.ts'
import { competency, sheet, skill, stagesModel } from './models.ts'

// Version 2 bettered a:x, version 3 brought a:y and retired b:z.
const model: Model = {
  ...stagesModel([
    competency('one', [skill('a', { practices: ['x', 'y'] }), skill('b', { practices: ['z'] })]),
    competency('two', [skill('c', { practices: ['w'] })])
  ]),
  version: 3,
  changes: { 'a:x': { reworded: 2 }, 'a:y': { since: 3 }, 'b:z': { retired: 3 } }
}
const of = (modelVersion: number, form: FormId = 'long', answers: Answers = {}): Sheet => ({
  ...sheet(model, answers, form),
  modelVersion
})

describe('items are left out', () => {
  test.each<[string, Sheet[], [string, number[]][]]>([
    ['none between two of one version', [of(3), of(3)], []],
    ['none between two earlier ones that ask the same', [of(1), of(2)], []],
    [
      'what came and what went between 1 and 3',
      [of(1), of(3)],
      [
        ['a:y', [1]],
        ['b:z', [0]]
      ]
    ],
    [
      'by all that have them: the first and the last of three',
      [of(2), of(3), of(1)],
      [
        ['a:y', [1]],
        ['b:z', [0, 2]]
      ]
    ],
    ['none between forms, which ask in other ways', [of(3, 'short'), of(3, 'long')], []],
    [
      'only within a form that several share',
      [of(1), of(3), of(3, 'short')],
      [
        ['a:y', [1]],
        ['b:z', [0]]
      ]
    ]
  ])('%s', (_, sheets, left) => {
    expect(itemsLeftOut(model, sheets).map(({ id, has }) => [id, has])).toEqual(left)
  })
})

describe('skills are left out', () => {
  const left = (...sheets: Sheet[]) => {
    const scores = sheets.map(one => score(model, one))
    return capabilitiesLeftOut(
      model,
      scores,
      scores.map(({ open }) => open)
    )
  }
  const full = { 'a:x': 3, 'b:z': 3, 'c:w': 3 } as const

  test('where one says that they do not apply', () => {
    expect(left(of(1, 'long', full), of(1, 'long', { ...full, 'b:z': 'na' }))).toEqual([{ id: 'b', has: [0] }])
  })

  test('not where all say so, nor where one does not know', () => {
    const none = of(1, 'long', { ...full, 'b:z': 'na' })
    expect(left(none, none)).toEqual([])
    expect(left(of(1, 'long', full), of(1, 'long', { ...full, 'b:z': 'unknown' }))).toEqual([])
  })

  test('and it is said where nobody has answered their dimension yet', () => {
    const begun = of(1, 'long', { 'a:x': 3, 'b:z': 3 })
    expect(left(begun, of(1, 'long', full), begun)).toEqual([{ id: 'c', has: [1], open: [0, 2] }])
  })
})

describe('better words', () => {
  test('are told of an item that was asked in both, with the places of the earlier ones', () => {
    expect(rewordedBetween(model, [of(1), of(2), of(1)])).toEqual([{ id: 'a:x', earlier: [0, 2] }])
  })

  test('are none where all were asked in the same', () => {
    expect(rewordedBetween(model, [of(1), of(1)])).toEqual([])
    expect(rewordedBetween(model, [of(2), of(3)])).toEqual([])
  })

  test('are none where only one was asked it at all', () => {
    const late = { ...model, changes: { 'a:x': { since: 2, reworded: 3 } } }
    expect(rewordedBetween(late, [of(1), of(2)])).toEqual([])
    expect(rewordedBetween(model, [of(1), of(3, 'short')])).toEqual([])
  })
})

describe('what is set aside', () => {
  test('is only what its version asks, whatever was said to it', () => {
    const before = of(1, 'long', { 'a:x': 2, 'c:w': 'unknown' })
    expect(withAside(model, before, item => item !== 'c:w').answers).toEqual({
      ...{ 'a:x': 'na', 'b:z': 'na', 'c:w': 'unknown' }
    })
    expect(before.answers).toEqual({ 'a:x': 2, 'c:w': 'unknown' })
  })

  test('counts nowhere any more, and setting it aside again changes nothing', () => {
    fc.assert(
      fc.property(anyWithSheet, fc.nat(3), ({ model: drawn, sheet: own }, nth) => {
        const isOut = (item: string) => scopeOf(drawn, own.form).indexOf(item) % 4 === nth
        const once = withAside(drawn, own, isOut)
        const left = scopeOf(drawn, own.form).filter(item => !isOut(item) && own.answers[item] !== 'na')
        if (score(drawn, own).open.length === 0) expect(score(drawn, once).overall.inScope).toBe(left.length)
        expect(withAside(drawn, once, isOut)).toEqual(once)
      }),
      { numRuns: many(60) }
    )
  })
})
