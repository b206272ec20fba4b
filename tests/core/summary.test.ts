import { describe, expect, test } from 'vitest'
import type { StagesModel } from '../../src/core/model.ts'
import { score } from '../../src/core/score.ts'
import type { Answers, Sheet } from '../../src/core/sheet.ts'
import { readStage } from '../../src/core/stage.ts'
import { summary } from '../../src/core/summary.ts'
import { xm } from './models.ts'

const model = xm as StagesModel

function summaryOf(answers: Answers) {
  const sheet: Sheet = { model: model.id, modelVersion: model.version, form: 'short', answers }
  const scores = score(model, sheet)
  return summary(model, scores, readStage(model, scores))
}

const items = model.forms.short ?? []
const lead = ['strategy', 'roadmap', 'governance']

describe('summary', () => {
  test('of nothing answered has nothing to say', () => {
    expect(summaryOf({})).toEqual({ kind: 'nothing' })
  })

  test('of all threes says that everything scores 3', () => {
    expect(summaryOf(Object.fromEntries(items.map(item => [item, 3])))).toEqual({ kind: 'flat', score: 3 })
  })

  test('names both ends and what holds back: Lead at 1, Realize at 4.33 (5 + 5 + 3), the rest at 4', () => {
    const answers = Object.fromEntries(items.map(item => [item, lead.includes(item) ? 1 : 4])) as Record<
      string,
      1 | 3 | 4 | 5
    >
    const found = summaryOf({ ...answers, 'value-planning': 5, 'value-delivery': 5, metrics: 3 })
    expect(found).toEqual({
      kind: 'ends',
      highest: [{ id: 'realize', score: 13 / 3 }],
      lowest: [{ id: 'lead', score: 1 }],
      heldBackBy: ['lead']
    })
  })

  test('names every one of those that are highest together: Lead at 1, the other five at 4', () => {
    const found = summaryOf(Object.fromEntries(items.map(item => [item, lead.includes(item) ? 1 : 4])))
    expect(found).toMatchObject({
      highest: ['realize', 'activate', 'enlighten', 'respond', 'disrupt'].map(id => ({ id, score: 4 })),
      lowest: [{ id: 'lead' }]
    })
  })
})
