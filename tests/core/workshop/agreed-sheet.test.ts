import { expect, test } from 'vitest'
import { agreedSheets, rungOfMedian } from '../../../src/core/workshop/agreed-sheet.ts'
import { topicsOf } from '../../../src/core/workshop/topic.ts'
import { competency, levelsModel, stagesModel } from '../models.ts'

const models = [stagesModel([competency('lead', ['strategy', 'roadmap'])]), levelsModel(['inform'])]
const asked = [
  { model: 'small', modelVersion: 1, form: 'short', dimensions: ['lead'] },
  { model: 'small-pyramid', modelVersion: 1, form: 'short', dimensions: ['inform'] }
] as const

test('what was agreed becomes a sheet for each form, and what is open stays unanswered', () => {
  const agreed = { 'small/short/roadmap': 3, 'small-pyramid/short/inform:a': 'na', 'gone/short/x': 5 } as const
  expect(agreedSheets(asked, topicsOf(asked, models), agreed, '2026-11-22')).toEqual([
    { model: 'small', modelVersion: 1, form: 'short', date: '2026-11-22', answers: { roadmap: 3 } },
    { model: 'small-pyramid', modelVersion: 1, form: 'short', date: '2026-11-22', answers: { 'inform:a': 'na' } }
  ])
})

test('a median between two rungs stands on the lower one', () => {
  expect([2, 2.5, 4.5].map(rungOfMedian)).toEqual([2, 2, 4])
})
