import { describe, expect, test } from 'vitest'
import { readLevels } from '../../src/core/levels.ts'
import type { Model } from '../../src/core/model.ts'
import { byModel, byResult, hasOverall, readResult } from '../../src/core/reading.ts'
import { score } from '../../src/core/score.ts'
import { readStage } from '../../src/core/stage.ts'
import { all, profileModel, pyramid, xm } from './models.ts'

const profile = profileModel(['one', 'two'])

describe('one reading', () => {
  test('of a model of stages has the stage beside its scores', () => {
    const sheet = all(xm, 5, { except: { lead: 1 } })
    const scores = score(xm, sheet)
    expect(readResult(xm, sheet)).toEqual({ kind: 'stages', model: xm, scores, ...readStage(xm, scores) })
  })

  test('of a pyramid has its levels', () => {
    const sheet = all(pyramid, 5, { except: { solve: 1 } })
    expect(readResult(pyramid, sheet)).toEqual({
      kind: 'levels',
      model: pyramid,
      scores: score(pyramid, sheet),
      ...readLevels(pyramid, sheet)
    })
  })

  test('of a profile has advice and what is lowest, and neither stage nor level', () => {
    const result = readResult(profile, all(profile, 2))
    expect(Object.keys(result)).toEqual(['kind', 'model', 'scores', 'advice', 'lowest'])
    expect(result.kind).toBe('profile')
  })

  test('averages the parts of all but a profile into one score', () => {
    expect([xm, pyramid, profile].map(hasOverall)).toEqual([true, true, false])
  })

  test.each<[Model['reading'], Model]>([
    ['stages', xm],
    ['levels', pyramid],
    ['profile', profile]
  ])('finds the answer for %s, of a model and of a result', (kind, model) => {
    const names = { stages: () => 'stages', levels: () => 'levels', profile: () => 'profile' }
    expect(byModel(model, names)).toBe(kind)
    expect(byResult(readResult(model, all(model, 3)), names)).toBe(kind)
    const mark = (one: { readonly model: Model }) => one.model.id
    expect(byResult(readResult(model, all(model, 3)), { stages: mark, levels: mark, profile: mark })).toBe(model.id)
  })
})
