import { expect, test } from 'vitest'
import { distanceToNext } from '../../src/core/distance.ts'
import { holdingBack } from '../../src/core/holding-back.ts'
import { score } from '../../src/core/score.ts'
import type { Answers } from '../../src/core/sheet.ts'
import { shownRoute } from '../../src/core/shown-route.ts'
import { readStage } from '../../src/core/stage.ts'
import { harbour } from '../wording/harbour.ts'
import { sheet } from './models.ts'

const heldBy = (answers: Answers, { hasRoute = true, count = 3 } = {}) => {
  const scores = score(harbour, sheet(harbour, answers))
  const reading = readStage(harbour, scores)
  const { way } = hasRoute ? shownRoute(harbour, scores, reading, {}) : {}
  return holdingBack(harbour, scores, distanceToNext(harbour, scores, reading), way, count).map(({ id }) => id)
}

test('skills under the floor that a competency misses hold back, the lowest first: crew 1.5 of 2', () => {
  expect(heldBy({ watch: 1, rope: 2, hull: 3 })).toEqual(['watch'])
  // Crew 1 of 2: both are under it, and no more are named than are asked for.
  expect(heldBy({ watch: 1, rope: 1, hull: 5 })).toEqual(['watch', 'rope'])
  expect(heldBy({ watch: 1, rope: 1, hull: 5 }, { count: 1 })).toEqual(['watch'])
})

test('where no floor is missed, it is what the cheapest route raises: two rungs of the hull', () => {
  expect(heldBy({ watch: 3, rope: 3, hull: 3 })).toEqual(['hull'])
})

test('without a route it is the weakest, and nothing at the top', () => {
  expect(heldBy({ watch: 3, rope: 4, hull: 4 }, { hasRoute: false })).toEqual(['watch'])
  expect(heldBy({ watch: 5, rope: 5, hull: 5 })).toEqual([])
})
