import { describe, expect, test } from 'vitest'
import type { MeasureId } from '../../../../src/core/metrics/operations/measures.ts'
import { readTogether } from '../../../../src/core/metrics/operations/read-together.ts'
import type { ComparedMeasure, PeriodChange } from '../../../../src/core/metrics/operations/two-periods.ts'

const figure = { state: 'figure', value: 1 } as const
const one = (
  measure: MeasureId,
  move: PeriodChange['move'],
  trust: PeriodChange['trust'] = 'real'
): ComparedMeasure => ({
  ...{ measure, periods: [figure, figure] },
  change: { value: 1, move, trust }
})
const silent = (measure: MeasureId): ComparedMeasure => ({ measure, periods: [figure, { state: 'none' }] })
const pairs = (...all: ComparedMeasure[]) =>
  readTogether(all).pairs.map(({ pattern, said, done, isSure }) => [pattern, said.join('+'), done, isSure])

describe('what is said beside what is done', () => {
  test.each<[string, ComparedMeasure[], unknown[][]]>([
    [
      'both better',
      [one('nps', 'better'), one('sales', 'better', 'unknown')],
      [['both-better', 'nps', 'sales', false]]
    ],
    ['both worse', [one('nps', 'worse'), one('retention', 'worse')], [['both-worse', 'nps', 'retention', true]]],
    [
      'said better, done worse',
      [one('csat', 'better'), one('retention', 'worse')],
      [['said-better', 'csat', 'retention', true]]
    ],
    [
      'said worse, done better',
      [one('ces', 'worse'), one('repeat', 'better')],
      [['done-better', 'ces', 'repeat', true]]
    ],
    [
      'two that are said alike are named together, and one of another mind apart',
      [one('nps', 'better'), one('csat', 'worse'), one('ces', 'better'), one('retention', 'worse')],
      [
        ['said-better', 'nps+ces', 'retention', true],
        ['both-worse', 'csat', 'retention', true]
      ]
    ],
    [
      'each that is done is read by itself',
      [one('nps', 'better'), one('retention', 'better'), one('complaints', 'worse')],
      [
        ['both-better', 'nps', 'retention', true],
        ['said-better', 'nps', 'complaints', true]
      ]
    ],
    ['nothing where nobody says anything', [one('retention', 'better')], []],
    ['nothing where nothing is done', [one('nps', 'better')], []],
    ['nothing of lifetime value', [one('nps', 'better'), one('lifetime', 'better')], []],
    ['nothing of what may be noise', [one('nps', 'better', 'noise'), one('retention', 'better')], []],
    ['nothing of what is said the same', [one('nps', 'same'), one('retention', 'better')], []],
    ['nothing of what is done the same', [one('nps', 'better'), one('retention', 'same')], []]
  ])('%s', (_, compared, expected) => {
    expect(pairs(...compared)).toEqual(expected)
  })

  test('is sure only where all of it is: one figure without an interval is enough to doubt', () => {
    const [pair] = readTogether([
      one('nps', 'better'),
      one('ces', 'better', 'unknown'),
      one('retention', 'better')
    ]).pairs
    expect(pair?.isSure).toBe(false)
  })
})

describe('what has not moved', () => {
  test('is noise, or the same, and lifetime value is named there too', () => {
    const all = [one('nps', 'better', 'noise'), one('csat', 'same', 'unknown'), one('lifetime', 'worse', 'noise')]
    expect(readTogether(all).still).toEqual(['nps', 'csat', 'lifetime'])
  })

  test('is nothing of what moved, nor of what has one period only', () => {
    expect(readTogether([one('nps', 'better', 'unknown'), silent('retention')])).toEqual({ pairs: [], still: [] })
  })
})
