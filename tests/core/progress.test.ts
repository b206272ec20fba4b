import { describe, expect, test } from 'vitest'
import { minutesFor, progress, unanswered } from '../../src/core/progress.ts'
import { all, sheet, xm } from './models.ts'

test.each([
  ['short', 20, '20 × 30 s', 10],
  ['long', 60, '60 × 15 s', 15],
  ['short', 1, '30 s, begun', 1],
  ['long', 5, '75 s, begun', 2],
  ['long', 4, '60 s', 1],
  ['long', 0, 'nothing', 0]
] as const)('the %s form takes for %i items (%s) %i minutes', (form, items, _, minutes) => {
  expect(minutesFor(form, items)).toBe(minutes)
})

describe('progress', () => {
  test.each([
    ['nothing yet', sheet(xm, {}), { answered: 0, total: 20, minutesLeft: 10 }],
    [
      'one competency left, 3 × 30 s',
      all(xm, 3, { except: { lead: undefined } }),
      { answered: 17, total: 20, minutesLeft: 2 }
    ],
    ["everything, be it don't know", all(xm, 'unknown'), { answered: 20, total: 20, minutesLeft: 0 }],
    ['everything, be it not applicable', all(xm, 'na'), { answered: 20, total: 20, minutesLeft: 0 }],
    ['the long form', sheet(xm, {}, 'long'), { answered: 0, total: 60, minutesLeft: 15 }],
    [
      'an answer to the other form is none',
      sheet(xm, { strategy: 3 }, 'long'),
      { answered: 0, total: 60, minutesLeft: 15 }
    ]
  ])('%s', (_, sheet, expected) => {
    expect(progress(xm, sheet)).toEqual(expected)
  })

  test('does not ask for what is retired', () => {
    const changed = { ...xm, version: 2, changes: { strategy: { retired: 2 } } }
    expect(progress(changed, sheet(changed, {})).total).toBe(19)
    expect(progress(changed, { ...sheet(changed, {}), modelVersion: 1 }).total).toBe(20)
  })
})

test("unanswered is what has no response at all, in the order given; don't know is one", () => {
  expect(unanswered(['c', 'a', 'b', 'd'], { a: 'unknown', d: 1 })).toEqual(['c', 'b'])
})
