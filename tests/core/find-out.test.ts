import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findOut } from '../../src/core/find-out.ts'
import { unrated } from '../../src/core/score.ts'
import type { Response } from '../../src/core/sheet.ts'
import { anyWithSheet } from './arbitraries.ts'
import { all, competency, pyramid, sheet, skill, stagesModel, xm } from './models.ts'

const items = (...args: Parameters<typeof findOut>) => findOut(...args).map(({ item }) => item)

describe('what to find out first', () => {
  test('is what lifts a dimension over 60 %, fewest missing first, then the others the same way', () => {
    // respond lacks 2 of 4 and lead 2 of 3: both under 60 %. enlighten lacks 1 of 4, realize and disrupt 1 of 3.
    const except: Record<string, Response | undefined> = {
      ...{ strategy: undefined, roadmap: 'unknown', metrics: 'unknown', distribution: undefined },
      ...{ 'immediate-response': undefined, 'process-integration': 'unknown', visioning: undefined }
    }
    expect(items(xm, all(xm, 3, { except }))).toEqual([
      ...['strategy', 'roadmap', 'immediate-response', 'process-integration'],
      ...['metrics', 'distribution', 'visioning']
    ])
  })

  test('puts one that lacks fewer before one that stands earlier in the model', () => {
    const model = stagesModel([competency('d', ['a', 'b', 'c']), competency('e', ['f', 'g'])])
    const answered = sheet(model, { a: 3, b: 'unknown', f: 4 })
    expect(findOut(model, answered)).toEqual([
      { item: 'g', dimension: 'e', said: 'absent' },
      { item: 'b', dimension: 'd', said: 'unknown' },
      { item: 'c', dimension: 'd', said: 'absent' }
    ])
  })

  test('goes skill by skill, also where a practice came later', () => {
    const [x, y] = [skill('x', { practices: ['a', 'b'] }), skill('y', { practices: ['a'] })]
    const drawn = stagesModel([competency('d', [x, y])])
    const model = {
      ...drawn,
      version: 2,
      forms: { long: ['x:a', 'y:a', 'x:b'] },
      changes: { 'x:b': { since: 2 } }
    }
    expect(items(model, all(model, 'unknown', { form: 'long' }))).toEqual(['x:a', 'x:b', 'y:a'])
  })

  test('leaves out dimensions without any answer and what does not apply, and is nothing where all is known', () => {
    const except = { lead: undefined, strategy: undefined, realize: 'na', listening: 'unknown' } as const
    expect(items(xm, all(xm, 3, { except }))).toEqual(['listening'])
    expect(findOut(xm, all(xm, 3))).toEqual([])
    expect(findOut(xm, sheet(xm, {}))).toEqual([])
  })

  test('asks for every level of a pyramid, begun or not', () => {
    expect(findOut(pyramid, all(pyramid, 4, { except: { inform: undefined } }))).toHaveLength(4)
  })

  test('is every unrated question once, but for those of open dimensions', () => {
    fc.assert(
      fc.property(anyWithSheet, ({ model, sheet: drawn }) => {
        const found = items(model, drawn)
        const all = unrated(model, drawn)
        expect(new Set(found).size).toBe(found.length)
        expect(all).toEqual(expect.arrayContaining(found))
        const isBegun = all.length === 0 || Object.keys(drawn.answers).length > 0
        if (model.reading !== 'stages' && isBegun) expect(found).toHaveLength(all.length)
      })
    )
  })
})
