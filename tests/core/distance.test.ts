import { expect, test } from 'vitest'
import { distanceToNext } from '../../src/core/distance.ts'
import { score } from '../../src/core/score.ts'
import type { Answers } from '../../src/core/sheet.ts'
import { readStage } from '../../src/core/stage.ts'
import { harbour } from '../wording/harbour.ts'
import { sheet } from './models.ts'

const distanceOf = (answers: Answers) => {
  const scores = score(harbour, sheet(harbour, answers))
  return distanceToNext(harbour, scores, readStage(harbour, scores))
}

test.each([
  ['crew 3, ship 3: 3.0 of 4.0, both on the floor', { watch: 3, rope: 3, hull: 3 }, 'abroad', 1, []],
  ['crew 1.5, ship 3: 2.25 shows as 2.2 of 2.5', { watch: 1, rope: 2, hull: 3 }, 'afloat', 0.3, ['crew']],
  ['crew 1, ship 5: the bar is met, a floor is not', { watch: 1, rope: 1, hull: 5 }, 'afloat', 0, ['crew']]
] as const)(
  'the next stage is as far as its bar is from the score that is shown: %s',
  (_, answers, next, points, below) => {
    expect(distanceOf(answers)).toEqual({ next: harbour.stages.find(({ id }) => id === next), points, below })
  }
)

test('there is none at the top, while a competency has no answers, and without a score', () => {
  expect(distanceOf({ watch: 5, rope: 5, hull: 5 })).toBeUndefined()
  expect(distanceOf({ watch: 3, rope: 3 })).toBeUndefined()
  expect(distanceOf({ watch: 'unknown', rope: 'unknown', hull: 'unknown' })).toBeUndefined()
})
