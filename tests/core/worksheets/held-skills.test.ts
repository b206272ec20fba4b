import { describe, expect, test } from 'vitest'
import type { Model } from '../../../src/core/model.ts'
import type { Answers } from '../../../src/core/sheet.ts'
import { heldSkills } from '../../../src/core/worksheets/held-skills.ts'
import { harbour, lighthouse, stores } from '../../wording/harbour.ts'
import { sheet } from '../models.ts'

const levels = (rock: 1 | 5, tower: 1 | 5, lamp: 1 | 5): Answers => ({
  ...{ 'rock:a': rock, 'rock:b': rock, 'tower:a': tower, 'tower:b': tower, 'lamp:a': lamp, 'lamp:b': lamp }
})

describe('what holds a result back', () => {
  test.each<[name: string, model: Model, answers: Answers, skills: string[]]>([
    ['are the skills under the floor of the next stage', harbour, { watch: 1, rope: 1, hull: 5 }, ['watch', 'rope']],
    ['are the skills of the route where no floor is missed', harbour, { watch: 2, rope: 2, hull: 2 }, ['hull']],
    ['are the first steps while a competency is open', harbour, { watch: 2, rope: 3 }, ['rope', 'watch']],
    ['is nothing at the top', harbour, { watch: 5, rope: 5, hull: 5 }, []],
    ['is nothing where nothing is answered', harbour, {}, []],
    ['is the level that gives way', lighthouse, levels(5, 1, 5), ['tower']],
    ['is no level where all hold', lighthouse, levels(5, 5, 5), []],
    ['is no level where nothing is answered', lighthouse, {}, []],
    ['is no level that nobody has rated yet', lighthouse, { 'rock:a': 5, 'rock:b': 5, 'tower:a': 'unknown' }, []],
    [
      'is the part of a profile that is to be repaired, and none to build on',
      stores,
      { 'crew:a': 2, 'crew:b': 2, 'ship:a': 4, 'ship:b': 4 },
      ['crew']
    ]
  ])('%s', (_, model, answers, skills) => {
    expect(heldSkills(model, sheet(model, answers), {}, 3)).toEqual(skills)
  })

  test('follows what was decided, and is no more than was asked for', () => {
    const low = sheet(harbour, { watch: 2, rope: 2, hull: 2 })
    expect(heldSkills(harbour, low, { enough: ['hull'] }, 3)).toEqual(['watch', 'rope'])
    expect(heldSkills(harbour, low, { enough: ['hull'] }, 1)).toEqual(['watch'])
  })
})
