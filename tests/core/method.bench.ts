import { expect, test } from 'vitest'
import { route } from '../../src/core/route.ts'
import { score } from '../../src/core/score.ts'
import type { Rating, Sheet } from '../../src/core/sheet.ts'
import { all, competency, sheet, skill, stagesModel, xm } from './models.ts'
import { randomFrom } from './random.ts'

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
  const second = { ...xm, overall: { 1: 'skills' } } as const
  const scores = score(second, all(second, rating))
  const { latency } = await bench(`route from ${name}`, () => {
    route(second, scores, target)
  }).run()
  expect(latency.p50).toBeLessThan(5)
})

/** Twelve competencies of six skills; no two skills have the same efforts, impacts and days. */
const wide = (() => {
  const random = randomFrom(7)
  const upTo = (most: number) => 1 + Math.floor(random() * most)
  const step = () => ({ effort: upTo(5), impact: upTo(5), days: upTo(300) })
  const competencies = Array.from({ length: 12 }, (_, at) =>
    competency(
      `d${at}`,
      Array.from({ length: 6 }, (_, part) => skill(`c${at}-${part}`, { steps: [step(), step(), step(), step()] }))
    )
  )
  return { ...stagesModel(competencies), overall: { 1: 'skills' } } as const
})()

test.for([
  ['all ones to mobilize', () => all(wide, 1), 'mobilize'],
  ['all ones to embed', () => all(wide, 1), 'embed'],
  ['all threes to scale', () => all(wide, 3), 'scale'],
  ['any rungs to embed', () => anyRungs(), 'embed']
] as const)('a route over 12 × 6 skills is found within 50 ms: %s', async ([name, answered, target], { bench }) => {
  const scores = score(wide, answered())
  const { latency } = await bench(`wide route from ${name}`, () => {
    route(wide, scores, target)
  }).run()
  expect(latency.p50).toBeLessThan(50)
})

function anyRungs(): Sheet {
  const random = randomFrom(3)
  const items = wide.forms.short ?? []
  return sheet(wide, Object.fromEntries(items.map(item => [item, (1 + Math.floor(random() * 4)) as Rating])))
}
