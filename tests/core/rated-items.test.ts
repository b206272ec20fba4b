import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Model } from '../../src/core/model.ts'
import { askingDimensions } from '../../src/core/open.ts'
import { skillItems } from '../../src/core/proof.ts'
import { lowestItems, ratedItems, score } from '../../src/core/score.ts'
import type { Answers, Sheet } from '../../src/core/sheet.ts'
import { anyWithSheet } from './arbitraries.ts'
import { many } from './many.ts'
import { competency, sheet, skill, stagesModel } from './models.ts'

// a:y came with version 2, b:z went with it.
const model: Model = {
  ...stagesModel([
    competency('one', [skill('a', { practices: ['x', 'y'] }), skill('b', { practices: ['z'] })]),
    competency('two', [skill('ab', { practices: ['w'] })]),
    competency('none', [skill('c')])
  ]),
  version: 2,
  changes: { 'a:y': { since: 2 }, 'b:z': { retired: 2 } }
}
const long = (answers: Answers, modelVersion = 2): Sheet => ({ ...sheet(model, answers, 'long'), modelVersion })
const said = { 'ab:w': 1, 'a:y': 4, 'a:x': 2, 'b:z': 1 } as const

describe('what is rated', () => {
  test('stands in link order, however it was answered', () => {
    expect(ratedItems(model, long(said))).toEqual([
      { item: 'a:x', rating: 2 },
      { item: 'a:y', rating: 4 },
      { item: 'ab:w', rating: 1 }
    ])
  })

  test('is only what the version of the sheet asks', () => {
    expect(ratedItems(model, long(said, 1)).map(({ item }) => item)).toEqual(['a:x', 'b:z', 'ab:w'])
  })

  test('is not what nobody knows, what does not apply, and what has no answer', () => {
    expect(ratedItems(model, long({ 'a:x': 'unknown', 'a:y': 'na' }))).toEqual([])
  })

  test('is as much as the scores count', () => {
    fc.assert(
      fc.property(anyWithSheet, ({ model: drawn, sheet: own }) => {
        expect(ratedItems(drawn, own)).toHaveLength(score(drawn, own).overall.rated)
      }),
      { numRuns: many(60) }
    )
  })
})

describe('what is broken', () => {
  test('is rated 1 or 2, the lowest first, equals in link order', () => {
    const answers = { 'a:x': 2, 'a:y': 1, 'b:z': 2, 'ab:w': 1 } as const
    expect(lowestItems(model, long(answers)).map(({ item }) => item)).toEqual(['a:y', 'ab:w', 'a:x'])
  })

  test('is nothing that is rated 3', () => {
    expect(lowestItems(model, long({ 'a:x': 3, 'ab:w': 5 }))).toEqual([])
  })
})

describe('the items of a skill', () => {
  test('are those of its own name only, also where another begins alike', () => {
    expect(skillItems(model, long({}), 'a')).toEqual(['a:x', 'a:y'])
    expect(skillItems(model, long({}), 'ab')).toEqual(['ab:w'])
  })

  test('are those of the sheet’s form and version', () => {
    expect(skillItems(model, long({}, 1), 'a')).toEqual(['a:x'])
    expect(skillItems(model, long({}, 2), 'b')).toEqual([])
    expect(skillItems(model, sheet(model, {}), 'a')).toEqual(['a'])
    expect(skillItems(model, long({}), 'z')).toEqual([])
  })
})

describe('the dimensions that ask', () => {
  const ids = (...items: string[]) => askingDimensions(model, items).map(({ id }) => id)

  test('are those of the items, each once and in model order', () => {
    expect(ids('ab:w', 'b:z', 'a:x')).toEqual(['one', 'two'])
    expect(ids('c')).toEqual(['none'])
  })

  test('are none of no items, and of items that are nobody’s', () => {
    expect(ids()).toEqual([])
    expect(ids('z:a')).toEqual([])
  })
})
