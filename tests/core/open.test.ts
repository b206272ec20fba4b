import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FormId, Model } from '../../src/core/model.ts'
import { openDimensions } from '../../src/core/open.ts'
import type { Answers } from '../../src/core/sheet.ts'
import { stagesWithSheet } from './arbitraries.ts'
import { all, competency, levelsModel, profileModel, sheet, skill, stagesModel } from './models.ts'

// ship has no practice, so that the long form does not ask it; port has a ladder from version 2 on.
const model: Model = {
  ...stagesModel([
    competency('crew', [skill('watch', { practices: ['look'] }), skill('rope', { practices: ['knot'] })]),
    competency('ship', ['hull']),
    competency('port', ['quay'])
  ]),
  version: 2,
  changes: { quay: { since: 2 } }
}
const open = (answers: Answers, form: FormId = 'short', modelVersion = 2) =>
  openDimensions(model, { ...sheet(model, answers, form), modelVersion })

describe('a dimension is open', () => {
  test.each<[string, Answers, string[]]>([
    ['where nothing is said', {}, ['crew', 'ship', 'port']],
    ['in model order, whichever was answered', { hull: 3 }, ['crew', 'port']],
    ['not once a single skill of it is rated', { rope: 1, hull: 1, quay: 1 }, []],
    ['not where somebody said "don\'t know"', { watch: 'unknown', hull: 1, quay: 1 }, []],
    ['not where it does not apply', { watch: 1, hull: 'na', quay: 1 }, []]
  ])('%s', (_, answers, dimensions) => {
    expect(open(answers)).toEqual(dimensions)
  })

  test('only where the form asks it', () => {
    expect(open({}, 'long')).toEqual(['crew'])
    expect(open({ 'watch:look': 2 }, 'long')).toEqual([])
  })

  test('not by answers to another form', () => {
    expect(open({ watch: 3, hull: 3, quay: 3 }, 'long')).toEqual(['crew'])
  })

  test('only where the version of the sheet asks it', () => {
    expect(open({ watch: 1, hull: 1 }, 'short', 1)).toEqual([])
    expect(open({ watch: 1, hull: 1 }, 'short', 2)).toEqual(['port'])
  })

  test('never where a model is read by levels or as a profile', () => {
    for (const other of [levelsModel(['base', 'top']), profileModel(['one'])]) {
      expect(openDimensions(other, sheet(other, {}))).toEqual([])
    }
  })
})

test('one more answer never opens a dimension', () => {
  fc.assert(
    fc.property(stagesWithSheet, fc.nat(), ({ model: drawn, sheet: own }, at) => {
      const items = Object.keys(all(drawn, 1, { form: 'long' }).answers)
      const item = items[at % items.length] as string
      const before = openDimensions(drawn, own)
      const after = openDimensions(drawn, { ...own, answers: { ...own.answers, [item]: 'unknown' } })
      expect(before).toEqual(expect.arrayContaining(after))
    })
  )
})
