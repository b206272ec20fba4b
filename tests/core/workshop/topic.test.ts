import { describe, expect, test } from 'vitest'
import { minutesForTopics, topicKey, topicsOf } from '../../../src/core/workshop/topic.ts'
import { competency, levelsModel, skill, stagesModel } from '../models.ts'

const practised = skill('design', { practices: ['try', 'ask'] })
const model = stagesModel([competency('lead', ['strategy', 'roadmap']), competency('disrupt', [practised])])
const pyramid = levelsModel(['inform', 'solve'])
const asked = { model: 'small', modelVersion: 1, form: 'short', dimensions: ['lead', 'disrupt'] } as const

describe('topics', () => {
  test('are the items of the chosen dimensions, in the order of the model', () => {
    expect(topicsOf([asked], [model]).map(({ item }) => item)).toEqual(['strategy', 'roadmap', 'design'])
    expect(topicsOf([{ ...asked, dimensions: ['disrupt'] }], [model])).toEqual([
      {
        key: 'small/short/design',
        model: 'small',
        form: 'short',
        item: 'design',
        capability: 'design',
        dimension: 'disrupt'
      }
    ])
  })

  test('of the long form are its practices', () => {
    const topics = topicsOf([{ ...asked, form: 'long' }], [model])
    expect(topics.map(({ item, capability }) => [item, capability])).toEqual([
      ['design:try', 'design'],
      ['design:ask', 'design']
    ])
  })

  test('of several models follow each other and keep apart', () => {
    const both = [asked, { model: 'small-pyramid', modelVersion: 1, form: 'short', dimensions: ['solve'] } as const]
    const keys = topicsOf(both, [model, pyramid]).map(({ key }) => key)
    expect(keys).toContain(topicKey('small-pyramid', 'short', 'solve:a'))
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('of a model that we do not have are none', () => {
    expect(topicsOf([{ ...asked, model: 'theirs' }], [model])).toEqual([])
  })
})

test('what questions take is rounded up model by model', () => {
  const both = [asked, { model: 'pyramid', modelVersion: 1, form: 'short', dimensions: ['inform'] } as const]
  const models = [model, { ...pyramid, id: 'pyramid' }]
  const each = both.map(one => minutesForTopics(topicsOf([one], models), models))
  expect(minutesForTopics(topicsOf(both, models), models)).toBe(each.reduce((sum, minutes) => sum + minutes, 0))
  expect(each.every(minutes => Number.isInteger(minutes) && minutes > 0)).toBe(true)
})
