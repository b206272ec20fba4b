import { describe, expect, test } from 'vitest'
import type { AdvisedStep, PlanStep } from '../../src/core/plan.ts'
import { asksLaterWhetherItHelped, asksWhetherItHelped, asProved, proofOf } from '../../src/core/proof.ts'
import type { Answers, Response } from '../../src/core/sheet.ts'
import { competency, levelsModel, sheet, skill, stagesModel } from './models.ts'

const model = stagesModel([competency('c', [skill('a', { practices: ['x', 'y'] }), 'b'])])
const pyramid = levelsModel(['base', 'top'])
const done: AdvisedStep = { model: 'small', capability: 'a', step: 2, status: 'done', doneOn: '2027-01-10' }
const asked = (answers: Answers, step: PlanStep = done) => proofOf(model, sheet(model, answers), step)

describe('what is asked of a finished step', () => {
  test.each<[string, Response | undefined]>([
    ['stands on its first rung', 2],
    ['stands lower', 1],
    ['nobody knows', 'unknown'],
    ['has no answer', undefined]
  ])('is the next rung of a ladder that %s', (_, response) => {
    const proof = { kind: 'ladder', item: 'a', rung: 3 }
    expect(asked(response === undefined ? {} : { a: response })).toEqual(proof)
  })

  test.each<[string, PlanStep]>([
    ['is not done', { ...done, status: 'started' }],
    ['was proved', { ...done, movedOn: '2027-01-11' }],
    ['is of another model', { ...done, model: 'other' }],
    ['is of a skill that is not asked about', { ...done, capability: 'z' }],
    ['has no rung above it', { ...done, step: 5 }],
    ['is in no catalogue', { id: 'a', text: 'a', status: 'done' }]
  ])('is nothing where it %s', (_, step) => {
    expect(asked({ a: 1 }, step)).toBeUndefined()
  })

  test('is nothing where the ladder stands as high already', () => {
    expect(asked({ a: 3 })).toBeUndefined()
    expect(asked({ a: 4 })).toBeUndefined()
  })

  test('are its questions again where there are several, or no rungs', () => {
    const long = sheet(model, {}, 'long')
    expect(proofOf(model, long, done)).toEqual({ kind: 'questions', items: ['a:x', 'a:y'] })
    const build: PlanStep = { model: pyramid.id, capability: 'base', step: 'build', status: 'done' }
    expect(proofOf(pyramid, sheet(pyramid, {}), build)).toEqual({ kind: 'questions', items: ['base:a', 'base:b'] })
  })
})

describe('a step that is proved', () => {
  test('keeps the answer before, and both days', () => {
    const before = { ...sheet(model, { a: 2 }), date: '2026-11-20' }
    expect(asProved(done, before, 'a', '2027-01-11')).toEqual({
      ...done,
      movedFrom: { response: 2, date: '2026-11-20' },
      movedOn: '2027-01-11'
    })
  })

  test('where there was no answer and no day keeps neither', () => {
    expect(asProved(done, sheet(model, {}), 'a', '2027-01-11')).toEqual({
      ...done,
      movedFrom: {},
      movedOn: '2027-01-11'
    })
  })
})

test.each<[string, Partial<AdvisedStep>, string, boolean]>([
  ['on the day it was done', {}, '2027-01-10', false],
  ['on a later day', {}, '2027-01-11', true],
  ['once it was said', { helped: 'no' }, '2027-01-11', false],
  ['once nothing could be said', { askedOn: '2027-01-11' }, '2027-01-12', false],
  ['while it is under way', { status: 'started' }, '2027-01-11', false]
])('whether it helped is asked %s: %s, %s, %s', (_, others, today, asks) => {
  expect(asksWhetherItHelped({ ...done, ...others }, today)).toBe(asks)
})

test('a workshop that is held again asks what nobody could say before, on another day', () => {
  const asked = { ...done, askedOn: '2027-01-11' }
  expect(asksLaterWhetherItHelped(asked, '2027-01-11')).toBe(false)
  expect(asksLaterWhetherItHelped(asked, '2027-04-11')).toBe(true)
  expect(asksLaterWhetherItHelped({ ...asked, helped: 'yes' }, '2027-04-11')).toBe(false)
})

test('whether it helped is not asked where nobody knows since when it is done', () => {
  const { doneOn: _, ...old } = done
  expect(asksWhetherItHelped(old, '2027-01-11')).toBe(false)
})

describe('a sheet of an earlier version', () => {
  // The ladder of `a` was replaced in version 2; in the long form a third practice came along.
  const grown = stagesModel([competency('c', [skill('a', { practices: ['x', 'y', 'z'] })])])
  const newer = {
    ...grown,
    version: 2,
    forms: { short: ['a', 'a:again'], long: grown.forms.long ?? [] },
    changes: { a: { retired: 2 }, 'a:again': { since: 2, ladder: true }, 'a:z': { since: 2 } }
  } as const
  const then = (answers: Answers, form: 'short' | 'long', modelVersion: number) =>
    proofOf(newer, { ...sheet(newer, answers, form), modelVersion }, done)

  test('is asked its own ladder, and one of today the new one', () => {
    expect(then({ a: 2 }, 'short', 1)).toEqual({ kind: 'ladder', item: 'a', rung: 3 })
    expect(then({ a: 2 }, 'short', 2)).toEqual({ kind: 'ladder', item: 'a:again', rung: 3 })
  })

  test('is asked its own questions, and none that it could not keep', () => {
    expect(then({}, 'long', 1)).toEqual({ kind: 'questions', items: ['a:x', 'a:y'] })
    expect(then({}, 'long', 2)).toEqual({ kind: 'questions', items: ['a:x', 'a:y', 'a:z'] })
  })
})
