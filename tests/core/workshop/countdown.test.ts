import { describe, expect, test } from 'vitest'
import { secondsLeft, turned } from '../../../src/core/workshop/countdown.ts'

describe('a countdown', () => {
  test.each([
    [{ left: 300_000 }, 0, 300],
    [{ left: 0 }, 5, 0],
    [{ ends: 61_500 }, 60_000, 2],
    [{ ends: 61_000 }, 60_000, 1],
    [{ ends: 60_000 }, 60_000, 0],
    [{ ends: 10 }, 60_000, 0]
  ])('%j at %i has %i seconds left', (countdown, now, seconds) => {
    expect(secondsLeft(countdown, now)).toBe(seconds)
  })

  test('starts where it stands and stops where it runs, and nothing is lost between', () => {
    const running = turned({ left: 300_000 }, 1000)
    expect(running).toEqual({ ends: 301_000 })
    const standing = turned(running, 101_000)
    expect(standing).toEqual({ left: 200_000 })
    expect(turned(standing, 900_000)).toEqual({ ends: 1_100_000 })
  })

  test('that has run out stands at nothing', () => {
    expect(turned({ ends: 10 }, 60_000)).toEqual({ left: 0 })
  })
})
