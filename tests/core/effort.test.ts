import { expect, test } from 'vitest'
import { effortOf, workUpTo } from '../../src/core/effort.ts'
import type { Because } from '../../src/core/model.ts'

test.each<[work: number, because: Because | undefined, effort: number]>([
  [1, undefined, 1],
  [5, undefined, 1],
  [5.5, undefined, 2],
  [6, undefined, 2],
  [15, undefined, 2],
  [16, undefined, 3],
  [40, undefined, 3],
  [41, undefined, 4],
  [120, undefined, 4],
  [121, undefined, 5],
  [1000, undefined, 5],
  [5, 'agreement', 2],
  [15, 'sacrifice', 3],
  [40, 'system', 4],
  [120, 'agreement', 5],
  [121, 'system', 5]
])('%d person-days, harder because of %s: effort %i', (work, because, effort) => {
  expect(effortOf(work, because)).toBe(effort)
})

test('the rubric has four borders, for whoever prints it', () => {
  expect(workUpTo).toEqual([5, 15, 40, 120])
})
