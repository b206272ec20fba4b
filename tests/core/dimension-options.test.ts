import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { optionsByDimension } from '../../src/core/dimension-options.ts'
import type { StagesModel } from '../../src/core/model.ts'
import { stepsOf } from '../../src/core/route-option.ts'
import { score } from '../../src/core/score.ts'
import type { Answers } from '../../src/core/sheet.ts'
import { rungOf, type StepChoices, stepId, stepsAllowed } from '../../src/core/step.ts'
import { stagesWithSheet } from './arbitraries.ts'
import { many } from './many.ts'
import { competency, sheet, skill, stagesModel } from './models.ts'

const model = stagesModel([competency('pair', ['a', skill('b', { weight: 3 })], 2), competency('alone', ['only'])])
const options = (answers: Answers, choices: StepChoices = {}, of: StagesModel = model) =>
  optionsByDimension(of, score(of, sheet(of, answers)), choices)
const ways = (answers: Answers, choices: StepChoices = {}) =>
  options(answers, choices).map(({ id, options: all }) => [
    id,
    all.map(one =>
      stepsOf(one)
        .map(({ capability, from }) => stepId(capability, from))
        .join(' ')
    )
  ])

describe('what a route may do', () => {
  test('is nothing to begin with, then what lifts higher for more', () => {
    expect(ways({ a: 4, b: 4, only: 5 })).toEqual([
      ['pair', ['', 'a-4', 'b-4', 'a-4 b-4']],
      ['alone', ['']]
    ])
  })

  test('lets no raised skill end more than one rung above the lowest: b goes to 2 before it goes to 3 beside a', () => {
    const [pair] = ways({ a: 1, b: 1, only: 5 })
    expect(pair?.[1]).not.toContain('b-1 b-2')
    expect(pair?.[1]).toContain('a-1 b-1 b-2')
  })

  test('does not look at a skill that may not rise as the lowest: with a enough b goes to the top', () => {
    const [pair] = ways({ a: 1, b: 1, only: 5 }, { enough: ['a'] })
    expect(pair?.[1]).toEqual(['', 'b-1', 'b-1 b-2', 'b-1 b-2 b-3', 'b-1 b-2 b-3 b-4'])
  })

  test('ends before a step that is struck out', () => {
    expect(ways({ a: 4, b: 5, only: 2 }, { struckOut: ['only-3'] })[1]).toEqual(['alone', ['', 'only-2']])
  })

  test('weighs skills: a rung of b lifts the pair by 3 ÷ 4, one of a by 1 ÷ 4', () => {
    const [pair] = options({ a: 4, b: 4, only: 5 })
    expect(pair?.options.map(({ value }) => value)).toEqual([4, 4.25, 4.75, 5])
  })

  test('says nothing of a dimension without a score, and others share the whole', () => {
    expect(options({ a: 4, b: 4, only: 'na' }).map(({ id, share }) => [id, share])).toEqual([['pair', 1]])
  })

  test.each<[string, StagesModel, number[]]>([
    ['the weights of the roofs: 2 and 1', model, [2 / 3, 1 / 3]],
    ['the weights of all skills: 1 + 3 and 1', { ...model, overall: { 1: 'skills' } }, [0.8, 0.2]]
  ])('has shares by %s', (_, of, shares) => {
    expect(options({ a: 4, b: 4, only: 4 }, {}, of).map(({ share }) => share)).toEqual(shares)
  })

  test('leaves a skill that nobody could rate out of the shares as out of the score: 1 and 1', () => {
    const of: StagesModel = { ...model, overall: { 1: 'skills' } }
    expect(options({ a: 4, b: 'unknown', only: 4 }, {}, of).map(({ share }) => share)).toEqual([0.5, 0.5])
  })
})

test('shares sum up to one, what is done first is nothing, and no option breaks the rule of one rung', () => {
  fc.assert(
    fc.property(stagesWithSheet, ({ model: drawn, sheet: own }) => {
      const scores = score(drawn, own)
      const found = optionsByDimension(drawn, scores, {})
      if (found.length > 0) expect(found.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9)
      const allowed = stepsAllowed(drawn, scores, {})
      for (const { id, options: all } of found) {
        expect(all[0]?.value).toBeCloseTo(scores.dimensions[id]?.score as number, 9)
        const skills = (drawn.dimensions.find(one => one.id === id)?.capabilities ?? []).flatMap(
          ({ id: capability }) => {
            const own = scores.capabilities[capability]?.score
            return own === undefined ? [] : [{ capability, rung: rungOf(own) }]
          }
        )
        for (const one of all) {
          const taken = (capability: string) => stepsOf(one).filter(step => step.capability === capability).length
          const ends = skills.map(({ capability, rung }) => ({
            rung: rung + taken(capability),
            isRaised: taken(capability) > 0,
            canRise: allowed
              .flat()
              .some(step => step.capability === capability && step.from === rung + taken(capability))
          }))
          const lowest = Math.min(5, ...ends.filter(({ canRise }) => canRise).map(({ rung }) => rung))
          expect(ends.filter(({ isRaised }) => isRaised).every(({ rung }) => rung <= lowest + 1)).toBe(true)
        }
      }
    }),
    { numRuns: many(100) }
  )
})
