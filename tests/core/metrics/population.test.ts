import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { leftToHear, plannedMargin, quarterOfOne } from '../../../src/core/metrics/population.ts'

describe('what is left to hear', () => {
  test.each<[string, answers: number, population: number | undefined, left: number]>([
    ['all of it where nobody counted', 30, undefined, 1],
    ['(40 − 30) ÷ 39', 30, 40, 10 / 39],
    ['(2 − 1) ÷ 1', 1, 2, 1],
    ['nothing where all have answered', 40, 40, 0],
    ['nothing where more have answered than there are', 41, 40, 0],
    ['nothing of one customer, and no division by 0', 0, 1, 0],
    ['nothing of none', 0, 0, 0]
  ])('is %s', (_, answers, population, left) => {
    expect(leftToHear(answers, population)).toBe(left)
  })

  test('lies between nothing and all, and each further answer leaves less', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 1000 }), fc.integer({ min: 1, max: 1000 }), (population, answers) => {
        const [now, next] = [leftToHear(answers, population), leftToHear(answers + 1, population)]
        expect([now >= 0, now <= 1, next <= now]).toEqual([true, true, true])
      })
    )
  })
})

describe('the margin of a plan', () => {
  test.each<[string, answers: number, population: number | undefined, share: number, margin: string]>([
    ['1.96 · √(0.25 ÷ 100)', 100, undefined, 0.5, '0.0980'],
    ['1.96 · √(0.09 ÷ 100)', 100, undefined, 0.1, '0.0588'],
    ['1.96 · √(0.25 ÷ 100 · 100 ÷ 199)', 100, 200, 0.5, '0.0695'],
    ['nothing where all have answered', 40, 40, 0.5, '0.0000']
  ])('is %s', (_, answers, population, share, margin) => {
    expect(plannedMargin(answers, population, share).toFixed(4)).toBe(margin)
  })
})

test('an interval of few is wider by a quarter of a customer, and of nobody knows how many by nothing', () => {
  expect([quarterOfOne(40), quarterOfOne(1), quarterOfOne(undefined)]).toEqual([0.00625, 0.25, 0])
})
