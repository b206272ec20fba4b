import { describe, expect, test } from 'vitest'
import { type Guess, isGuessOf, worthOf } from '../../../src/core/metrics/worth/deciding.ts'
import { readGuess } from '../../../src/core/metrics/worth/read-guess.ts'
import { type WorthModelId, worthModel, yearsOfMargin } from '../../../src/core/metrics/worth/worth-models.ts'

test('published: 80 % who stay at 10 % interest are 2.67 years of margin: 0.8 ÷ (1 + 0.1 − 0.8)', () => {
  expect(yearsOfMargin(0.8, 0.1).toFixed(2)).toBe('2.67')
})

test.each<[WorthModelId, values: number[], sum: string, worth: number]>([
  ['at-risk', [1_000_000, 0.12, 0.53], '1,000,000 · 0.12 · 0.53', 63_600],
  ['staying', [100, 50, 0.8, 0.85, 0.1], '100 · 50 · (0.85 ÷ 0.25 − 0.8 ÷ 0.3)', 3666.67],
  ['failure', [1000, 0.3, 5, 200, 100], '1000 · 0.3 · 5 + 200 + 100', 1800]
])('%s of %j is %s', (id, values, _, worth) => {
  expect(worthModel(id).worth(values)).toBeCloseTo(worth, 2)
  expect(worthModel(id).worth([])).toBe(0)
  expect(worthModel(id).inputs).toHaveLength(values.length)
})

test.each<[guess: unknown, unit: 'amount' | 'percent', isOne: boolean, why: string]>([
  [[10, 12, 20], 'percent', true, 'from low to high'],
  [[12, 12, 12], 'amount', true, 'one number three times'],
  [[0, 0, 100], 'percent', true, 'to the last per cent'],
  [[0, 0, 101], 'percent', false, 'more than a hundred per cent'],
  [[0, 0, 101], 'amount', true, 'a hundred and one of anything else'],
  [[0, 0, 1e16], 'amount', false, 'more than all money'],
  [[-1, 0, 1], 'amount', false, 'below nothing'],
  [[2, 1, 3], 'amount', false, 'the likely below the least'],
  [[1, 3, 2], 'amount', false, 'the most below the likely'],
  [[1, 2], 'amount', false, 'two numbers'],
  [[1, '2', 3], 'amount', false, 'a word'],
  ['123', 'amount', false, 'no list'],
  [undefined, 'amount', false, 'nothing']
])('%j in %s is a guess: %s (%s)', (guess, unit, isOne) => {
  expect(isGuessOf(guess, { unit })).toBe(isOne)
})

describe('which input decides', () => {
  const guesses: Guess[] = [
    [100, 100, 100],
    [40, 50, 60],
    [0.7, 0.8, 0.82],
    [0.82, 0.85, 0.9],
    [0.08, 0.1, 0.15]
  ]

  test('is the one that moves the result most, whichever way it moves it', () => {
    const { expected, low, high, swings } = worthOf(worthModel('staying'), guesses)
    expect(swings.map(({ at }) => at)).toEqual([3, 2, 1, 4, 0])
    expect(expected).toBeCloseTo(3666.67, 2)
    expect(low).toBeLessThan(Math.min(...swings.map(one => one.low)))
    expect(high).toBeGreaterThan(Math.max(...swings.map(one => one.high)))
  })

  test('with ends that are the least and the most, whichever way an input works beside others', () => {
    // The least: 1200 · 70 · (0.78 ÷ 0.30 − 0.85 ÷ 0.23), more customers and margin losing more.
    const { low } = worthOf(worthModel('staying'), [
      [800, 1000, 1200],
      [50, 60, 70],
      [0.75, 0.8, 0.85],
      [0.78, 0.82, 0.86],
      [0.08, 0.1, 0.12]
    ])
    expect(low).toBeCloseTo(1200 * 70 * (0.78 / 0.3 - 0.85 / 0.23), 6)
  })

  test('is none where all are sure', () => {
    const { swings, low, high } = worthOf(worthModel('at-risk'), [
      [2, 2, 2],
      [0.5, 0.5, 0.5],
      [1, 1, 1]
    ])
    expect([low, high]).toEqual([1, 1])
    expect(swings.every(one => one.low === one.high)).toBe(true)
  })
})

describe('three guesses', () => {
  const percent = { unit: 'percent' } as const
  test.each<[written: [string, string, string], unit: object, read: object]>([
    [['10', '۱۲', '15'], percent, { state: 'read', guess: [0.1, 0.12, 0.15] }],
    [['', '12 %', ''], percent, { state: 'read', guess: [0.12, 0.12, 0.12] }],
    [['1', '2', '3'], { unit: 'amount' }, { state: 'read', guess: [1, 2, 3] }],
    [['1', '', '3'], percent, { state: 'missing' }],
    [['x', '2', '3'], percent, { state: 'wrong', why: 'no-number' }],
    [['-1', '2', '3'], percent, { state: 'wrong', why: 'negative' }],
    [['1', '2', '300'], percent, { state: 'wrong', why: 'share' }],
    [['3', '2', '4'], percent, { state: 'wrong', why: 'order' }],
    [['1', '5', '4'], percent, { state: 'wrong', why: 'order' }]
  ])('%j in %j are %j', (written, unit, read) => {
    expect(readGuess(written, unit as { unit: 'amount' | 'percent' })).toEqual(read)
  })
})
