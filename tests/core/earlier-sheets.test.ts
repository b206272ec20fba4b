import { describe, expect, test } from 'vitest'
import { earlierSheets } from '../../src/core/earlier-sheets.ts'
import type { AdvisedStep } from '../../src/core/plan.ts'
import { competency, sheet, stagesModel } from './models.ts'

const model = stagesModel([competency('c', ['a', 'b', 'd'])])
const moved = (capability: string, step: number, date: string | undefined, movedOn: string): AdvisedStep => ({
  ...{ model: 'small', capability, step, status: 'done', movedOn },
  movedFrom: { response: step as 1, ...(date && { date }) }
})
const now = { ...sheet(model, { a: 3, b: 2, d: 1 }), date: '2027-03-01' }
const points = (steps: readonly AdvisedStep[], from = now) =>
  earlierSheets(model, from, steps).map(({ date, answers }) => [date, answers])

describe('what a sheet said before', () => {
  test('is its answers with each move taken back, the latest first', () => {
    const steps = [moved('a', 2, '2026-11-20', '2027-01-10'), moved('b', 1, '2027-01-10', '2027-03-01')]
    expect(points(steps)).toEqual([
      ['2027-01-10', { a: 3, b: 1, d: 1 }],
      ['2026-11-20', { a: 2, b: 1, d: 1 }]
    ])
  })

  test('is one sheet a day, also for two rungs of one skill', () => {
    const steps = [moved('a', 2, '2027-03-01', '2027-03-01'), moved('a', 1, '2026-11-20', '2027-03-01')]
    expect(points(steps)).toEqual([['2026-11-20', { a: 1, b: 2, d: 1 }]])
    expect(points([...steps].reverse())).toEqual(points(steps))
  })

  test('is not known where an answer was changed later than the move', () => {
    expect(points([moved('a', 2, '2026-11-20', '2027-01-10')])).toEqual([])
  })

  test('has no answer where there was none', () => {
    const step = { ...moved('a', 2, undefined, '2027-03-01'), movedFrom: { date: '2026-11-20' } }
    expect(points([step])).toEqual([['2026-11-20', { b: 2, d: 1 }]])
  })

  test('has no day where there was none, and is no point in time', () => {
    expect(points([moved('a', 2, undefined, '2027-03-01')])).toEqual([])
    const { movedFrom: _, ...bare } = moved('a', 2, undefined, '2027-03-01')
    expect(points([bare])).toEqual([])
    expect(points([bare, { ...bare, capability: 'b' }])).toEqual([])
  })

  test('is not made of steps of other models, of one’s own, or of skills that are gone', () => {
    const other = { ...moved('a', 2, '2026-11-20', '2027-03-01'), model: 'other' }
    expect(points([other])).toEqual([])
    expect(points([moved('z', 2, '2026-11-20', '2027-03-01')])).toEqual([])
    expect(earlierSheets(model, now, [{ id: 'a', text: 'a', status: 'done' }])).toEqual([])
  })

  test('takes back what was asked then, where another ladder is asked today', () => {
    const newer = { ...model, version: 2, changes: { a: { retired: 2 } } }
    const steps = [moved('a', 2, '2026-11-20', '2027-03-01')]
    const at = (modelVersion: number) => earlierSheets(newer, { ...now, modelVersion }, steps)
    expect(at(1).map(({ answers }) => answers)).toEqual([{ a: 2, b: 2, d: 1 }])
    expect(at(2)).toEqual([])
  })
})
