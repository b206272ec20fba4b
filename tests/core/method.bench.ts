import { expect, test } from 'vitest'
import { route } from '../../src/core/route.ts'
import { score } from '../../src/core/score.ts'
import { all, xm } from './models.ts'

test('sixty practices are scored within 0.1 ms', async ({ bench }) => {
  const answered = all(xm, 3, { form: 'long' })
  const { latency } = await bench('score of the full long form', () => {
    score(xm, answered)
  }).run()
  expect(latency.p50).toBeLessThan(0.1)
})

test.for([
  ['all ones to mobilize, the widest choice', 1, 'mobilize'],
  ['all ones to embed, the longest way', 1, 'embed'],
  ['all threes to scale', 3, 'scale']
] as const)('a route over twenty skills is found within 5 ms: %s', async ([name, rating, target], { bench }) => {
  const scores = score(xm, all(xm, rating))
  const { latency } = await bench(`route from ${name}`, () => {
    route(xm, scores, target)
  }).run()
  expect(latency.p50).toBeLessThan(5)
})
