import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { differs, findings } from '../../src/core/findings.ts'
import { round6 } from '../../src/core/precision.ts'
import { anyWithSheet } from './arbitraries.ts'
import { many } from './many.ts'
import { all, competency, levelsModel, profileModel, sheet, skill, stagesModel } from './models.ts'

const model = stagesModel([competency('pair', ['a', skill('b', { weight: 2 })]), competency('alone', ['only'])])
const found = findings(model, sheet(model, { a: 1, b: 3, only: 4 }))

describe('what a file says', () => {
  test('is each score to six decimals: (1 + 2 · 3) ÷ 3 = 2.333333, and (7 ÷ 3 + 4) ÷ 2 = 3.166667', () => {
    expect(found.scores.dimensions.pair).toEqual({ score: 2.333333, low: 2.333333, high: 2.333333, coverage: 1 })
    expect(found.scores.overall.score).toBe(3.166667)
    expect(found.scores.capabilities.b?.score).toBe(3)
  })

  test('is a stage with what holds it back, of stages', () => {
    expect(found).toMatchObject({ stage: { value: 'mobilize', low: 'mobilize', high: 'mobilize' }, heldBackBy: [] })
    expect(Object.keys(found)).toEqual(['scores', 'stage', 'heldBackBy'])
  })

  test('names what is open, and then there is no stage', () => {
    const { stage, open, heldBackBy, scores } = findings(model, sheet(model, { only: 4 }))
    expect([stage?.value, open, heldBackBy]).toEqual([null, ['pair'], []])
    expect(scores.dimensions.pair).toEqual({ coverage: 0 })
  })

  test('is the reached level with its cracks, of levels', () => {
    const tower = levelsModel(['base', 'top'])
    const said = findings(tower, all(tower, 5, { except: { base: 1 } }))
    expect(said).toMatchObject({ reached: { value: null }, cracks: ['base'] })
    expect(Object.keys(said)).toEqual(['scores', 'reached', 'cracks'])
  })

  test('is scores only, of a profile', () => {
    const profile = profileModel(['one'])
    expect(Object.keys(findings(profile, all(profile, 4)))).toEqual(['scores'])
  })

  test('has no score, and no 0, for what nobody rated', () => {
    const { scores } = findings(model, sheet(model, { a: 'unknown', b: 3, only: 4 }))
    expect(scores.capabilities.a).toEqual({ low: 1, high: 5, coverage: 0 })
  })
})

describe('a file differs', () => {
  const { scores } = found
  test.each<[string, Record<string, unknown>, boolean]>([
    ['not where it says nothing', {}, false],
    ['not where it says the same', { ...found }, false],
    [
      'not by the dust behind six decimals',
      { scores: { ...scores, overall: { ...scores.overall, score: 3.1666667 } } },
      false
    ],
    ['where a score is another', { scores: { ...scores, overall: { ...scores.overall, score: 3.17 } } }, true],
    ['where a score is missing', { scores: { ...scores, overall: { coverage: 1 } } }, true],
    ['where there is one more', { scores: { ...scores, capabilities: { ...scores.capabilities, z: {} } } }, true],
    ['where the stage is another', { stage: { ...found.stage, value: 'embed' } }, true],
    ['where another is held back', { heldBackBy: ['pair'] }, true],
    [
      'where a number is written as a word',
      { scores: { ...scores, overall: { ...scores.overall, score: '3.166667' } } },
      true
    ],
    ['where there is nothing in place of scores', { scores: null }, true],
    ['where it has a level though it has stages', { reached: { value: 'base', low: 'base', high: 'base' } }, true],
    ['not by what is no finding', { comment: 'by hand' }, false]
  ])('%s', (_, written, expected) => {
    expect(differs(found, written)).toBe(expected)
  })

  test('in the order of what holds it back, which says what is first', () => {
    const held = { ...found, heldBackBy: ['pair', 'alone'] }
    expect(differs(held, { heldBackBy: ['alone', 'pair'] })).toBe(true)
    expect(differs(held, { heldBackBy: ['pair', 'alone'] })).toBe(false)
  })
})

test('whatever was answered, a file that was written and read does not differ, and has no more than six decimals', () => {
  fc.assert(
    fc.property(anyWithSheet, ({ model: drawn, sheet: own }) => {
      const said = findings(drawn, own)
      expect(differs(said, JSON.parse(JSON.stringify(said)))).toBe(false)
      for (const one of [said.scores.overall, ...Object.values(said.scores.dimensions)]) {
        for (const value of Object.values(one)) expect(round6(value)).toBe(value)
      }
    }),
    { numRuns: many(100) }
  )
})
