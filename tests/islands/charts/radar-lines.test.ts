import { describe, expect, test } from 'vitest'
import { score } from '../../../src/core/score.ts'
import type { Answers } from '../../../src/core/sheet.ts'
import { areaOf } from '../../../src/islands/charts/radar-areas.ts'
import { isMissing, radarLines } from '../../../src/islands/charts/radar-lines.ts'
import { radarSeries } from '../../../src/islands/charts/radar-series.ts'
import { competency, sheet, skill, stagesModel } from '../../core/models.ts'

const four = stagesModel(['a', 'b', 'c', 'd'].map(id => competency(id, [skill(`${id}1`)])))
const names = { now: 'Now', target: 'Target', possible: 'Possible' }

const seriesOf = (answers: Answers) => radarSeries(four, score(four, sheet(four, answers)), undefined, names)

describe('an axis of the radar', () => {
  test.each([
    ['nobody could rate', { a1: 3, b1: 'unknown', c1: 4, d1: 2 }],
    ['has no answers yet', { a1: 3, c1: 4, d1: 2 }],
    ['does not apply', { a1: 3, b1: 'na', c1: 4, d1: 2 }]
  ] as const)('that %s is missing, not zero: the outline breaks there, and its spoke is dashed', (_, answers) => {
    const series = seriesOf(answers)
    const [now, ...others] = radarLines({ series, dir: 'ltr' })
    expect(others).toEqual([])
    expect(now).toMatchObject({ kind: 'score', data: [3, null, 4, 2], spanGaps: false })
    expect([0, 1, 2, 3].map(axis => isMissing(now ? [now] : [], axis))).toEqual([false, true, false, false])
  })

  test('comes in the direction of reading, the first on top, with its gap', () => {
    const [now] = radarLines({ series: seriesOf({ a1: 3, b1: 'unknown', c1: 4, d1: 2 }), dir: 'rtl' })
    expect(now?.data).toEqual([3, 2, 4, null])
  })

  test('that is missing bounds no area: of four, two wedges of the fill are left', () => {
    const drawn: number[][] = []
    const context = {
      ...Object.fromEntries(['save', 'restore', 'beginPath', 'closePath', 'fill'].map(name => [name, () => {}])),
      moveTo: () => drawn.push([]),
      lineTo: (axis: number, value: number) => drawn.at(-1)?.push(axis, value)
    }
    const web = { xCenter: 0, yCenter: 0, getPointPositionForValue: (x: number, y: number) => ({ x, y }) }
    const draw = areaOf([3, undefined, 4, 2], 'blue').beforeDatasetsDraw as (chart: object) => void
    draw({ ctx: context, scales: { r: web } })
    expect(drawn).toEqual([
      [2, 4, 3, 2],
      [3, 2, 0, 3]
    ])
  })
})
