import { describe, expect, test } from 'vitest'
import { askedParts, pageOf } from '../../../src/core/workshop/asked-parts.ts'
import type { Asked } from '../../../src/core/workshop/invitation.ts'
import { competency, levelsModel, stagesModel } from '../models.ts'

const model = stagesModel([competency('lead', ['strategy', 'roadmap']), competency('make', ['a', 'b', 'c', 'd', 'e'])])
const pyramid = levelsModel(['inform', 'solve'])
const ladders: Asked = { model: 'small', modelVersion: 1, form: 'short', dimensions: ['lead', 'make'] }
const levels: Asked = { model: 'small-pyramid', modelVersion: 1, form: 'short', dimensions: ['solve'] }
const pages = (asked: readonly Asked[], isOneByOne = false) => askedParts(asked, [model, pyramid], isOneByOne)

describe('the pages of a ballot', () => {
  test('are the parts of the form: two questions fit on a page, of five each skill has one', () => {
    expect(pages([ladders]).map(({ part, items }) => [part, items])).toEqual([
      ['lead', ['strategy', 'roadmap']],
      ['a', ['a']],
      ['b', ['b']],
      ['c', ['c']],
      ['d', ['d']],
      ['e', ['e']]
    ])
  })

  test('are of the chosen dimensions only, of several models one after the other', () => {
    const both = pages([{ ...ladders, dimensions: ['lead'] }, levels])
    expect(both.map(({ id, dimension }) => [id, dimension])).toEqual([
      ['small/short/strategy', 'lead'],
      ['small-pyramid/short/solve:a', 'solve']
    ])
    expect(both[1]).toMatchObject({ model: pyramid, asked: levels, items: ['solve:a', 'solve:b'], isFirst: true })
  })

  test('are single questions on a small screen, and the first of each part is known', () => {
    expect(pages([levels], true).map(({ items, isFirst }) => [items, isFirst])).toEqual([
      [['solve:a'], true],
      [['solve:b'], false]
    ])
  })

  test('have names of their own, whichever way they are cut', () => {
    for (const isOneByOne of [false, true]) {
      const ids = pages([ladders, levels], isOneByOne).map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  test('ask the same questions in the same order whichever way they are cut', () => {
    const questions = (isOneByOne: boolean) => pages([ladders, levels], isOneByOne).flatMap(({ items }) => items)
    expect(questions(true)).toEqual(questions(false))
  })

  test('are none of a model that is not here, nor where no dimension is chosen', () => {
    expect(pages([{ ...ladders, model: 'gone' }])).toEqual([])
    expect(pages([{ ...ladders, dimensions: [] }])).toEqual([])
  })
})

describe('the page of a question', () => {
  test('is found again when the phone is turned and the pages are others', () => {
    const [, second] = pages([levels], true)
    expect(pageOf(second?.id ?? '', pages([levels]))?.items).toEqual(['solve:a', 'solve:b'])
    expect(pageOf('small-pyramid/short/solve:b', pages([levels], true))).toEqual(second)
  })

  test('is none where the question is not asked', () => {
    expect(pageOf('small-pyramid/short/inform:a', pages([levels]))).toBeUndefined()
    expect(pageOf('small/short/solve:a', pages([levels]))).toBeUndefined()
    expect(pageOf('', [])).toBeUndefined()
  })
})
