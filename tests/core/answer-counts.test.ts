import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answerCounts } from '../../src/core/answer-counts.ts'
import { score } from '../../src/core/score.ts'
import { anyWithSheet } from './arbitraries.ts'
import { all, sheet, xm } from './models.ts'

test.each([
  ['nothing said', sheet(xm, {}), { answered: 0, unknown: 0, na: 0, absent: 20, total: 20 }],
  ['everything unknown', all(xm, 'unknown'), { answered: 0, unknown: 20, na: 0, absent: 0, total: 20 }],
  [
    'lead unknown, realize not applicable, activate without an answer',
    all(xm, 4, { except: { lead: 'unknown', realize: 'na', activate: undefined } }),
    { answered: 11, unknown: 3, na: 3, absent: 3, total: 20 }
  ],
  [
    'answers to another form',
    sheet(xm, { strategy: 3 }, 'long'),
    { answered: 0, unknown: 0, na: 0, absent: 60, total: 60 }
  ]
])('counts %s', (_, of, expected) => {
  expect(answerCounts(xm, of)).toEqual(expected)
})

test('counts what is in the scope of its version', () => {
  const changed = { ...xm, version: 2, changes: { strategy: { retired: 2 } } }
  expect(answerCounts(changed, all(changed, 3)).total).toBe(19)
  expect(answerCounts(changed, { ...all(changed, 3), modelVersion: 1 }).total).toBe(20)
})

test('the four add up to the total, and with the answered the score agrees', () => {
  fc.assert(
    fc.property(anyWithSheet, ({ model, sheet: drawn }) => {
      const { answered, unknown, na, absent, total } = answerCounts(model, drawn)
      expect(answered + unknown + na + absent).toBe(total)
      expect(answered).toBe(score(model, drawn).overall.rated)
    })
  )
})
