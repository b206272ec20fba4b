import { describe, expect, test } from 'vitest'
import { scopeOf } from '../../src/core/model.ts'
import { countKinds, kindOf, minutesFor, nextAfter, ofKind, progress, unanswered } from '../../src/core/progress.ts'
import { all, pyramid, sheet, xm } from './models.ts'

test.each([
  ['twenty ladders', xm, scopeOf(xm, 'short'), '20 × 45 s', 15],
  ['sixty practices', xm, scopeOf(xm, 'long'), '60 × 21 s', 21],
  ['the statements of the pyramid', pyramid, scopeOf(pyramid, 'short'), '24 × 21 s = 504 s', 9],
  ['a ladder that came later', { changes: { 'a:two': { ladder: true } } }, ['a:two'], '45 s, begun', 1],
  ['nothing', xm, [], '0 s', 0]
] as const)('%s take (%4$s) %5$i minutes', (_, model, items, _sum, minutes) => {
  expect(minutesFor(model, items)).toBe(minutes)
})

const none = { answered: 0, unknown: 0, na: 0, absent: 0 }

describe('progress', () => {
  test.each([
    ['nothing yet', sheet(xm, {}), { ...none, absent: 20, total: 20, minutesLeft: 15 }],
    [
      'one competency left, 3 × 45 s',
      all(xm, 3, { except: { lead: undefined } }),
      { ...none, answered: 17, absent: 3, total: 20, minutesLeft: 3 }
    ],
    [
      "don't know everywhere is no answer, but said",
      all(xm, 'unknown'),
      { ...none, unknown: 20, total: 20, minutesLeft: 0 }
    ],
    ['not applicable everywhere is neither', all(xm, 'na'), { ...none, na: 20, total: 20, minutesLeft: 0 }],
    [
      'each of the four kinds, 1 × 45 s',
      all(xm, 3, { except: { lead: 'unknown', disrupt: 'na', visioning: undefined, respond: 5 } }),
      { answered: 14, unknown: 3, na: 2, absent: 1, total: 20, minutesLeft: 1 }
    ],
    ['the long form', sheet(xm, {}, 'long'), { ...none, absent: 60, total: 60, minutesLeft: 21 }],
    [
      'an answer to the other form is none',
      sheet(xm, { strategy: 3 }, 'long'),
      { ...none, absent: 60, total: 60, minutesLeft: 21 }
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

test.each([
  [1, 'answered'],
  [5, 'answered'],
  ['unknown', 'unknown'],
  ['na', 'na'],
  [undefined, 'absent']
] as const)('a response of %s is of the kind %s', (response, kind) => {
  expect(kindOf(response)).toBe(kind)
})

test('the four kinds together are all questions, each counted once', () => {
  const answers = { a: 1, b: 'unknown', c: 'na', e: 5 } as const
  const items = ['a', 'b', 'c', 'd', 'e']
  expect(countKinds(items, answers)).toEqual({ answered: 2, unknown: 1, na: 1, absent: 1 })
  expect(ofKind('answered', items, answers)).toEqual(['a', 'e'])
})

test.each([
  ['the next one after the place', 'c', ['b', 'd'], 'd'],
  ['itself never, but the one after', 'b', ['b', 'd'], 'd'],
  ['after the last the first again', 'd', ['b', 'd'], 'b'],
  ['alone, itself', 'b', ['b'], 'b'],
  ['from nowhere the first', undefined, ['b', 'd'], 'b'],
  ['of none, none', 'a', [], undefined]
] as const)('next is %s', (_, here, some, expected) => {
  expect(nextAfter(here, some, ['a', 'b', 'c', 'd'])).toBe(expected)
})
