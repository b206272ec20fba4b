import { describe, expect, test } from 'vitest'
import { withParts } from '../../src/core/date-parts.ts'
import { counting } from '../../src/islands/dates/persian.ts'

describe('the solar calendar of Iran', () => {
  // New year by the published calendars of the University of Tehran.
  test.each([
    ['2024-03-20', 1403, 1, 1],
    ['2025-03-20', 1403, 12, 30],
    ['2025-03-21', 1404, 1, 1],
    ['2026-03-20', 1404, 12, 29],
    ['2026-03-21', 1405, 1, 1],
    ['2027-03-21', 1406, 1, 1],
    ['2026-11-26', 1405, 9, 5]
  ])('counts %s as %i/%i/%i, and back', (day, year, month, date) => {
    expect(counting.partsOf(day)).toEqual({ year, month, day: date })
    expect(counting.dayOf({ year, month, day: date })).toBe(day)
  })

  test.each([
    [1403, true],
    [1404, false],
    [1405, false],
    [1406, false],
    [1407, false],
    [1408, true],
    [1412, true]
  ])('the year %i has a last month of thirty days: %s', (year, isLeap) => {
    expect(counting.daysIn(year, 12)).toBe(isLeap ? 30 : 29)
  })

  test('has six months of 31 days, then five of 30', () => {
    const lengths = Array.from({ length: 11 }, (_, at) => counting.daysIn(1405, at + 1))
    expect(lengths).toEqual([31, 31, 31, 31, 31, 31, 30, 30, 30, 30, 30])
  })

  test('the last day of a long month becomes the last of a shorter one', () => {
    const end = { year: 1405, month: 6, day: 31 }
    expect(withParts(counting, end, { month: 7 })).toEqual({ year: 1405, month: 7, day: 30 })
    expect(withParts(counting, end, { month: 12 })).toEqual({ year: 1405, month: 12, day: 29 })
    expect(withParts(counting, { year: 1403, month: 12, day: 30 }, { year: 1404 })).toEqual({
      ...{ year: 1404, month: 12, day: 29 }
    })
  })

  test('agrees with Intl on every day of twelve years', () => {
    const intl = new Intl.DateTimeFormat('en-u-ca-persian', {
      ...{ year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' }
    })
    const start = Date.UTC(2024, 0, 1)
    const apart = Array.from({ length: 4383 }, (_, at) => start + at * 86_400_000).filter(time => {
      const { year, month, day } = counting.partsOf(new Date(time).toISOString().slice(0, 10))
      const said = Object.fromEntries(intl.formatToParts(time).map(({ type, value }) => [type, value]))
      return said.relatedYear !== undefined || `${said.year} ${said.month} ${said.day}` !== `${year} ${month} ${day}`
    })
    expect(apart).toEqual([])
  })
})
