import { expect, test } from 'vitest'
import { type Counting, range, withParts } from '../../src/core/date-parts.ts'

/** Months of 30 days, but the second, which has 28. */
const counting: Counting = {
  partsOf: () => ({ year: 1, month: 1, day: 1 }),
  dayOf: ({ year, month, day }) => `${year}-${month}-${day}`,
  daysIn: (_, month) => (month === 2 ? 28 : 30)
}

test.each([
  ['a day', { day: 12 }, { year: 5, month: 1, day: 12 }],
  ['a month that is as long', { month: 3 }, { year: 5, month: 3, day: 30 }],
  ['a shorter month, where it is the last day', { month: 2 }, { year: 5, month: 2, day: 28 }],
  ['a year', { year: 6 }, { year: 6, month: 1, day: 30 }]
])('a day goes to %s', (_, to, parts) => {
  expect(withParts(counting, { year: 5, month: 1, day: 30 }, to)).toEqual(parts)
})

test('a range holds both its ends, and nothing where they are crossed', () => {
  expect(range(3, 5)).toEqual([3, 4, 5])
  expect(range(5, 3)).toEqual([])
})
