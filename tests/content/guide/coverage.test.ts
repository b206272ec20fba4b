import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { guideOrder } from './written.ts'

/** What the five articles that the project began with say, point by point: by source and row, in our words. */
const points = new Map(
  readFileSync(new URL('points.tsv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map(line => line.split('\t') as [string, string])
)
const articles = guideOrder.groups.flatMap(group => group.articles)
const covered = new Set(articles.flatMap(({ covers }) => covers))

test('the points are all there', () => {
  expect(points.size).toBe(140)
})

test.each([...points])('%s can be looked up in the guide: %s', point => {
  expect(covered).toContain(point)
})

test('no article claims a point that there is not, and each answers one', () => {
  expect([...covered].filter(point => !points.has(point))).toEqual([])
  expect(articles.filter(({ covers }) => covers.length === 0)).toEqual([])
})
