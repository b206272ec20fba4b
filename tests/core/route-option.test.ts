import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { joined, nothing, type Option, optionOf, pruned, stepsOf } from '../../src/core/route-option.ts'
import type { StepOf } from '../../src/core/step.ts'
import { many } from './many.ts'

const step = (capability: string, from: number, effort = 1, impact = 1, days = 10): StepOf => ({
  ...{ dimension: 'd', capability, from, effort, impact, days }
})
const option = (value: number, effort: number, impact = 1, days = 10): Option =>
  optionOf([step('a', 1, effort, impact, days)], value)
const values = (all: readonly Option[]) => all.map(({ value }) => value)

describe('an option', () => {
  test('adds up its steps, and adds what it is said to add: 2 + 3, 1 + 5, 10 + 20', () => {
    const two = optionOf([step('a', 1, 2, 1, 10), step('a', 2, 3, 5, 20)], 1.5)
    expect(two).toMatchObject({ value: 1.5, effort: 5, impact: 6, days: 30 })
  })

  test('without steps costs nothing', () => {
    expect(optionOf([], 2)).toEqual({ ...nothing, value: 2 })
  })
})

describe('two ways together', () => {
  test('are each of the first with each of the second, the second by its share: 1 + 0.5 · 4', () => {
    const both = joined([option(1, 1), option(2, 2)], [option(4, 3), option(6, 4)], 0.5)
    expect(values(both)).toEqual([3, 4, 4, 5])
    expect(both.map(({ effort }) => effort)).toEqual([4, 5, 5, 6])
  })

  test('have the steps of the first before those of the second, however deep', () => {
    const [a, b, c] = ['a', 'b', 'c'].map(name => optionOf([step(name, 1)], 1)) as [Option, Option, Option]
    const [ab] = joined([a], [b]) as [Option]
    const [abc] = joined([ab], [c]) as [Option]
    expect(stepsOf(abc).map(({ capability }) => capability)).toEqual(['a', 'b', 'c'])
  })

  test('are none where one side has none', () => {
    expect(joined([], [option(1, 1)])).toEqual([])
    expect(joined([option(1, 1)], [])).toEqual([])
  })
})

describe('what can still win', () => {
  test('is higher than everything that is preferred to it: of 1, 3, 2 and 4 for 1, 2, 3 and 4 the third goes', () => {
    expect(values(pruned([option(4, 4), option(2, 3), option(1, 1), option(3, 2)]))).toEqual([1, 3, 4])
  })

  test.each<[string, Option, Option]>([
    ['costs less effort', option(2, 1, 1, 90), option(2, 2, 5, 1)],
    ['brings more for the same effort', option(2, 2, 5, 90), option(2, 2, 4, 1)],
    ['takes fewer days for the same effort and impact', option(2, 2, 5, 1), option(2, 2, 5, 2)]
  ])('of two that are equally high is the one that %s', (_, better, worse) => {
    expect(pruned([worse, better])).toEqual([better])
    expect(pruned([better, worse])).toEqual([better])
  })

  test('of equals in all is the one that takes more steps of the first skill in which they differ', () => {
    const one = optionOf([step('a', 1), step('a', 2)], 1)
    const other = optionOf([step('a', 1, 2, 2, 20)], 1)
    const rest = optionOf([step('b', 1)], 1)
    expect(pruned([other, one])).toEqual([one])
    expect(pruned([...joined([other], [rest]), ...joined([one], [rest])]).map(stepsOf)).toEqual([
      [...stepsOf(one), ...stepsOf(rest)]
    ])
  })

  test('is not higher by the dust of adding in another order: 0.1 + 0.2 is 0.3', () => {
    expect(pruned([option(0.3, 1), option(0.1 + 0.2, 2)])).toHaveLength(1)
    expect(pruned([option(0.3, 1), option(0.300001, 2)])).toHaveLength(2)
  })

  test('is whatever anyone could choose for any height, and each is dearer and higher than the one before', () => {
    const drawn = fc.array(
      fc.record({ value: fc.nat(8), effort: fc.nat(6), impact: fc.integer({ min: 1, max: 3 }), days: fc.nat(3) }),
      { minLength: 1, maxLength: 12 }
    )
    fc.assert(
      fc.property(drawn, all => {
        const options = all.map(({ value, effort, impact, days }) => option(value, effort, impact, days))
        const left = pruned([...options])
        for (const [at, one] of left.entries()) {
          const before = left[at - 1]
          if (before) expect([one.value > before.value, one.effort >= before.effort]).toEqual([true, true])
        }
        for (const { value } of options) {
          const cheapest = Math.min(...options.filter(one => one.value >= value).map(({ effort }) => effort))
          expect(left.find(one => one.value >= value)?.effort).toBe(cheapest)
        }
      }),
      { numRuns: many(200) }
    )
  })
})
