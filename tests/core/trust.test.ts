import { describe, expect, test } from 'vitest'
import { score } from '../../src/core/score.ts'
import type { Sheet } from '../../src/core/sheet.ts'
import { enoughCoverage, isProvisional, setAside } from '../../src/core/trust.ts'
import { all, competency, sheet, stagesModel, xm } from './models.ts'

const five = stagesModel([competency('d', ['a', 'b', 'c', 'e', 'f']), competency('g', ['h'])])
const provisional = (sheet: Sheet, model = xm) => isProvisional(model, score(model, sheet))
const aside = (sheet: Sheet) => setAside(xm, score(xm, sheet))

test('enough is sixty per cent', () => {
  expect(enoughCoverage).toBe(0.6)
})

describe('a result is provisional', () => {
  test.each([
    ['with one competency unknown, 17 of 20 in all', all(xm, 5, { except: { lead: 'unknown' } })],
    ['with one competency open and one unknown', all(xm, 5, { except: { lead: undefined, disrupt: 'unknown' } })],
    [
      'with one skill of three unanswered and one set aside, 1 of 2',
      all(xm, 5, { except: { roadmap: undefined, strategy: 'na' } })
    ],
    ['with nothing in scope, because its coverage is 0', all(xm, 'na')]
  ])('%s', (_, sheet) => {
    expect(provisional(sheet)).toBe(true)
  })

  test('with 2 of 5 in one dimension, or 2 of 4 in scope', () => {
    expect(provisional(sheet(five, { a: 3, b: 3, h: 3 }), five)).toBe(true)
    expect(provisional(sheet(five, { a: 3, b: 3, c: 'na', h: 3 }), five)).toBe(true)
  })
})

describe('a result is more than provisional', () => {
  test.each([
    ['with everything answered', all(xm, 3)],
    ['with one competency without any answer', all(xm, 5, { except: { lead: undefined } })],
    ['with nothing answered: there is no result to be unsure of', sheet(xm, {})],
    ['with one competency set aside', all(xm, 5, { except: { lead: 'na' } })],
    ['with one skill of three unanswered, 67 %', all(xm, 5, { except: { roadmap: undefined } })]
  ])('%s', (_, sheet) => {
    expect(provisional(sheet)).toBe(false)
  })

  test('with 3 of 5 in one dimension, which is 60 %, or 2 of 3 in scope', () => {
    expect(provisional(sheet(five, { a: 3, b: 3, c: 3, h: 3 }), five)).toBe(false)
    expect(provisional(sheet(five, { a: 3, b: 3, c: 'na', e: 'na', h: 3 }), five)).toBe(false)
  })
})

test.each([
  ['one competency set aside', all(xm, 5, { except: { lead: 'na' } }), ['lead']],
  ['two, in model order', all(xm, 5, { except: { disrupt: 'na', lead: 'na' } }), ['lead', 'disrupt']],
  ['not when it has no answers yet', all(xm, 5, { except: { lead: undefined } }), []],
  ['not when one skill of it counts', all(xm, 5, { except: { strategy: 5, lead: 'na' } }), []],
  ['not when all of it is unknown', all(xm, 5, { except: { lead: 'unknown' } }), []]
])('named beside the result: %s', (_, sheet, expected) => {
  expect(aside(sheet)).toEqual(expected)
})
