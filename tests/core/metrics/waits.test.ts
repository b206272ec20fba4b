import { describe, expect, test } from 'vitest'
import { meanWait, medianWait, slowestTenth, sortedWaits } from '../../../src/core/metrics/waits.ts'

const upTo = (length: number) => sortedWaits(Array.from({ length }, (_, at) => length - at))

describe('the middle wait', () => {
  test.each<[waits: number, low: number, high: number, level: number, sum: string]>([
    [1, 1, 1, 0, '1 − 2 ÷ 2'],
    [3, 1, 3, 0.75, '1 − 2 ÷ 8'],
    [5, 1, 5, 0.9375, '1 − 2 ÷ 32'],
    [6, 1, 6, 0.96875, '1 − 2 ÷ 64'],
    [10, 2, 9, 0.978515625, '1 − 2 · (1 + 10) ÷ 1024'],
    [20, 6, 15, 0.9586105346679688, '1 − 2 · 21,700 ÷ 1,048,576']
  ])('of %i lies between the waits of rank %i and %i, at a level of %d: %s', (waits, low, high, level) => {
    expect(medianWait(upTo(waits))).toEqual({ value: (waits + 1) / 2, low, high, level, answers: waits })
  })

  test('of a thousand is counted by ranks, of more by the normal distribution, and both say nearly the same', () => {
    const thousand = medianWait(upTo(1000))
    expect(thousand).toMatchObject({ low: 469, high: 532 })
    expect(thousand?.level).toBeGreaterThan(0.9505)
    expect(medianWait(upTo(1001))).toMatchObject({ low: 469, high: 533, level: 0.95 })
    expect(medianWait(upTo(1002))).toMatchObject({ low: 470, high: 533, level: 0.95 })
  })

  test('is not moved by one case of four days, as the mean is', () => {
    const waits = sortedWaits([5, 10, 15, 20, 5760])
    expect(medianWait(waits)?.value).toBe(15)
    expect(meanWait(waits)).toBe(1162)
  })

  test('is nothing without a wait', () => {
    expect(medianWait(sortedWaits([]))).toBeUndefined()
    expect(slowestTenth(sortedWaits([]))).toBeUndefined()
  })

  test('nine in ten are served within the wait at rank ⌈0.9 n⌉', () => {
    expect([10, 11, 1].map(waits => slowestTenth(upTo(waits)))).toEqual([9, 10, 1])
  })
})
