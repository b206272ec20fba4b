import { expect, test } from 'vitest'
import { toAsk } from '../../src/core/to-ask.ts'
import { all, competency, sheet, skill, stagesModel } from './models.ts'

const model = stagesModel([competency('d', ['a', 'b', 'c']), competency('e', ['f', skill('g'), 'h'])])
const kinds = (...args: Parameters<typeof toAsk>) =>
  toAsk(...args).map(asked => [asked.kind, asked.kind === 'show' ? asked.claim.capability : asked.capability])

test('half of the questions ask for proof, the others for what nobody knows and then for the lowest', () => {
  expect(kinds(model, sheet(model, { a: 4, b: 'unknown', c: 2, f: 3, g: 1, h: 3 }), 4)).toEqual([
    ['show', 'a'],
    ['show', 'f'],
    ['find-out', 'b'],
    ['change', 'g']
  ])
})

test('where nothing can be proved the others fill up, and the other way round', () => {
  expect(
    kinds(model, sheet(model, { a: 2, b: 1, c: 'na', f: 2, g: 2, h: 'unknown' }), 6).map(([kind]) => kind)
  ).toEqual(['find-out', 'change', 'change', 'change', 'change'])
  expect(kinds(model, all(model, 4), 5).map(([kind]) => kind)).toEqual(Array(5).fill('show'))
})

test('a skill is asked about once, however many of its practices were answered', () => {
  const long = stagesModel([competency('d', [skill('a', { practices: ['x', 'y', 'z'] })]), competency('e', ['f'])])
  const answers = { 'a:x': 4, 'a:y': 'unknown', 'a:z': 1 } as const
  expect(kinds(long, sheet(long, answers, 'long'), 6)).toEqual([['show', 'a']])
})

test('nothing is asked where nothing was answered', () => {
  expect(toAsk(model, sheet(model, {}), 6)).toEqual([])
})
