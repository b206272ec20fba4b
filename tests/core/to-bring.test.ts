import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readResult } from '../../src/core/reading.ts'
import { toBring } from '../../src/core/to-bring.ts'
import { anyWithSheet } from './arbitraries.ts'
import { all, competency, levelsModel, profileModel, sheet, skill, stagesModel } from './models.ts'

// Bars 1, 1.5, 2.5, 3.5, 4.5 over floors 1, 1, 1.5, 2.5, 3.5; the overall score is the mean of the two competencies.
const model = stagesModel([competency('d', ['a', 'b']), competency('e', ['f'])])
const named = (...args: Parameters<typeof toBring>) =>
  toBring(...args).map(({ capability, falls }) => [capability, falls])

describe('what is to be brought', () => {
  test('is every rating of 3 and more that has no mark, be it the least', () => {
    const answered = { ...sheet(model, { a: 3, b: 2, f: 5 }), evidence: { f: 'claimed' } as const }
    expect(toBring(model, answered).map(({ items }) => items)).toEqual([[{ item: 'a', rating: 3 }]])
    expect(toBring(model, answered, () => true).map(({ capability }) => capability)).toEqual(['f', 'a'])
  })

  test('is nothing where nobody claims anything', () => {
    expect(toBring(model, sheet(model, { a: 2, b: 'unknown', f: 'na' }))).toEqual([])
  })

  test.each([
    // (4 + 3) ÷ 2 = 3.5 and 3 are together 3.25, Mobilize; Initiate is below 2.5 or a competency under 1.5.
    [
      'd 3.5, e 3',
      { a: 4, b: 3, f: 3 },
      [
        ['f', 2],
        ['a', undefined],
        ['b', undefined]
      ]
    ],
    // (3 + 3) ÷ 2 = 3 and 3: one rung of f gives (3 + 2) ÷ 2 = 2.5, two give 2.0; two of a give (2 + 3) ÷ 2 = 2.5.
    [
      'd 3, e 3',
      { a: 3, b: 3, f: 3 },
      [
        ['f', 2],
        ['a', undefined],
        ['b', undefined]
      ]
    ],
    // 3 and 4 are 3.5, Scale: any rung less is below its bar; the higher claim comes first.
    [
      'd 3, e 4',
      { a: 3, b: 3, f: 4 },
      [
        ['f', 1],
        ['a', 1],
        ['b', 1]
      ]
    ]
  ] as const)('puts first what the stage depends on by the fewest rungs: %s', (_, answers, expected) => {
    expect(named(model, sheet(model, answers))).toEqual(expected)
  })

  test('weighs the level of a pyramid as the stage of competencies', () => {
    // rock holds with 4 and 4; a rung less on both is 3, under the bar of 3.5. tower does not hold, whatever lamp is.
    const pyramid = levelsModel(['rock', 'tower', 'lamp'])
    const answers = { 'rock:a': 4, 'rock:b': 4, 'tower:a': 2, 'tower:b': 3, 'lamp:a': 5, 'lamp:b': 5 } as const
    expect(named(pyramid, sheet(pyramid, answers))).toEqual([
      ['rock', 1],
      ['lamp', undefined],
      ['tower', undefined]
    ])
  })

  test('goes by the claims alone where there is no stage', () => {
    const profile = profileModel(['x', 'y'])
    expect(named(profile, sheet(profile, { 'x:a': 3, 'y:a': 4, 'y:b': 1 }))).toEqual([
      ['y', undefined],
      ['x', undefined]
    ])
    expect(named(model, sheet(model, { a: 3, b: 4 }))).toEqual([
      ['b', undefined],
      ['a', undefined]
    ])
  })

  test('keeps the practices of a skill together', () => {
    const long = stagesModel([competency('d', [skill('x', { practices: ['one', 'two'] })])])
    const answered = all(long, 4, { form: 'long', except: { 'x:two': 3 } })
    expect(toBring(long, answered)).toEqual([
      {
        capability: 'x',
        items: [
          { item: 'x:one', rating: 4 },
          { item: 'x:two', rating: 3 }
        ],
        // (4 + 3) ÷ 2 = 3.5, Scale; a rung less on both is 2.5.
        falls: 1
      }
    ])
  })

  test('names each claim once, and its rungs really cost the stage', () => {
    fc.assert(
      fc.property(anyWithSheet, ({ model: any, sheet: drawn }) => {
        const asked = toBring(any, drawn, () => true)
        const items = asked.flatMap(group => group.items.map(({ item }) => item))
        expect(new Set(items).size).toBe(items.length)
        for (const group of asked) {
          if (any.reading !== 'stages' || !group.falls) continue
          const { falls } = group
          const lower = group.items.map(({ item, rating }) => [item, Math.max(1, rating - falls)])
          const less = { ...drawn, answers: { ...drawn.answers, ...Object.fromEntries(lower) } }
          expect(readResult(any, less).stage.value).not.toBe(readResult(any, drawn).stage.value)
        }
      })
    )
  })
})
