import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { byteReader } from '../../../../src/core/codec/bytes.ts'
import { pointsIn } from '../../../../src/core/workshop/room/desk-memory.ts'
import { pointOrder } from '../../../../src/core/workshop/room/point-order.ts'
import {
  readOpenPoints,
  readPoints,
  writeOpenPoints,
  writePoints
} from '../../../../src/core/workshop/room/points-layout.ts'
import {
  arePoints,
  mostPutSteps,
  type OpenPoints,
  pointsEach,
  withPoint
} from '../../../../src/core/workshop/room/step-points.ts'
import { many } from '../../many.ts'

const reader = (bytes: readonly number[]) => byteReader(Uint8Array.from(bytes))
const open: OpenPoints = { session: 258, people: 3, steps: [{ key: 'm/a-2' }, { key: 'own/7', text: 'Paint' }] }

describe('steps that are put to the room', () => {
  test('are written to the byte: 00000102 0003 02, then key and words of each', () => {
    const bytes = writeOpenPoints(open)
    expect(bytes.slice(0, 7)).toEqual([0, 0, 1, 2, 0, 3, 2])
    expect(bytes.slice(7, 15)).toEqual([5, ...Buffer.from('m/a-2'), 0, 0])
    expect(bytes.slice(15)).toEqual([5, ...Buffer.from('own/7'), 0, 5, ...Buffer.from('Paint')])
  })

  test('come back, as many as there may be', () => {
    const step = fc.record({
      key: fc.constantFrom('m/a-1', 'own/1'),
      text: fc.constantFrom(undefined, 'Paint', 'رنگ بزنیم')
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: mostPutSteps }), fc.nat(0xffff), (steps, people) => {
        const told = { session: 1, people, steps: steps.map(({ key, text }) => ({ key, ...(text && { text }) })) }
        expect(readOpenPoints(reader(writeOpenPoints(told)))).toEqual(told)
      }),
      { numRuns: many(50) }
    )
  })

  test('are no more than a phone shows, neither written nor read', () => {
    const steps = Array.from({ length: mostPutSteps + 1 }, () => ({ key: 'a' }))
    expect(() => writeOpenPoints({ ...open, steps })).toThrow(RangeError)
    expect(readOpenPoints(reader([0, 0, 0, 1, 0, 0, mostPutSteps + 1]))).toBeUndefined()
  })

  test('are none where one has no key, or where they are cut', () => {
    expect(readOpenPoints(reader([0, 0, 0, 1, 0, 0, 1, 0, 0, 0]))).toBeUndefined()
    const whole = writeOpenPoints(open)
    for (let length = 7; length < whole.length; length++) {
      expect(readOpenPoints(reader(whole.slice(0, length)))).toBeUndefined()
    }
  })
})

describe('the points of one person', () => {
  test('come back, and are none where there are more than anyone has', () => {
    expect(writePoints([3, 0])).toEqual([2, 3, 0])
    expect(readPoints(reader([2, 3, 0]))).toEqual([3, 0])
    expect(readPoints(reader([2, 3, 1]))).toBeUndefined()
    expect(readPoints(reader([0]))).toEqual([])
  })

  test('never are more than three, whatever is pressed', () => {
    const press = fc.tuple(fc.nat(5), fc.constantFrom<1 | -1>(1, -1))
    fc.assert(
      fc.property(fc.array(press, { maxLength: 30 }), presses => {
        const end = presses.reduce<readonly number[]>((now, [step, by]) => withPoint(now, step, by), [0, 0, 0, 0])
        expect(arePoints(end)).toBe(true)
        expect(end.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(pointsEach)
      })
    )
  })

  test('of a step that is not there change nothing', () => {
    expect(withPoint([1, 0], 7, 1)).toEqual([1, 0])
  })
})

describe('the points of all', () => {
  const given = (...all: number[][]) => new Map(all.map((values, at) => [`s${at}`, { counter: 1, values }]))

  test('are added up step by step, and people are those who gave any', () => {
    expect(pointsIn(given([3, 0], [1, 2], [0, 0]), 2)).toEqual({ people: 2, totals: [4, 2] })
    expect(pointsIn(given([1]), 3)).toEqual({ people: 1, totals: [1, 0, 0] })
    expect(pointsIn(given(), 2)).toEqual({ people: 0, totals: [0, 0] })
  })

  test('give an order in which every step has its place once, most points first', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(6), { maxLength: 20 }), totals => {
        const order = pointOrder(totals)
        expect(order.flatMap(({ places }) => [...places]).sort((a, b) => a - b)).toEqual(totals.map((_, at) => at))
        const points = order.map(one => one.points)
        expect(points).toEqual([...new Set(points)].sort((a, b) => b - a))
        for (const { points: sum, places } of order) expect(places.every(at => totals[at] === sum)).toBe(true)
      })
    )
  })
})
