import { describe, expect, test } from 'vitest'
import { dateOf, dayOf, daysAfter, daysBetween, daysOf, isDay, monthsAfter } from '../../../src/core/codec/days.ts'

test.each([
  ['2020-01-01', 0],
  ['2020-02-29', 59],
  ['2020-03-01', 60],
  ['2021-01-01', 366],
  ['2026-09-23', 2457],
  ['2199-06-06', 65_535]
])('%s is day %i', (date, days) => {
  expect(daysOf(date)).toBe(days)
  expect(dateOf(days)).toBe(date)
})

test.each([
  '2019-12-31',
  '2199-06-07',
  '2021-02-29',
  '2026-9-23',
  '+002020-01-01',
  'yesterday',
  '',
  '2026-09-23T00:00:00Z'
])('%j has no day in a link', date => {
  expect(daysOf(date)).toBeUndefined()
})

test('each of the 65,536 days comes back', () => {
  const wrong = Array.from({ length: 0x10000 }, (_, days) => days).filter(days => daysOf(dateOf(days)) !== days)
  expect(wrong).toEqual([])
})

test('a time has the day on which it is in Greenwich', () => {
  expect([0, Date.UTC(2026, 10, 22, 23, 59)].map(dayOf)).toEqual(['1970-01-01', '2026-11-22'])
})

describe('a day', () => {
  test.each(['2026-11-22', '2024-02-29', '1999-01-01'])('%s is one', value => {
    expect(isDay(value)).toBe(true)
  })

  test.each(['2026-02-31', '2025-02-29', '22.11.2026', '2026-1-1', '', 20261122, null, undefined, '2026-13-01'])(
    '%s is none',
    value => {
      expect(isDay(value)).toBe(false)
    }
  )
})

test.each([
  ['2027-02-27', 2, '2027-03-01'],
  ['2028-02-27', 2, '2028-02-29'],
  ['2027-01-01', -1, '2026-12-31']
])('%s and %i days are %s', (from, count, to) => {
  expect(daysAfter(from, count)).toBe(to)
  expect(daysBetween(from, to)).toBe(count)
})

test.each([
  ['2026-11-20', 3, '2027-02-20'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2027-11-30', 3, '2028-02-29'],
  ['2026-12-31', 2, '2027-02-28'],
  ['2026-10-31', 3, '2027-01-31']
])('%s and %i months are %s', (from, count, to) => {
  expect(monthsAfter(from, count)).toBe(to)
})
