import { expect, test } from 'vitest'
import { asPlan, schedule, startOf } from '../../src/core/schedule.ts'

test.each([
  ['one after the other', '2027-01-01', [30, 14], ['2027-01-31', '2027-02-14']],
  ['over the end of February in a leap year', '2028-02-27', [2, 1], ['2028-02-29', '2028-03-01']],
  ['over the end of a year', '2027-12-31', [1], ['2028-01-01']],
  ['of no steps', '2027-01-01', [], []]
])('a schedule %s', (_, from, days, due) => {
  expect(schedule(from, days)).toEqual(due)
})

test.each([
  ['today where nothing is planned', [], '2027-01-10'],
  ['at the last day that is planned', [{ due: '2027-03-01' }, { due: '2027-02-01' }], '2027-03-01'],
  ['today where all days are behind', [{ due: '2026-03-01' }], '2027-01-10'],
  ['without what is done and what has no day', [{ due: '2027-03-01', status: 'done' as const }, {}], '2027-01-10']
])('more steps begin %s', (_, steps, from) => {
  const plan = steps.map(step => ({ id: 'a', text: 'a', status: 'open' as const, ...step }))
  expect(startOf(plan, '2027-01-10')).toBe(from)
})

test('the steps of a route become a plan with days', () => {
  const steps = [
    { capability: 'a', from: 2, days: 10 },
    { capability: 'b', from: 1, days: 5 }
  ]
  expect(asPlan('m', steps, '2027-01-01')).toEqual([
    { model: 'm', capability: 'a', step: 2, due: '2027-01-11', status: 'open' },
    { model: 'm', capability: 'b', step: 1, due: '2027-01-16', status: 'open' }
  ])
})
