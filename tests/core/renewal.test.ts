import { describe, expect, test } from 'vitest'
import type { Model } from '../../src/core/model.ts'
import { renewal } from '../../src/core/renewal.ts'
import type { Answers, Sheet } from '../../src/core/sheet.ts'
import { shipped } from '../collections/shipped.ts'
import { xm as firstEdition } from './models.ts'

/** Of four questions one stayed, one was reworded, one was replaced, and one came. */
const model: Model = {
  id: 'shop',
  number: 200,
  version: 2,
  reading: 'profile',
  forms: { short: ['a:kept', 'a:better', 'a:gone', 'a:new'] },
  changes: { 'a:better': { reworded: 2 }, 'a:gone': { retired: 2 }, 'a:new': { since: 2 } },
  dimensions: [{ id: 'a', weight: 1, capabilities: [{ id: 'a', weight: 1, items: {} }] }]
}
const of = (modelVersion: number, answers: Answers, others: Partial<Sheet> = {}): Sheet => ({
  ...{ model: 'shop', modelVersion, form: 'short', answers },
  ...others
})

describe('taking a sheet to today’s questions', () => {
  test('tells what carries over, what is to be confirmed, what is gone and what is new', () => {
    expect(renewal(model, of(1, { 'a:kept': 3, 'a:better': 'unknown', 'a:gone': 5 }))).toEqual({
      kept: ['a:kept'],
      reworded: ['a:better'],
      gone: ['a:gone'],
      added: ['a:new']
    })
  })

  test('has nothing to confirm where nothing was answered, and loses no note to a question that is gone', () => {
    expect(renewal(model, of(1, {}, { notes: { 'a:gone': 'seen' }, evidence: { 'a:kept': 'measured' } }))).toEqual({
      kept: [],
      reworded: [],
      gone: ['a:gone'],
      added: ['a:new']
    })
  })

  test('is nothing to ask of a sheet that answers today’s', () => {
    expect(renewal(model, of(2, { 'a:kept': 3 }))).toBeUndefined()
  })

  test('of the twenty ladders of version 1: 18 have better words, 2 are replaced', () => {
    const today = shipped.find(({ id }) => id === firstEdition.id) as Model
    const answers = Object.fromEntries((firstEdition.forms.short ?? []).map(item => [item, 3 as const]))
    const becomes = renewal(today, { ...of(1, answers), model: today.id })
    expect(becomes).toMatchObject({
      gone: ['expertise', 'data-integration'],
      added: ['expertise:ladder-2', 'data-integration:ladder-2']
    })
    expect(becomes?.kept.length).toBe(18 - (becomes?.reworded.length ?? 0))
  })
})
