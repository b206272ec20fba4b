import { expect, test } from 'vitest'
import { adviceForStages } from '../../src/core/advice.ts'
import { firstStep } from '../../src/core/first-step.ts'
import { score } from '../../src/core/score.ts'
import type { Answers } from '../../src/core/sheet.ts'
import { shownRoute } from '../../src/core/shown-route.ts'
import { readStage } from '../../src/core/stage.ts'
import { harbour } from '../wording/harbour.ts'
import { sheet } from './models.ts'

const firstOf = (answers: Answers, hasRoute = true) => {
  const own = sheet(harbour, answers)
  const scores = score(harbour, own)
  const reading = readStage(harbour, scores)
  const { way } = hasRoute ? shownRoute(harbour, scores, reading, {}) : {}
  return firstStep(harbour, own, scores, way, adviceForStages(harbour, scores, reading, way))
}

test('is the first of the route, with how many follow: the hull from 3 to 5 are two steps', () => {
  expect(firstOf({ watch: 3, rope: 3, hull: 3 })).toEqual({ kind: 'step', capability: 'hull', from: 3, more: 1 })
})

test('is the advice that is worth most where there is no route', () => {
  expect(firstOf({ watch: 5, rope: 5, hull: 4 }, false)).toEqual({ kind: 'step', capability: 'hull', from: 4, more: 0 })
})

test('is finding out where too little is rated: both skills of the crew are unknown', () => {
  expect(firstOf({ watch: 'unknown', rope: 'unknown', hull: 3 })).toEqual({ kind: 'find-out', item: 'watch', count: 2 })
})

test('is answering where a competency has no answers', () => {
  expect(firstOf({ watch: 3, rope: 3 })).toEqual({ kind: 'answer', dimension: 'ship' })
})

test('is nothing where every skill stands on the top rung', () => {
  expect(firstOf({ watch: 5, rope: 5, hull: 5 })).toEqual({ kind: 'none' })
})
