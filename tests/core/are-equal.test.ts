import { expect, test } from 'vitest'
import { areEqual } from '../../src/core/are-equal.ts'

test.each<[string, number[], boolean]>([
  ['nobody', [], false],
  ['one alone', [4], false],
  ['two with the same score', [4, 4], true],
  ['two that differ by what is shown', [4, 4.1], false],
  ['two that differ by less than is shown', [4, 4.01], false],
  ['three and the same with the dust of a sum', [3, (0.1 + 0.2) * 10], true],
  ['three of which one is lower', [4, 4, 3], false]
])('%s share an end or not: %j, %s', (_, scores, equal) => {
  expect(areEqual(scores.map((score, at) => ({ id: `${at}`, score })))).toBe(equal)
})
