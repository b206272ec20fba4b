import { describe, expect, test } from 'vitest'
import { firstSteps, lowestIn } from '../../src/core/first-steps.ts'
import { all, competency, levelsModel, profileModel, sheet, skill, stagesModel, steps } from './models.ts'

describe('the first steps', () => {
  test('are those of the advice, whatever the model is read by', () => {
    const model = stagesModel([
      competency('d', [skill('a', { steps: steps(2, 2) }), skill('b', { steps: steps(1, 4) })]),
      competency('e', ['f'])
    ])
    // e is below the floor of Scale and comes first; in d, b does four for one and a one for one.
    expect(firstSteps(model, sheet(model, { a: 3, b: 3, f: 2 }))).toEqual([
      { capability: 'f', step: 2 },
      { capability: 'b', step: 3 },
      { capability: 'a', step: 3 }
    ])
    const pyramid = levelsModel(['rock', 'tower', 'lamp'])
    // tower is a crack under lamp, and the level after rock.
    expect(firstSteps(pyramid, all(pyramid, 4, { except: { tower: 2 } }))).toEqual([
      { capability: 'tower', step: 'repair' },
      { capability: 'tower', step: 'build' }
    ])
    const profile = profileModel(['x', 'y'])
    expect(firstSteps(profile, all(profile, 4, { except: { y: 1 } }))).toEqual([
      { capability: 'y', step: 'repair' },
      { capability: 'x', step: 'build' }
    ])
  })

  test('are none where nothing is rated', () => {
    const model = stagesModel([competency('d', ['a'])])
    expect(firstSteps(model, sheet(model, {}))).toEqual([])
  })
})

test('the lowest rating of a skill is the first of equals, and of nothing rated there is none', () => {
  const model = stagesModel([competency('d', [skill('x', { practices: ['one', 'two', 'three'] }), 'y'])])
  const answered = sheet(model, { 'x:one': 3, 'x:two': 2, 'x:three': 2 }, 'long')
  expect(lowestIn(model, answered, 'x')).toEqual({ item: 'x:two', rating: 2 })
  expect(lowestIn(model, answered, 'y')).toBeUndefined()
})
