import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bucket } from '../../../../src/core/workshop/room/bucket.ts'
import { isSessionOver } from '../../../../src/core/workshop/room/session.ts'
import { resendAfter, waitBefore } from '../../../../src/core/workshop/room/waiting.ts'

describe('waiting before another try', () => {
  test('never shrinks with failures, and never is more than a quarter of a minute and a half of it', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.double({ min: 0, max: 1, noNaN: true }), (failures, chance) => {
        const [now, next] = [waitBefore(failures, chance), waitBefore(failures + 1, chance)]
        expect(next).toBeGreaterThanOrEqual(now)
        expect(now).toBeGreaterThanOrEqual(500)
        expect(now).toBeLessThanOrEqual(22_500)
        expect(Number.isInteger(now)).toBe(true)
      })
    )
  })

  test('is drawn out by chance, so that thirty phones do not come back at once', () => {
    expect([0, 0.5, 1].map(chance => waitBefore(3, chance))).toEqual([4000, 5000, 6000])
    expect(waitBefore(2000, 1)).toBe(22_500)
  })

  test('for a receipt doubles from a second to a quarter of a minute', () => {
    expect([0, 1, 2, 3, 4, 5, 1e6].map(resendAfter)).toEqual([1000, 2000, 4000, 8000, 15_000, 15_000, 15_000])
  })
})

describe('a bucket', () => {
  test('lets so many through at once, and one more as time passes: one in five seconds', () => {
    const may = bucket(3, 0.2)
    expect([0, 0, 0, 0, 4999, 5000, 5000, 10_000].map(may)).toEqual([true, true, true, false, false, true, false, true])
  })

  test('is not fuller after a night than it was in the beginning', () => {
    const may = bucket(2, 1)
    expect([0, 0, 1e9, 1e9, 1e9].map(may)).toEqual([true, true, true, true, false])
  })

  test('never lets more through than it holds and what came in since', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.array(fc.nat(3000), { maxLength: 40 }), (atOnce, gaps) => {
        const may = bucket(atOnce, 2)
        let now = 0
        let through = 0
        for (const gap of gaps) {
          now += gap
          if (may(now)) through++
        }
        expect(through).toBeLessThanOrEqual(atOnce + (now / 1000) * 2)
      })
    )
  })
})

describe('what was said in a session need not be said again', () => {
  const vote = (session: number) => ({ session, seconds: 0, votes: 0 })
  const points = (session: number) => ({ session, people: 0, steps: [] })
  const said = { desk: 1, session: 7 }

  test.each<[string, Parameters<typeof isSessionOver>[1], boolean]>([
    ['once the room is closed, though its vote stands there', { desk: 1, phase: 'over', vote: vote(7) }, true],
    ['once another page leads', { desk: 2, phase: 'reveal', vote: vote(7) }, true],
    ['not while nothing is asked', { desk: 1, phase: 'reveal' }, false],
    ['not while it is asked beside another', { desk: 1, phase: 'reveal', vote: vote(8), points: points(7) }, false],
    ['once two others are asked', { desk: 1, phase: 'reveal', vote: vote(8), points: points(9) }, true]
  ])('%s', (_, state, isOver) => {
    expect(isSessionOver(said, state)).toBe(isOver)
  })
})
